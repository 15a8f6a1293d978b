package io.github.breach.extract.internal.segment;

import io.github.breach.core.text.RowCells;
import io.github.breach.extract.internal.line.Within;
import io.github.breach.extract.notice.Line;
import io.github.breach.model.SectionKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds lines without a mark that head sections: those of nothing but heading words, and phrases
 * right over their text where a notice has several.
 */
final class BareHeadings {
  private static final int LONGEST = 26;
  private static final int LONGEST_REMARK = 16;

  /** After so many lines of heading words, weaker ones head sections too: 内容. */
  private static final int MANY = 2;

  private static final int FARTHEST = 5;
  private static final int FARTHEST_PHRASE = 40;
  private static final int LONGEST_PHRASE_BELOW = 30;

  private static final int LONGEST_CELL = 10;
  private static final int LONGEST_ROW = 120;
  private static final int FEWEST_COLUMNS = 3;

  /** No head of a notice has more lines. */
  private static final int LONGEST_HEAD = 20;

  private final String text;
  private final List<Line> lines;
  private final Marker[] markers;
  private final HeadingClassifier classifier;
  private final RowCells cells;
  private final LineWording wording;
  private int found;

  /** A finder for one text, whose lines are asked for in their order. */
  BareHeadings(String text, List<Line> lines, Marker[] markers, HeadingClassifier classifier) {
    this.wording = new LineWording(text);
    this.text = text;
    this.lines = lines;
    this.markers = markers;
    this.classifier = classifier;
    this.cells = new RowCells(text);
  }

  /** A line of heading words and nothing else: 再発防止, 対象(8月9日更新). */
  @Nullable Heading at(int i) {
    Line line = lines.get(i);
    if (line.end() - line.start() > LONGEST || i + 1 == lines.size()) {
      return null;
    }
    if (text.charAt(line.start()) == '(' && markers[i + 1].style() == MarkerStyle.BULLET) {
      return null; // (これから) says of a list when, and not what it is
    }
    int to = text.charAt(line.end() - 1) == ':' ? line.end() - 1 : line.end();
    if (text.charAt(to - 1) == ')') {
      int open = Within.last(text, '(', Math.max(line.start() + 1, to - LONGEST_REMARK), to);
      to = open > 0 ? open : to;
    }
    HeadingClassifier.Reading reading = classifier.read(text, line.start(), to);
    if (!reading.covered()) {
      if (!isPhrase(i) || found == 0 && !isPhraseBelow(i)) {
        return null;
      }
      found++;
      return heading(i, reading);
    }
    if (isCell(i) || isRowOfHeads(i)) {
      return null;
    }
    boolean productive = !reading.kinds().isEmpty() && to - line.start() >= 8 && line.blankBefore();
    boolean labels = !reading.kinds().isEmpty() && (found >= MANY || found > 0 && isBareSoon(i));
    if (found == 0 && reading.kinds().equals(List.of(SectionKind.CONTACT)) && isOfHead(i)) {
      return null;
    }
    if (reading.strong()) {
      found++;
    }
    return reading.strong() || productive || labels ? heading(i, reading) : null;
  }

  private Heading heading(int i, HeadingClassifier.Reading reading) {
    Line line = lines.get(i);
    return new Heading(
        i, line.start(), MarkerStyle.NONE, line.end(), reading.kinds(), reading.strong());
  }

  /**
   * このようなことになった背景, with a blank line above it and its text right below: a heading in words of its
   * own.
   */
  private boolean isPhrase(int i) {
    Line line = lines.get(i);
    if (i + 1 >= lines.size()
        || markers[i].style() != MarkerStyle.NONE
        || !line.blankBefore()
        || lines.get(i + 1).blankBefore()
        || line.end() - line.start() > LONGEST
        || wording.isClause(line.start(), line.end())
        || isRowOfHeads(i)
        || !opensText(i + 1)) {
      return false;
    }
    return !classifier.read(text, line.start(), line.end()).kinds().isEmpty();
  }

  /** Whether a line is prose, or an item of a list. */
  private boolean opensText(int i) {
    Line line = lines.get(i);
    return line.end() - line.start() > LONGEST_PHRASE_BELOW
        || endsInStop(i)
        || markers[i].style() != MarkerStyle.NONE;
  }

  private boolean isPhraseBelow(int i) {
    for (int j = i + 1; j < Math.min(lines.size(), i + FARTHEST_PHRASE); j++) {
      if (isPhrase(j)) {
        return true;
      }
    }
    return false;
  }

  /** 件名 ⏎ … ⏎ 担当課 ⏎ 教育委員会, a blank line and the lead: a cell of the head, and no section. */
  private boolean isOfHead(int i) {
    for (int above = i; above >= 0; above--) {
      if (i - above > LONGEST_HEAD || endsInStop(above)) {
        return false;
      }
    }
    int lead = i + 1;
    while (lead < lines.size() && lead <= i + FARTHEST && !lines.get(lead).blankBefore()) {
      if (endsInStop(lead)) {
        return false;
      }
      lead++;
    }
    return lead > i + 1 && lead < lines.size() && lead <= i + FARTHEST && endsInStop(lead);
  }

  private boolean endsInStop(int i) {
    return text.charAt(lines.get(i).end() - 1) == '。';
  }

  /** 日時 ⏎ 事象, one right below the other: the head of a table whose cells stand on lines. */
  private boolean isCell(int i) {
    return namesColumn(i)
        && (i > 0 && !lines.get(i).blankBefore() && namesColumn(i - 1)
            || !lines.get(i + 1).blankBefore() && namesColumn(i + 1));
  }

  /** ファイル 件数 項目 above 受付票 8,207件 氏名、住所: the first row of a table. */
  private boolean isRowOfHeads(int i) {
    int columns = columns(lines.get(i));
    return columns >= FEWEST_COLUMNS && columns(lines.get(i + 1)) == columns;
  }

  private int columns(Line line) {
    if (line.end() - line.start() > LONGEST_ROW) {
      return 0;
    }
    cells.read(line.start(), line.end());
    return cells.size();
  }

  private boolean namesColumn(int i) {
    Line line = lines.get(i);
    return line.end() - line.start() <= LONGEST_CELL
        && HeadingGrammar.WORDS.is(
            "CELL", text.substring(line.start(), line.end()).replace(" ", "")); // 日 時
  }

  /** 発生日時 ⏎ 6月3日 ⏎ 内容 ⏎ … ⏎ 対象となる情報: a line of heading words stands a little below. */
  private boolean isBareSoon(int i) {
    for (int j = i + 2; j < Math.min(lines.size() - 1, i + FARTHEST); j++) {
      Line line = lines.get(j);
      if (markers[j].style() == MarkerStyle.NONE && line.end() - line.start() <= LONGEST) {
        HeadingClassifier.Reading reading = classifier.read(text, line.start(), line.end());
        if (reading.strong() && reading.covered()) {
          return true;
        }
      }
    }
    return false;
  }
}
