package io.github.breach.extract.internal.field.data;

import io.github.breach.core.lexicon.TermMention;
import io.github.breach.extract.internal.vocabulary.Vocabulary;
import io.github.breach.extract.notice.Notice;
import io.github.breach.model.DataCategory;
import java.util.ArrayList;
import java.util.List;

/** The words for kinds of data in one notice. */
public final class DataTerms {
  /** The table of the words. */
  public static final String TABLE = Vocabulary.DATA_ITEMS;

  /** クレジットカード情報: the number, unless the parts are listed. */
  private static final String WHOLE_CARD = "CARD_INFO";

  private static final String NO_DATA = "NONE";

  private DataTerms() {}

  /** The mentions of data in {@code [from, to)}, in order. */
  public static List<TermMention> in(Notice notice, int from, int to) {
    List<TermMention> all = notice.termsIn(TABLE, from, to);
    for (int i = 0; i < all.size(); i++) {
      if (!isData(all.get(i))) {
        return withoutOthers(all);
      }
    }
    return all;
  }

  /** Whether data is mentioned in {@code [from, to)}. */
  public static boolean anyIn(Notice notice, int from, int to) {
    for (TermMention term : notice.termsIn(TABLE, from, to)) {
      if (isData(term)) {
        return true;
      }
    }
    return false;
  }

  private static List<TermMention> withoutOthers(List<TermMention> all) {
    List<TermMention> data = new ArrayList<>(all.size());
    for (TermMention term : all) {
      if (isData(term)) {
        data.add(term);
      }
    }
    return data;
  }

  private static boolean isData(TermMention term) {
    return !term.key().equals(NO_DATA);
  }

  /** What a term names. */
  public static DataCategory category(TermMention term) {
    return isWholeCard(term) ? DataCategory.CARD_NUMBER : DataCategory.valueOf(term.key());
  }

  static boolean isWholeCard(TermMention term) {
    return term.key().equals(WHOLE_CARD);
  }
}
