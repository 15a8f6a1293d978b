package io.github.breach.extract.internal.field.cause;

import io.github.breach.extract.internal.reading.Statement;
import io.github.breach.model.SectionKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the place of a statement among the others says of its being a cause. */
final class CausePlace {
  /** Sections that tell of other things than why it happened. */
  private static final Set<SectionKind> ELSEWHERE =
      EnumSet.of(
          SectionKind.REQUEST_TO_CUSTOMERS,
          SectionKind.DISCLOSURE_DELAY,
          SectionKind.SERVICE_STATUS,
          SectionKind.AFFECTED_INFORMATION,
          SectionKind.SECONDARY_DAMAGE,
          SectionKind.AUTHORITY_REPORT,
          SectionKind.CONTACT);

  private CausePlace() {}

  static boolean isElsewhere(Statement statement) {
    for (SectionKind kind : statement.topics()) {
      if (ELSEWHERE.contains(kind)) {
        return true;
      }
    }
    return false;
  }

  /** 原因は以下のとおりです。 before a list. */
  static boolean leadsIn(Statement statement, List<Statement> all, int index) {
    String words = statement.words();
    boolean points =
        words.contains("以下の")
            || words.contains("次の")
            || words.contains("下記の")
            || words.contains("以下、")
            || words.endsWith("以下。");
    boolean beforeList = index + 1 < all.size() && all.get(index + 1).isItem();
    return points
        && !statement.isItem()
        && (beforeList || words.contains("とおり") || words.contains("通り"));
  }
}
