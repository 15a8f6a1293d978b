package io.github.breach.examples.cli.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a line into lines of a number of columns: at spaces and between Japanese characters, but
 * no line begins with 、。」 and the like or ends with an opening bracket. A word longer than a line
 * is cut.
 */
final class LineWrap {
  private static final String NEVER_FIRST = "、。，．・：；？！）」』】〕〉》］｝ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々〜～,.:;?!)]}％%";
  private static final String NEVER_LAST = "（「『【〔〈《［｛([{";

  private final String text;
  private final int width;
  private final List<String> lines = new ArrayList<>();
  private int lineStart;
  private int columns;

  /** The last place in the line where it may be broken, or 0 for none. */
  private int breakAt;

  private LineWrap(String text, int width) {
    this.text = text;
    this.width = Math.max(2, width);
  }

  /** The lines, at least one. */
  static List<String> wrap(String text, int width) {
    return new LineWrap(text, width).run();
  }

  private List<String> run() {
    int before = 0;
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (i > lineStart && mayBreak(before, c)) {
        breakAt = i;
      }
      int added = DisplayWidth.added(before, c);
      while (columns + added > width && c != ' ' && i > lineStart) {
        endLine(breakAt > lineStart ? breakAt : i); // once more where the new line is full as well
        columns = DisplayWidth.of(text.substring(lineStart, i));
        added = DisplayWidth.added(lineStart < i ? before : 0, c);
      }
      columns += added;
      before = c;
      i += Character.charCount(c);
    }
    lines.add(text.substring(lineStart).stripTrailing());
    return lines;
  }

  private void endLine(int end) {
    lines.add(text.substring(lineStart, end).stripTrailing());
    lineStart = end;
  }

  private static boolean mayBreak(int before, int c) {
    if (before == ' ') {
      return c != ' ';
    }
    return c != ' '
        && (DisplayWidth.isWide(before) || DisplayWidth.isWide(c))
        && DisplayWidth.added(before, c) > 0
        && NEVER_FIRST.indexOf(c) < 0
        && NEVER_LAST.indexOf(before) < 0;
  }
}
