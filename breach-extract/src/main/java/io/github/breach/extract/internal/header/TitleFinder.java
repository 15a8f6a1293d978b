package io.github.breach.extract.internal.header;

import io.github.breach.core.date.DateMention;
import io.github.breach.extract.internal.line.LineKind;
import io.github.breach.extract.internal.line.LineReader;
import io.github.breach.extract.notice.Line;
import io.github.breach.extract.notice.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the title among the lines before the lead. */
final class TitleFinder {
  private static final int LONGEST = 140;

  private final LineReader reader;
  private final TitleBounds bounds;

  TitleFinder(LineReader reader) {
    this.reader = reader;
    this.bounds = new TitleBounds(reader);
  }

  /**
   * A title and its lines.
   *
   * @param range where it stands
   * @param firstLine its first line
   * @param lastLine its last line
   */
  record Title(Range range, int firstLine, int lastLine) {}

  /** The title in the header of {@code kinds.length} lines; null where there is none. */
  @Nullable Title find(String text, List<Line> lines, LineKind[] kinds, List<DateMention> dates) {
    Title labelled = labelled(text, lines, kinds);
    if (labelled != null) {
      return labelled;
    }
    int line = titleLine(text, lines, kinds);
    if (line < 0) {
      line = untypicalLine(text, lines, kinds);
    }
    return line < 0 ? null : wrapped(text, lines, kinds, line, dates);
  }

  /** 件名:〇〇について, or 件名 on a line before it. */
  private @Nullable Title labelled(String text, List<Line> lines, LineKind[] kinds) {
    for (int i = 0; i < Math.min(kinds.length + 6, lines.size()); i++) {
      Line line = lines.get(i);
      String words = text.substring(line.start(), Math.min(line.end(), line.start() + LONGEST));
      int label = reader.header().start("TITLE_LABEL", words, 0);
      if (label == 0) {
        continue;
      }
      int value = label;
      while (value < words.length() && ": 】])".indexOf(words.charAt(value)) >= 0) {
        value++;
      }
      if (value == words.length() && i + 1 < lines.size()) {
        Line next = lines.get(i + 1);
        int end = Math.min(next.end(), next.start() + LONGEST);
        return new Title(new Range(next.start(), end), i + 1, i + 1);
      }
      if (value > label && line.end() - line.start() <= LONGEST) {
        return new Title(new Range(line.start() + value, line.end()), i, i);
      }
    }
    return null;
  }

  /** The line that ends as a title does; one that speaks of an incident before others. */
  private int titleLine(String text, List<Line> lines, LineKind[] kinds) {
    int first = -1;
    int telling = -1;
    for (int i = 0; i < kinds.length; i++) {
      if (kinds[i] != LineKind.TITLE) {
        continue;
      }
      String words = text.substring(lines.get(i).start(), lines.get(i).end());
      first = first < 0 ? i : first;
      if (reader.speaksOfIncident(words)) {
        boolean repeats =
            telling >= 0
                && text.substring(lines.get(telling).start(), lines.get(telling).end())
                    .contains(words);
        boolean ofPage = // サーバーへの攻撃について(第1報) below the page's own これまでのお知らせ
            telling >= 0 && reader.closesWithEdition(words) && isDated(kinds, telling, i);
        telling = telling < 0 || repeats || ofPage ? i : telling;
      }
    }
    return telling >= 0 ? telling : first;
  }

  /** Whether a date stands on a line between two. */
  private static boolean isDated(LineKind[] kinds, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (kinds[i] == LineKind.DATE) {
        return true;
      }
    }
    return false;
  }

  /** Where no line ends as a title does: the first that is nothing else, as in a newspaper. */
  private int untypicalLine(String text, List<Line> lines, LineKind[] kinds) {
    int first = -1;
    for (int i = 0; i < kinds.length; i++) {
      if (kinds[i] != LineKind.OTHER) {
        continue;
      }
      Line line = lines.get(i);
      String words = text.substring(line.start(), line.end());
      if (words.length() >= 8 && reader.speaksOfIncident(words)) {
        return i;
      }
      first = first < 0 && words.length() >= 10 ? i : first;
    }
    return first;
  }

  private Title wrapped(
      String text, List<Line> lines, LineKind[] kinds, int line, List<DateMention> dates) {
    int first = line;
    while (first > 0
        && !lines.get(first).blankBefore()
        && (kinds[first - 1] == LineKind.OTHER || kinds[first - 1] == LineKind.NAME)
        && (leadsOn(text, lines.get(first - 1), kinds[first - 1]) || joins(text, lines.get(first)))
        && lines.get(line).end() - lines.get(first - 1).start() <= LONGEST) {
      first--;
    }
    int last = line;
    while (last + 1 < kinds.length
        && !lines.get(last + 1).blankBefore()
        && goesOn(text, lines.get(last), lines.get(last + 1), kinds[last + 1])
        && lines.get(last + 1).end() - lines.get(first).start() <= LONGEST) {
      last++;
    }
    int start = lines.get(first).start();
    int end = lines.get(last).end();
    return new Title(bounds.within(text, start, end, dates), first, last);
  }

  /** Whether a line is the first half of a title: …に保存していた⏎個人情報の漏えいについて. */
  private boolean leadsOn(String text, Line line, LineKind kind) {
    String words = text.substring(line.start(), line.end());
    return words.length() >= 8
        && reader.header().end("CONNECTIVE", words) > 0
        && (kind != LineKind.NAME || !reader.header().in("PERSON", words));
  }

  /** Whether a line is the second half of a title: …の流出⏎及び業績に与える影響に関するお知らせ. */
  private boolean joins(String text, Line line) {
    return reader.header().start("CONNECTED", text, line.start(), line.end()) > 1;
  }

  /** Whether the next line belongs to the title: …に関するお詫び⏎とお知らせ, …について⏎(第2報). */
  private boolean goesOn(String text, Line line, Line next, LineKind kind) {
    String words = text.substring(next.start(), next.end());
    boolean note =
        words.charAt(0) == '(' && words.endsWith(")") && words.length() <= 24 && !hasName(words);
    boolean connected = reader.header().start("CONNECTED", words, 0) > 0;
    String before = text.substring(line.start(), line.end());
    boolean open = !reader.isTitle(before) && reader.header().end("CONNECTIVE", before) > 0;
    return kind != LineKind.DATE
        && kind != LineKind.PROSE
        && (note || connected && reader.isTitle(words) || open && kind == LineKind.TITLE);
  }

  private boolean hasName(String words) {
    return !reader.organizations().in(words).isEmpty();
  }
}
