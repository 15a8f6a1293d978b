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

  /** Narrower lines that end in a particle may be cells: 対象の. */
  private static final int NARROWEST_OPEN = 24;

  /** So many lines must be broken so, as one may be a slip. */
  private static final int OPEN_LINES = 3;

  /** With these no heading ends and no item of a list. */
  private static final String OPEN_ENDS = "をがはのにでと、，,";

  private static final int SLACK = 7;

  /** A line that ends in a comma goes on anyway; a long word may not have fitted behind it. */
  private static final int COMMA_SLACK = 16;

  private static final int WIDEST_COLUMN = 20;
  private static final int WINDOW = 12;
  private static final int NEEDED_PEERS = 2;
  private static final int FEWEST_LETTERS = 3;

  private final String input;
  private final PageLines lines;
  private final BitSet dropped = new BitSet();

  private LineWraps(String input) {
    this.input = input;
    this.lines = new PageLines(input);
  }

  /** The offsets of what is layout: line ends, indents of continued lines, page numbers. */
  static BitSet find(String input) {
    LineWraps wraps = new LineWraps(input);
    if (wraps.lines.size() > 1) {
      wraps.join();
    }
    return wraps.dropped;
  }

  private void join() {
    int[] narrow = new int[lines.size()];
    int[] wide = new int[lines.size()];
    lines.measure(narrow, wide);
    WrapColumn narrowColumn = new WrapColumn(input, lines, narrow, 1);
    WrapColumn wideColumn = new WrapColumn(input, lines, wide, 2);
    BitSet open = open(narrow);
    FreshLines fresh = new FreshLines(input, lines, narrow);
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (lines.isLetter(i)) {
        i = joinLetters(i);
        continue;
      }
      int next = i + 1;
      if (endsSentence(lines.last(i)) || lines.isTableRow(i) && lines.isTableRow(next)) {
        continue;
      }
      boolean full =
          isFull(narrow, i)
              || isFull(wide, i)
              || (narrowColumn.fills(i) || wideColumn.fills(i) || open.get(i)) && !startsAnew(i);
      if (!full) {
        continue;
      }
      if (next + 1 < lines.size() && lines.isPageNumber(next)) {
        next++;
      }
      if (lines.areAdjacent(i, next) && !opensItem(next) && !fresh.is(i, next)) {
        dropped.set(lines.end(i), lines.start(next));
      }
    }
  }

  /**
   * The lines that an author broke by hand behind a particle (…の状態を⏎確認しております); none unless it is
   * the way of the text.
   */
  private BitSet open(int[] widths) {
    BitSet open = new BitSet();
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (isOpen(widths, i) && !opensItem(i + 1) && !isNumbered(i + 1)) {
        open.set(i);
      }
    }
    return open.cardinality() >= OPEN_LINES ? open : new BitSet();
  }

  private boolean isOpen(int[] widths, int line) {
    int end = lines.end(line);
    boolean heading = opensItem(line) && widths[line] < NARROWEST; // ■二度と起こさないために
    return widths[line] >= NARROWEST_OPEN
        && OPEN_ENDS.indexOf(lines.last(line)) >= 0
        && !heading
        && !input.startsWith("こと", end - 2)
        && !input.startsWith("まで", end - 2);
  }

  /** 2 事案の内容, 第5章 */
  private boolean isNumbered(int line) {
    int at = lines.start(line);
    int i = at;
    while (i < lines.end(line) && CharacterFolds.isDigit(input.charAt(i))) {
      i++;
    }
    return input.charAt(at) == '第' || i > at && i < lines.end(line) && input.charAt(i) == ' ';
  }

  /** Whether line {@code i} is about as wide as others near it and hardly any is wider. */
  private boolean isFull(int[] widths, int i) {
    if (widths[i] < NARROWEST) {
      return false;
    }
    int peers = 0;
    int wider = 0;
    int slack = lines.last(i) == '、' ? COMMA_SLACK : SLACK;
    int from = Math.max(0, i - WINDOW);
    int to = Math.min(widths.length - 1, i + WINDOW);
    for (int k = from; k <= to; k++) {
      if (k == i) {
        continue;
      }
      if (widths[k] > widths[i] + slack) {
        wider += lines.isTableRow(k) ? 0 : 1;
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
    if (next == lines.size()) {
      return true;
    }
    int start = lines.start(next);
    int end = Math.min(lines.end(next), start + WIDEST_COLUMN);
    for (int i = start + 1; i < end; i++) {
      char c = input.charAt(i);
      if (c == '：' || c == ':' && !CharacterFolds.isDigit(input.charAt(i - 1)) || c == '\u3000') {
        return true;
      }
      if ("、。（(「".indexOf(c) >= 0) {
        break;
      }
    }
    return lines.margin(next) > lines.margin(line) && !opensItem(line);
  }

  /** Joins a run of one-letter lines that starts at {@code line}; returns the run's last line. */
  private int joinLetters(int line) {
    int last = line;
    while (last + 1 < lines.size()
        && lines.isLetter(last + 1)
        && lines.areAdjacent(last, last + 1)) {
      last++;
    }
    if (last - line + 1 < FEWEST_LETTERS) {
      return last;
    }
    for (int i = line; i < last; i++) {
      dropped.set(lines.end(i), lines.start(i + 1));
    }
    return last;
  }

  private static boolean endsSentence(char last) {
    return "。｡！？!?:：".indexOf(last) >= 0;
  }

  private boolean opensItem(int line) {
    return ItemOpening.at(input, lines.start(line), lines.end(line));
  }
}
