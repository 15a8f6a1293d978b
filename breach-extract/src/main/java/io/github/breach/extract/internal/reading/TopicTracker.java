package io.github.breach.extract.internal.reading;

import io.github.breach.core.text.BoundedSearch;
import io.github.breach.extract.internal.line.RowLabel;
import io.github.breach.extract.notice.Line;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.NoticeSection;
import io.github.breach.extract.notice.Sentence;
import io.github.breach.extract.notice.SentenceForm;
import io.github.breach.model.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says sentence by sentence what a notice is about, by its sections and by what stands for a
 * heading inside them: 【原因】, 原因:…, Q. 原因は何ですか, a short line 再発防止(8月9日更新).
 */
final class TopicTracker {
  private static final int LONGEST_BARE_HEADING = 25;
  private static final int LONGEST_STATE = 6;
  private static final int LONGEST_LABEL = 10;
  private static final String OPENING = "【<[《≪〈";
  private static final String CLOSING = "】>]》≫〉";

  private final Notice notice;
  private final TopicWords words;
  private final List<Set<SectionKind>> bySection = new ArrayList<>();

  private int section = -1;
  private @Nullable Set<SectionKind> inline;
  private int labelledLine = -1;
  private Set<SectionKind> label = Set.of();

  TopicTracker(Notice notice, TopicWords words, HeadingStatements misread) {
    this.notice = notice;
    this.words = words;
    for (NoticeSection next : notice.sections()) {
      boolean continues = next.index() > 0 && misread.isStatement(notice, next);
      bySection.add(continues ? bySection.get(next.index() - 1) : Set.copyOf(next.kinds()));
    }
  }

  Set<SectionKind> of(NoticeSection wanted) {
    return bySection.get(wanted.index());
  }

  /** The topics of a sentence; asked of each in order. */
  Set<SectionKind> next(Sentence sentence) {
    if (sentence.section().index() != section) {
      section = sentence.section().index();
      inline = null;
    }
    if (sentence.line() == labelledLine) {
      return label;
    }
    return inline != null ? inline : of(sentence.section());
  }

  /**
   * Where the sentence's own words start behind what stands for a heading, which then counts for it
   * and what follows; the sentence's end where nothing is left, its start where nothing stands.
   */
  int readHeading(Sentence sentence) {
    String text = notice.text().text();
    int bracket = OPENING.indexOf(text.charAt(sentence.start()));
    if (bracket >= 0) {
      int close =
          BoundedSearch.indexOf(
              text, CLOSING.charAt(bracket), sentence.start() + 1, sentence.end());
      if (close > 0
          && !isState(text, sentence.start() + 1, close, sentence.end())
          && turnTo(text.substring(sentence.start() + 1, close), sentence)) {
        return BoundedSearch.afterSpaces(text, close + 1, sentence.end());
      }
    }
    if (isQuestion(sentence)) {
      section = sentence.section().index();
      inline = words.kinds(notice.words(sentence));
      return sentence.end();
    }
    RowLabel row = rowLabel(text, sentence);
    if (row != null && labels(text.substring(row.start(), row.end()), sentence)) {
      return row.value();
    }
    return isBareHeading(sentence) && turnTo(notice.words(sentence), sentence)
        ? sentence.end()
        : sentence.start();
  }

  /** The label that may say what a row is about: 原因:設定の誤り, 原因 確認を怠ったため。 */
  private @Nullable RowLabel rowLabel(String text, Sentence sentence) {
    boolean labelled = sentence.form() == SentenceForm.LABELLED;
    if (!labelled && sentence.form() != SentenceForm.ITEM && !isFirst(sentence)) {
      return null;
    }
    RowLabel row = RowLabel.of(text, sentence.start(), sentence.end());
    boolean may =
        row != null
            && (labelled && text.charAt(row.end()) == ':'
                || row.end() - row.start() < LONGEST_LABEL
                    && words.cover(text.substring(row.start(), row.end())));
    return may ? row : null;
  }

  /** Takes the kinds that a label names for those of its line; whether it names any. */
  private boolean labels(String named, Sentence sentence) {
    Set<SectionKind> kinds = words.kinds(named);
    if (kinds.isEmpty()) {
      return false;
    }
    labelledLine = sentence.line();
    label = kinds;
    return true;
  }

  /** Whether a sentence is the first of a line that no heading opens. */
  private boolean isFirst(Sentence sentence) {
    int index = sentence.index();
    boolean opens = index == 0 || notice.sentences().get(index - 1).line() != sentence.line();
    return opens && sentence.section().headingEnd() <= notice.lines().get(sentence.line()).start();
  }

  /** [対応中] 行単位の制御の導入: how far an item has come, and no heading of what follows. */
  private static boolean isState(String text, int from, int close, int end) {
    if (close - from > LONGEST_STATE || BoundedSearch.afterSpaces(text, close + 1, end) >= end) {
      return false;
    }
    String words = text.substring(from, close);
    return words.endsWith("済")
        || words.endsWith("済み")
        || words.endsWith("中")
        || words.endsWith("予定")
        || words.endsWith("完了");
  }

  private boolean turnTo(String heading, Sentence sentence) {
    Set<SectionKind> kinds = words.kinds(heading);
    if (kinds.isEmpty()) {
      return false;
    }
    section = sentence.section().index();
    inline = kinds;
    return true;
  }

  private boolean isQuestion(Sentence sentence) {
    String text = notice.text().text();
    int line = notice.lines().get(sentence.line()).start();
    boolean marked = text.charAt(line) == 'Q' && sentence.section().headingEnd() <= line;
    return marked && sentence.start() > line
        || text.charAt(sentence.end() - 1) == '?' && sentence.length() <= LONGEST_BARE_HEADING;
  }

  private boolean isBareHeading(Sentence sentence) {
    if (sentence.length() > LONGEST_BARE_HEADING
        || notice.text().text().charAt(sentence.start()) == '(') {
      return false; // (これから) says of a list when, and not what it is
    }
    Line line = notice.lines().get(sentence.line());
    if (line.start() != sentence.start()
        || line.end() != sentence.end()
        || notice.text().charAt(line.end() - 1) == '。') {
      return false;
    }
    String text = notice.words(sentence);
    int open = text.indexOf('(');
    return words.cover(open > 0 && text.endsWith(")") ? text.substring(0, open) : text);
  }
}
