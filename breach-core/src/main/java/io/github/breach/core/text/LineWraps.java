package io.github.breach.core.text;

import java.util.BitSet;

/**
 * Finds the line ends that belong to the layout and not to the text.
 *
 * <p>A fixed-width layout breaks a paragraph wherever the line is full: its lines are about equally
 * wide, end inside a sentence and go on without a marker (… 不正アクセスが確認された件で(平成28年9月21⏎日お知らせ済み)).
 * Page numbers between two such lines go with them ({@code - 2 -}), and so do the ends of
 * one-letter lines (東⏎京⏎労⏎働⏎局).
 */
final class LineWraps {
  /** Narrower lines are seldom wrapped, and headings and list items are seldom wider. */
  private static final int NARROWEST = 44;

  private static final int SLACK = 7;

  /** A line that ends in a comma goes on anyway; a long word may not have fitted behind it. */
  private static final int COMMA_SLACK = 16;

  /** A deeper indent sets a line to the right or in the middle. */
  private static final int DEEPEST_INDENT = 12;

  private static final int WIDEST_COLUMN = 20;
  private static final int WINDOW = 12;
  private static final int NEEDED_PEERS = 2;
  private static final int FEWEST_LETTERS = 3;

  private final String input;
  private final IntList indents = new IntList();
  private final IntList lineStarts = new IntList();
  private final IntList lineEnds = new IntList();
  private final BitSet dropped = new BitSet();

  private LineWraps(String input) {
    this.input = input;
  }

  /** The offsets of what is layout: line ends, indents of continued lines, page numbers. */
  static BitSet find(String input) {
    LineWraps wraps = new LineWraps(input);
    wraps.readLines();
    if (wraps.lineStarts.size() > 1) {
      wraps.join();
    }
    return wraps.dropped;
  }

  /** Lines that hold anything but white space. */
  private void readLines() {
    int start = 0;
    int length = input.length();
    while (start <= length) {
      int end = start;
      while (end < length && input.charAt(end) != '\n' && input.charAt(end) != '\r') {
        end++;
      }
      int from = start;
      int to = end;
      while (from < to && isBlank(input.charAt(from))) {
        from++;
      }
      while (to > from && isBlank(input.charAt(to - 1))) {
        to--;
      }
      if (from < to) {
        indents.add(indent(start, from));
        lineStarts.add(from);
        lineEnds.add(to);
      }
      start = end + 1;
    }
  }

  /** How many columns a line is set in, up to where it is set to the right or in the middle. */
  private int indent(int start, int from) {
    int columns = 0;
    for (int i = start; i < from && columns <= DEEPEST_INDENT; i++) {
      columns += input.charAt(i) == '\u3000' ? 2 : 1;
    }
    return columns;
  }

  /** Whether a line stands to the right or in the middle, as a dateline below a title does. */
  private boolean isSetOff(int line) {
    return indents.get(line) > DEEPEST_INDENT;
  }

  /** A line's indent where it counts: none where the line is set off. */
  private int margin(int line) {
    return isSetOff(line) ? 0 : indents.get(line);
  }

  private void join() {
    int lines = lineStarts.size();
    int[] narrow = new int[lines];
    int[] wide = new int[lines];
    measure(narrow, wide);
    WrapColumn narrowColumn = new WrapColumn(input, lineStarts, lineEnds, narrow, 1);
    WrapColumn wideColumn = new WrapColumn(input, lineStarts, lineEnds, wide, 2);
    for (int i = 0; i + 1 < lines; i++) {
      if (isLetter(i)) {
        i = joinLetters(i);
        continue;
      }
      int next = i + 1;
      if (endsSentence(lineEnds.get(i) - 1)) {
        continue;
      }
      boolean full =
          isFull(narrow, i)
              || isFull(wide, i)
              || (narrowColumn.fills(i) || wideColumn.fills(i)) && !startsAnew(i);
      if (!full) {
        continue;
      }
      if (next + 1 < lines && isPageNumber(next)) {
        next++;
      }
      if (isSetOff(next) && !isSetOff(i) && opensDate(lineStarts.get(next))) {
        continue; // a dateline to the right, below a title of full width
      }
      if (adjacent(i, next) && !opensItem(lineStarts.get(next), lineEnds.get(next))) {
        dropped.set(lineEnds.get(i), lineStarts.get(next));
      }
    }
  }

