package io.github.breach.extract.internal.field.measure;

import io.github.breach.core.lexicon.TermMention;
import io.github.breach.extract.internal.reading.Statement;
import io.github.breach.extract.notice.Notice;
import io.github.breach.model.MeasureCategory;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Tells of what sorts a measure is; one that says nothing in particular is general. */
final class MeasureCategories {
  static final String TABLE = "measure-categories";

  private MeasureCategories() {}

  static List<MeasureCategory> of(Notice notice, Statement statement) {
    Set<MeasureCategory> categories = EnumSet.noneOf(MeasureCategory.class);
    for (TermMention mention : notice.termsIn(TABLE, statement.start(), statement.end())) {
      if (!mention.key().equals("NONE")) {
        categories.add(MeasureCategory.valueOf(mention.key()));
      }
    }
    return categories.isEmpty() ? List.of(MeasureCategory.GENERAL) : List.copyOf(categories);
  }
}
