package io.github.breach.extract.internal.field.measure;

import io.github.breach.extract.internal.reading.Statement;
import io.github.breach.extract.notice.Notice;
import io.github.breach.model.SectionKind;

/** What a statement's place says of its being a preventive measure. */
enum Place {
  /** Under 再発防止策, or 今後の対応: what stands here is a measure unless it shows otherwise. */
  PREVENTION,
  /** Under 対応: containment and care for the persons stand here too. */
  RESPONSE,
  /** Running text without a heading. */
  PROSE,
  /** Under a heading of something else. */
  ELSEWHERE;

  static Place of(Notice notice, Statement statement) {
    if (statement.isAbout(SectionKind.PREVENTION)) {
      return PREVENTION;
    }
    if (statement.isAbout(SectionKind.RESPONSE)) {
      return isOfTheFuture(notice, statement) ? PREVENTION : RESPONSE;
    }
    boolean headless =
        statement.topics().isEmpty()
            || statement.section().isLead()
            || statement.isAbout(SectionKind.OVERVIEW)
            || statement.isAbout(SectionKind.OTHER) && isOfTheFuture(notice, statement);
    if (!headless) {
      return ELSEWHERE;
    }
    return isOfTheFuture(notice, statement) ? PREVENTION : PROSE;
  }

  private static boolean isOfTheFuture(Notice notice, Statement statement) {
    String heading = notice.words(statement.section().start(), statement.section().headingEnd());
    return (heading.contains("今後") || heading.contains("これから")) && !heading.contains("見通し");
  }
}
