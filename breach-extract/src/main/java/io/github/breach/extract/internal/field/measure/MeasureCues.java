package io.github.breach.extract.internal.field.measure;

import io.github.breach.core.lexicon.TermMention;
import io.github.breach.extract.internal.reading.Statement;
import io.github.breach.extract.internal.reading.StatementCues;
import io.github.breach.extract.internal.vocabulary.WordLists;
import io.github.breach.extract.notice.Notice;

/** The words of a statement that show whether it is a preventive measure. */
final class MeasureCues {
  static final String TABLE = "measure-cues";
  private static final WordLists WORDS = WordLists.of("measure-lines");
  private static final int END_OF_SENTENCE = 17;

  private final Notice notice;
  private final MeasureLines lines;
  private final StatementCues cues;

  MeasureCues(Notice notice, MeasureLines lines) {
    this.notice = notice;
    this.lines = lines;
    this.cues = new StatementCues(notice, TABLE);
  }

  boolean isRule(Statement statement) {
    return has(statement, "RULE");
  }

  boolean isStrong(Statement statement) {
    return has(statement, "STRONG") || isRule(statement);
  }

  /** Strong, or strong but for the ritual: 徹底, 必ず. */
  boolean isFirm(Statement statement) {
    return isStrong(statement) || has(statement, "FIRM");
  }

  boolean isConcrete(Statement statement) {
    return isFirm(statement) || has(statement, "CONCRETE");
  }

  /** The ritual alone: 再発防止に努めてまいります, with nothing said of how. */
  boolean isBarePromise(Statement statement) {
    return has(statement, "PROMISE")
        && !isStrong(statement)
        && !statement.words().contains("強化")
        && !statement.words().contains("見直");
  }

  /** Whether it promises to prevent, with or without saying how. */
  boolean isPromise(Statement statement) {
    return has(statement, "PROMISE") || has(statement, "FUTURE");
  }

  boolean isFuture(Statement statement) {
    return has(statement, "FUTURE");
  }

  boolean hasTerm(Statement statement) {
    return has(statement, "TERM");
  }

  boolean tellsCause(Statement statement) {
    return has(statement, "CAUSE");
  }

  boolean leadsIn(Statement statement) {
    return has(statement, "LEAD");
  }

  /**
   * Whether its end tells of care for the persons, of reports or of recovery.
   *
   * @param end where its main clause ends, before any bracket
   */
  boolean endsInResponse(Statement statement, int end) {
    return endsIn(statement, end, "RESPONSE", true);
  }

  boolean endsInContainment(Statement statement, int end) {
    return endsIn(statement, end, "CONTAINED", false);
  }

  private boolean has(Statement statement, String key) {
    return cues.has(statement, key);
  }

  /** 運用の再開までに導入します: the word only says by when. */
  private boolean isTerm(int end) {
    return WORDS.start("TERM", notice.text().text(), end) > 0;
  }

  /** Whether a word of {@code key} ends the sentence; {@code last}: with no act behind it. */
  private boolean endsIn(Statement statement, int end, String key, boolean last) {
    int from = Math.max(statement.start(), end - END_OF_SENTENCE);
    for (TermMention mention : notice.termsIn(TABLE, from, end)) {
      if (mention.key().equals(key)
          && !isTerm(mention.end())
          && (!last || lines.isLastAct(notice.words(mention.end(), end)))) {
        return true;
      }
    }
    return false;
  }
}