  /** Whether line {@code i} is about as wide as others near it and hardly any is wider. */
  private boolean isFull(int[] widths, int i) {
    if (widths[i] < NARROWEST) {
      return false;
    }
    int peers = 0;
    int wider = 0;
    int slack = input.charAt(lineEnds.get(i) - 1) == '、' ? COMMA_SLACK : SLACK;
    int from = Math.max(0, i - WINDOW);
    int to = Math.min(widths.length - 1, i + WINDOW);
    for (int k = from; k <= to; k++) {
      if (k == i) {
        continue;
      }
      if (widths[k] > widths[i] + slack) {
        wider++;
      } else if (widths[k] >= widths[i] - slack) {
        peers++;
      }
    }
    return peers >= NEEDED_PEERS && wider <= 1;
  }

  /**
   * Whether the line behind {@code line} is set like the start of something: in from the margin
   * where this one is no item, or with a label or a date before a colon or a wide space.
   */
  private boolean startsAnew(int line) {
    int next = line + 1;
    if (next == lineStarts.size()) {
      return true;
    }
    int start = lineStarts.get(next);
    int end = Math.min(lineEnds.get(next), start + WIDEST_COLUMN);
    for (int i = start + 1; i < end; i++) {
      char c = input.charAt(i);
      if (c == '：' || c == ':' && !CharacterFolds.isDigit(input.charAt(i - 1)) || c == '\u3000') {
        return true;
      }
      if ("、。（(「".indexOf(c) >= 0) {
        break;
      }
    }
    return margin(next) > margin(line) && !opensItem(lineStarts.get(line), lineEnds.get(line));
  }

  /** Whether a date with its year stands at {@code at}: 令和元年12月6日, 2024年5月. */
  private boolean opensDate(int at) {
    int year = BoundedSearch.indexOf(input, '年', at, at + 7);
    int month = year < 0 ? -1 : BoundedSearch.indexOf(input, '月', year, year + 4);
    return year - at >= 2 && year - at <= 6 && month > 0 && month - year <= 3;
  }

  /** Whether at most page numbers stand between the two lines, and no blank line does. */
  private boolean adjacent(int line, int next) {
    int ends = 0;
    for (int i = lineEnds.get(line); i < lineStarts.get(next); i++) {
      if (endsLine(i)) {
        ends++;
      }
    }
    return ends == next - line || next - line == 2 && ends <= 4;
  }

  /** A line end of any platform: LF, CR LF (one, not two) or a CR alone. */
  private boolean endsLine(int at) {
    char c = input.charAt(at);
    return c == '\n' || c == '\r' && (at + 1 == input.length() || input.charAt(at + 1) != '\n');
  }

  private boolean isPageNumber(int line) {
    int digits = 0;
    for (int i = lineStarts.get(line); i < lineEnds.get(line); i++) {
      char c = input.charAt(i);
      if (CharacterFolds.isDigit(c)) {
        digits++;
      } else if ("-－‐–— /／".indexOf(c) < 0) {
        return false;
      }
    }
    return digits >= 1 && digits <= 3;
  }

  private boolean isLetter(int line) {
    return lineEnds.get(line) - lineStarts.get(line) == 1
        && JapaneseChars.isKanji(input.charAt(lineStarts.get(line)));
  }

