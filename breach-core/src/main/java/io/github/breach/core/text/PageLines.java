package io.github.breach.core.text;

import java.util.BitSet;

/**
 * The lines of an input that hold anything but white space, without the blanks around them, and how
 * each is set.
 */
final class PageLines {
  /** A deeper indent sets a line to the right or in the middle. */
  private static final int DEEPEST_INDENT = 12;

  private static final int GAP = 3;

  /** A gap so near the start is that behind a marker: (1) 氏名. */
  private static final int MARKER = 4;

  /** Behind their letter in decomposed text; Unicode has か, が and は, ば, ぱ side by side. */
  private static final char VOICED = '\u3099';

  private static final char HALF_VOICED = '\u309A';

  private final String input;
  private final IntList indents = new IntList();
  private final IntList starts = new IntList();
  private final IntList ends = new IntList();
  private final BitSet rows = new BitSet();

  PageLines(String input) {
    this.input = input;
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
        rows.set(starts.size(), hasGap(from, to));
        indents.add(indent(start, from));
        starts.add(from);
        ends.add(to);
      }
      start = end + 1;
    }
  }

  int size() {
    return starts.size();
  }

  int start(int line) {
    return starts.get(line);
  }

  int end(int line) {
    return ends.get(line);
  }

  char first(int line) {
    return input.charAt(starts.get(line));
  }

  /** The last letter, composed: が of か and ゛. */
  char last(int line) {
    int at = ends.get(line) - 1;
    char last = input.charAt(at);
    if (at > starts.get(line) && (last == VOICED || last == HALF_VOICED)) {
      return (char) (input.charAt(at - 1) + (last == VOICED ? 1 : 2));
    }
    return last;
  }

  /** Whether a line stands to the right or in the middle, as a dateline below a title does. */
  boolean isSetOff(int line) {
    return indents.get(line) > DEEPEST_INDENT;
  }

  /** A line's indent where it counts: none where the line is set off. */
  int margin(int line) {
    return isSetOff(line) ? 0 : indents.get(line);
  }

  /** Whether a gap sets the line's cells apart: 駅前支店 納付書 1,684件. */
  boolean isTableRow(int line) {
    return rows.get(line);
  }

  /** Whether at most page numbers stand between the two lines, and no blank line does. */
  boolean areAdjacent(int line, int next) {
    int found = 0;
    for (int i = end(line); i < start(next); i++) {
      if (endsLine(i)) {
        found++;
      }
    }
    return found == next - line || next - line == 2 && found <= 4;
  }

  boolean isPageNumber(int line) {
    int digits = 0;
    for (int i = start(line); i < end(line); i++) {
      char c = input.charAt(i);
      if (CharacterFolds.isDigit(c)) {
        digits++;
      } else if ("-－‐–— /／".indexOf(c) < 0) {
        return false;
      }
    }
    return digits >= 1 && digits <= 3;
  }

  /** Whether a line is a single letter in kanji. */
  boolean isLetter(int line) {
    return end(line) - start(line) == 1 && JapaneseChars.isKanji(first(line));
  }

  /**
   * Where each line ends in columns, its indent counted, every digit taken for one column and for
   * two: the same text in the other width of digits (２４日 for 24日) wraps alike.
   */
  void measure(int[] narrow, int[] wide) {
    for (int line = 0; line < narrow.length; line++) {
      int digits = 0;
      int columns = margin(line);
      int end = end(line);
      for (int i = start(line); i < end; i++) {
        char c = input.charAt(i);
        if (CharacterFolds.isDigit(c)) {
          digits++;
        } else {
          columns += width(c, 0);
        }
      }
      narrow[line] = columns + digits;
      wide[line] = columns + 2 * digits;
    }
  }

  /** The columns of a letter; a mark that belongs to the letter before it (か and ゛) has none. */
  static int width(char c, int digitWidth) {
    if (CharacterFolds.isLetter(c)) {
      return 2;
    }
    if (CharacterFolds.isDigit(c)) {
      return digitWidth;
    }
    if (c == VOICED || c == HALF_VOICED) {
      return 0;
    }
    return c < 0x100 || c >= '｡' && c <= 'ﾟ' ? 1 : 2;
  }

  static boolean isBlank(char c) {
    return c <= ' ' || c == '\u3000' || c == '\u00A0';
  }

  /** How many columns a line is set in, up to where it is set to the right or in the middle. */
  private int indent(int start, int from) {
    int columns = 0;
    for (int i = start; i < from && columns <= DEEPEST_INDENT; i++) {
      columns += input.charAt(i) == '\u3000' ? 2 : 1;
    }
    return columns;
  }

  private boolean hasGap(int from, int to) {
    int columns = 0;
    for (int i = from + MARKER; i < to; i++) {
      char c = input.charAt(i);
      columns = !isBlank(c) ? 0 : columns + (c == '\t' ? GAP : c == '\u3000' ? 2 : 1);
      if (columns >= GAP) {
        return true;
      }
    }
    return false;
  }

  /** A line end of any platform: LF, CR LF (one, not two) or a CR alone. */
  private boolean endsLine(int at) {
    char c = input.charAt(at);
    return c == '\n' || c == '\r' && (at + 1 == input.length() || input.charAt(at + 1) != '\n');
  }
}
