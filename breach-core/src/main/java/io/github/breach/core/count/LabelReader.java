package io.github.breach.core.count;

import org.jspecify.annotations.Nullable;

/** Finds the noun before a number that stands alone: 件数: 1,234, アカウント 3,861. */
final class LabelReader {
  private static final int MOST_SEPARATORS = 6;
  private static final int LEAST_UNMARKED = 100;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  private final NounTable nouns;
  private final String text;
  private final NumberContext context;

  LabelReader(String text, NounTable nouns, NumberContext context) {
    this.text = text;
    this.nouns = nouns;
    this.context = context;
  }

  /** Whether nothing that belongs to the number follows it: the end of a line or of a cell. */
  boolean standsAlone(int end) {
    return "\0\n )、。|」]・".indexOf(context.charAt(end)) >= 0;
  }

  /**
   * What {@code number}, with the words before it from {@code start}, counts; null where unsaid.
   */
  @Nullable Counted read(Reading number, int start) {
    int at = start;
    boolean marked = false;
    while (start - at < MOST_SEPARATORS && " :|…・=は".indexOf(context.charAt(at - 1)) >= 0) {
      at--;
      marked |= ":|…=は".indexOf(text.charAt(at)) >= 0;
    }
    var noun = nouns.endingAt(text, at);
    if (noun == null) {
      return null;
    }
    boolean sure = noun.isNumberOf() || marked || isLarge(number);
    return sure ? new Counted(number.end(), null, noun.unit(), null) : null;
  }

  /** Whether the number is too large for a name and no year. */
  private static boolean isLarge(Reading number) {
    boolean year =
        number.end() - number.start() == 4
            && number.value() >= FIRST_YEAR
            && number.value() <= LAST_YEAR;
    return number.value() >= LEAST_UNMARKED && !year;
  }
}
