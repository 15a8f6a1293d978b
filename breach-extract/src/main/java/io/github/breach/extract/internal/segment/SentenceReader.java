package io.github.breach.extract.internal.segment;

import io.github.breach.core.text.JapaneseChars;
import io.github.breach.extract.notice.Line;
import io.github.breach.extract.notice.NoticeSection;
import io.github.breach.extract.notice.Sentence;
import io.github.breach.extract.notice.SentenceForm;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Cuts the lines of a notice, its headings left out, into sentences.
 *
 * <p>What goes on for longer than anybody writes is cut at a comma, or where there is none
 * anywhere, so that what compares the words of a sentence with each other costs no more than the
 * text is long.
 */
final class SentenceReader {
  private static final int LONGEST_LABEL = 14;
  private static final int LONGEST = 1200;
  private static final int LONGEST_WITHOUT_COMMA = 1600;

  private final String text;
  private final List<Line> lines;
  private final HeadingFinder finder;
  private final BitSet listBreaks;

  SentenceReader(String text, List<Line> lines, HeadingFinder finder, BitSet listBreaks) {
    this.text = text;
    this.lines = lines;
    this.finder = finder;
    this.listBreaks = listBreaks;
  }

  List<Sentence> read(List<Heading> headings, List<NoticeSection> sections) {
    List<Sentence> sentences = new ArrayList<>();
    int nextHeading = 0;
    int section = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      while (section + 1 < sections.size() && sections.get(section + 1).start() <= line.start()) {
        section++;
      }
      Marker marker = finder.marker(i);
      int from = marker.textStart();
      SentenceForm form = form(marker.style());
      if (nextHeading < headings.size() && headings.get(nextHeading).line() == i) {
        from = body(headings.get(nextHeading++).end(), line.end());
        form = SentenceForm.PROSE;
      }
      if (!sections.isEmpty()) {
        cut(from, line.end(), i, sections.get(section), form, sentences);
      }
    }
    return sentences;
  }

  /** Where the body starts that follows a heading on its line, behind the mark of an answer. */
  private int body(int headingEnd, int end) {
    int from = headingEnd;
    while (from < end && (text.charAt(from) == ' ' || text.charAt(from) == ':')) {
      from++;
    }
    return Math.max(from, QuestionMarks.ANSWER.end(text, from, end));
  }

  private void cut(
      int from, int end, int line, NoticeSection section, SentenceForm form, List<Sentence> out) {
    int start = from;
    int depth = 0;
    int listBreak = listBreaks.nextSetBit(from);
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (i == listBreak) {
        start = add(start, i, line, section, form, out);
        form = SentenceForm.PROSE;
        depth = 0;
        listBreak = listBreaks.nextSetBit(i + 1);
      }
      if (c == '「' || c == '『' || c == '(') {
        depth++;
      } else if (c == '」' || c == '』' || c == ')') {
        depth = Math.max(0, depth - 1);
      } else if ((c == '。' || c == '!' || c == '?') && (depth == 0 || i - start > 400)) {
        start = add(start, i + 1, line, section, form, out);
        form = form == SentenceForm.ITEM ? SentenceForm.ITEM : SentenceForm.PROSE;
        depth = 0;
      } else if (c == ' ' && form == SentenceForm.ITEM && depth == 0 && isNextItem(i, end)) {
        add(start, i, line, section, form, out);
        start = i + 2;
      } else if (c == ' ' && depth == 0 && i > start && i + 1 < end && text.charAt(i + 1) == '※') {
        start = add(start, i, line, section, form, out); // 氏名、住所 ※カード情報は含まれておりません。
        form = SentenceForm.NOTE;
      } else if (i - start >= LONGEST && (c == '、' || i - start >= LONGEST_WITHOUT_COMMA)) {
        start = add(start, i + 1, line, section, form, out);
      }
    }
    add(start, end, line, section, form, out);
  }

  /** ①鍵の交換 ②窓の点検: the next of a list that goes on in its line. */
  private boolean isNextItem(int space, int end) {
    return space + 2 < end
        && JapaneseChars.isCircledDigit(text.charAt(space + 1))
        && text.charAt(space + 1) > '①';
  }

  private int add(
      int start, int end, int line, NoticeSection section, SentenceForm form, List<Sentence> out) {
    int from = start;
    int to = end;
    while (from < to && isFrame(text.charAt(from))) {
      from++;
    }
    while (from < to && isFrame(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      SentenceForm exact =
          form == SentenceForm.PROSE && isLabelled(from, to) ? SentenceForm.LABELLED : form;
      out.add(new Sentence(out.size(), section, exact, line, from, to));
    }
    return end;
  }

  /** A blank, or the bar at the ends of a row: | 原因 | 設定の誤り |. */
  private static boolean isFrame(char c) {
    return c == ' ' || c == '|';
  }

  private boolean isLabelled(int from, int end) {
    for (int i = from; i < Math.min(end, from + LONGEST_LABEL); i++) {
      char c = text.charAt(i);
      if (c == ':') {
        return i > from;
      }
      if (c == '。' || c == '、') {
        return false;
      }
    }
    return false;
  }

  private static SentenceForm form(MarkerStyle style) {
    return switch (style) {
      case NONE, ANSWER -> SentenceForm.PROSE;
      case NOTE -> SentenceForm.NOTE;
      case LENTICULAR, ANGLE, BRACKET -> SentenceForm.PROSE;
      default -> SentenceForm.ITEM;
    };
  }
}
