package io.github.breach.core.text;

/**
 * The column at which a whole text is wrapped, if it is: no line is wider, and time and again a
 * line ends inside a sentence because the first word of the next would not have fitted.
 *
 * <p>A line that ends short of it all the same, for a word that is long or a bracket that may not
 * stand at the end, is as full as the others (… 氏名、住所及びメールアドレス(⏎koho@example.jp)).
 */
final class WrapColumn {
  /** So many lines must have been filled. */
  private static final int EVIDENCE = 3;

  /** Headings and list items are seldom as wide. */
  private static final int NARROWEST = 60;

  /** A text may have a row of a table, or an address, that stands out. */
  private static final int OUTLIERS = 3;

  private static final int LONGEST_WORD = 80;
  private static final String NOT_FIRST = "、。，．,.)）]］」』】〉》〕}・:：;；!！?？ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々〜～~%％";
  private static final String NOT_LAST = "(（[［「『【〈《〔{";

  private final String input;
  private final PageLines lines;
  private final int[] widths;
  private final int digitWidth;
  private final int column;

  /**
   * @param widths where each line ends in columns
   * @param digitWidth how many columns a digit was taken for
   */
  WrapColumn(String input, PageLines lines, int[] widths, int digitWidth) {
    this.input = input;
    this.lines = lines;
    this.widths = widths;
    this.digitWidth = digitWidth;
    this.column = find();
  }

  /** Whether the text is wrapped at a column. */
  boolean isKnown() {
    return column > 0;
  }

  /** Whether the first word of the next line would have gone beyond the column. */
  boolean fills(int line) {
    return fills(line, column);
  }

  private boolean fills(int line, int limit) {
    int width = widths[line];
    return width >= NARROWEST
        && width <= limit
        && line + 1 < widths.length
        && width + blank(line) + firstWord(line + 1) > limit;
  }

  /** Of the widest lines' widths, that which most lines fill; 0 if hardly any does. */
  private int find() {
    int best = 0;
    int most = EVIDENCE - 1;
    int wider = 0;
    int limit = Integer.MAX_VALUE;
    while (wider <= OUTLIERS) {
      int widest = widestBelow(limit);
      if (widest < NARROWEST) {
        break;
      }
      int filled = 0;
      for (int line = 0; line < widths.length; line++) {
        filled += fills(line, widest) && goesOn(line) ? 1 : 0;
        wider += widths[line] == widest ? 1 : 0;
      }
      if (filled > most) {
        most = filled;
        best = widest;
      }
      limit = widest;
    }
    return best;
  }

  private int widestBelow(int limit) {
    int widest = 0;
    for (int width : widths) {
      widest = width < limit ? Math.max(widest, width) : widest;
    }
    return widest;
  }

  /** Whether a line ends within a sentence. */
  private boolean goesOn(int line) {
    return "。｡！？!?:：)）」".indexOf(lines.last(line)) < 0;
  }

  /** The blank at which a line was broken, as between Latin words, was the next word's to carry. */
  private int blank(int line) {
    int end = lines.end(line);
    boolean latin = isOfWord(lines.last(line)) && isOfWord(lines.first(line + 1));
    return latin || end < input.length() && input.charAt(end) == ' ' ? 1 : 0;
  }

  /** The columns of what can't be broken at the start of a line. */
  private int firstWord(int line) {
    int at = lines.start(line);
    int end = Math.min(lines.end(line), at + LONGEST_WORD);
    int columns = width(input.charAt(at++));
    while (at < end && !mayBreak(input.charAt(at - 1), input.charAt(at))) {
      columns += width(input.charAt(at++));
    }
    return columns;
  }

  private static boolean mayBreak(char before, char after) {
    return NOT_FIRST.indexOf(after) < 0
        && NOT_LAST.indexOf(before) < 0
        && !(isOfWord(before) && isOfWord(after));
  }

  /** Latin letters, digits and the signs of addresses. */
  private static boolean isOfWord(char c) {
    char folded = CharacterFolds.fold(c);
    return folded > ' ' && folded < 0x7F;
  }

  private int width(char c) {
    return PageLines.width(c, digitWidth);
  }
}