  /** Joins a run of one-letter lines that starts at {@code line}; returns the run's last line. */
  private int joinLetters(int line) {
    int last = line;
    while (last + 1 < lineStarts.size() && isLetter(last + 1) && adjacent(last, last + 1)) {
      last++;
    }
    if (last - line + 1 < FEWEST_LETTERS) {
      return last;
    }
    for (int i = line; i < last; i++) {
      dropped.set(lineEnds.get(i), lineStarts.get(i + 1));
    }
    return last;
  }

  private boolean endsSentence(int at) {
    return "。｡！？!?:：".indexOf(input.charAt(at)) >= 0;
  }

  /** A wide gap near the start sets a column off, as in a chronology: 同月14日 委員会に速報. */
  private boolean hasColumn(int at, int lineEnd) {
    for (int i = at; i + 1 < Math.min(lineEnd, at + WIDEST_COLUMN); i++) {
      if (isBlank(input.charAt(i)) && isBlank(input.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the text at {@code at} is a marker that opens a list item, a note or a heading. */
  private boolean opensItem(int at, int lineEnd) {
    if (hasColumn(at, lineEnd)) {
      return true;
    }
    char c = input.charAt(at);
    if ("・･•●○〇◎◆◇■□▼▽▶►★☆※*＊➢-－【〔<＜〈《↓→⇒✓".indexOf(c) >= 0 || JapaneseChars.isCircledDigit(c)) {
      return true;
    }
    char folded = CharacterFolds.fold(c);
    if (folded == '(') {
      return closesSoon(at + 1);
    }
    if (at + 1 < lineEnd && isOrdinal(folded, input.charAt(at + 1))) {
      return true;
    }
    int i = at;
    while (i < input.length() && i - at < 3 && CharacterFolds.isDigit(input.charAt(i))) {
      i++;
    }
    if (i == at || i >= input.length()) {
      return false;
    }
    char mark = CharacterFolds.fold(input.charAt(i));
    boolean decimal = i + 1 < input.length() && CharacterFolds.isDigit(input.charAt(i + 1));
    return (mark == '.' || mark == ')' || mark == '、' || input.charAt(i) == '\u3000') && !decimal;
  }

  /** A letter that numbers an item before a space: 一　氏名, ア 氏名. */
  private static boolean isOrdinal(char c, char next) {
    boolean kana = c >= 'ア' && c <= 'ン';
    return next == '\u3000' && (kana || "一二三四五六七八九十".indexOf(c) >= 0) || next == ' ' && kana;
  }

  /**
   * Whether a short number or letter and a closing bracket follow, (1), (ア); not a weekday, (火).
   */
  private boolean closesSoon(int from) {
    for (int i = from; i < Math.min(input.length(), from + 3); i++) {
      char c = CharacterFolds.fold(input.charAt(i));
      if (c == ')') {
        return i > from && "月火水木金土日祝".indexOf(input.charAt(i - 1)) < 0;
      }
    }
    return false;
  }

  /**
   * Where each line ends in columns, its indent counted, every digit taken for one column and for
   * two: the same text in the other width of digits (２４日 for 24日) or with its marks apart (か and ゛)
   * wraps alike.
   */
  private void measure(int[] narrow, int[] wide) {
    for (int line = 0; line < narrow.length; line++) {
      int digits = 0;
      int columns = margin(line);
      int end = lineEnds.get(line);
      for (int i = lineStarts.get(line); i < end; i++) {
        char c = input.charAt(i);
        if (CharacterFolds.isLetter(c)) {
          columns += 2;
        } else if (CharacterFolds.isDigit(c)) {
          digits++;
        } else {
          columns += width(c);
        }
      }
      narrow[line] = columns + digits;
      wide[line] = columns + 2 * digits;
    }
  }

  /** The columns of a letter that is no digit. */
  static int width(char c) {
    if (c == '\u3099' || c == '\u309A') {
      return 0;
    }
    return c < 0x100 || c >= '｡' && c <= 'ﾟ' ? 1 : 2;
  }

  private static boolean isBlank(char c) {
    return c <= ' ' || c == '\u3000' || c == '\u00A0';
  }
}
