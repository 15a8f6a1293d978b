package io.github.breach.extract.internal.field.timeline;

import io.github.breach.core.date.ResolvedDate;
import io.github.breach.core.text.JapaneseChars;
import io.github.breach.extract.internal.vocabulary.WordLists;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.Sentence;
import io.github.breach.model.SectionKind;
import java.util.BitSet;
import java.util.List;

/** Tells how far the words reach that a date dates which opens a line. */
final class EntryEnds {
  private static final int LONGEST_SECOND = 40;
  private static final int LONGEST_LABEL = 14;
  private static final int MOST_LINES = 4;

  private static final WordLists WORDS = EntryWording.WORDS;

  private final Notice notice;
  private final String text;

  /** The sections of which more than one line is a date alone. */
  private final BitSet spaced = new BitSet();

  EntryEnds(Notice notice) {
    this.notice = notice;
    this.text = notice.text().text();
    BitSet once = new BitSet();
    for (Sentence sentence : notice.sentences()) {
      if (isDateAlone(sentence)) {
        int section = sentence.section().index();
        (once.get(section) ? spaced : once).set(section);
      }
    }
  }

  /**
   * Where the words end that the opening date of a sentence dates: before the next line with one.
   */
  int of(Sentence first) {
    List<Sentence> sentences = notice.sentences();
    int end = first.end();
    boolean alone = isDateAlone(first);
    for (int i = first.index() + 1; i < sentences.size(); i++) {
      Sentence next = sentences.get(i);
      if (next.section().index() != first.section().index() || !goesOn(first, alone, next)) {
        break;
      }
      List<ResolvedDate> inside = notice.datesIn(next.start(), next.end());
      boolean referred =
          sentences.get(i - 1).line() == next.line()
              && !inside.isEmpty()
              && isReferred(text, inside.get(0));
      boolean entry = opens(next, inside) && !referred;
      if (entry || !alone && !inside.isEmpty()) {
        break;
      }
      end = next.end();
    }
    return end;
  }

  /** 7時半に戻ると荒らされていた。|すぐに警察へ通報した: what was done at once is of the same time. */
  int atOnce(Sentence sentence, int end) {
    int index = sentence.index() + 1;
    if (end < sentence.end() || index >= notice.sentences().size()) {
      return end;
    }
    Sentence next = notice.sentences().get(index);
    boolean atOnce =
        next.line() == sentence.line()
            && next.section().index() == sentence.section().index()
            && WORDS.in(
                "AT_ONCE", text, next.start(), Math.min(next.end(), next.start() + LONGEST_LABEL))
            && WORDS.in("DONE_AT_ONCE", text, next.start(), next.end())
            && notice.datesIn(next.start(), next.end()).isEmpty();
    return atOnce ? next.end() : end;
  }

  /** 9月25日の説明は訂正される: the day of what was told before, and no new entry. */
  static boolean isReferred(String text, ResolvedDate date) {
    return WORDS.start("REFERRED", text, date.mention().end()) > 0;
  }

  /** Whether a sentence may go on with the entry that another opens. */
  private boolean goesOn(Sentence first, boolean alone, Sentence next) {
    if (next.line() == first.line()) {
      return true;
    }
    boolean entries = first.section().is(SectionKind.CHRONOLOGY);
    boolean apart = notice.lines().get(next.line()).blankBefore();
    boolean near =
        apart
            ? alone && next.line() == first.line() + 1 && spaced.get(first.section().index())
            : (alone || entries && isSecondLine(next)) && next.line() <= first.line() + MOST_LINES;
    return near
        && !isItem(next.start(), next.end())
        && !DayPartLines.is(text, next.start(), next.end())
        && !isLabelOfNext(next);
  }

  private boolean isDateAlone(Sentence sentence) {
    List<ResolvedDate> dates = notice.datesIn(sentence.start(), sentence.end());
    return !dates.isEmpty() && sentence.end() - dates.get(0).mention().end() <= 2;
  }

  private static boolean opens(Sentence sentence, List<ResolvedDate> dates) {
    return !dates.isEmpty() && dates.get(0).mention().start() - sentence.start() <= 2;
  }

  /** 2月7日 警察署へ遺失届を提出⏎委員会へ速報を提出: a short line without a date goes on with the day above. */
  private boolean isSecondLine(Sentence line) {
    return line.length() <= LONGEST_SECOND
        && "・※*(【■●○①-".indexOf(text.charAt(line.start())) < 0
        && WORDS.start("REMARK", text, line.start()) == 0;
  }

  /** 2 発生場所, (2)流出した情報: another item of the list that the date belongs to. */
  private boolean isItem(int start, int end) {
    boolean bracket = text.charAt(start) == '(';
    int digits = bracket ? start + 1 : start;
    int i = JapaneseChars.afterDigits(text, digits, Math.min(end, digits + 2));
    return i > digits && i < end && (bracket ? ")" : " .、)").indexOf(text.charAt(i)) >= 0;
  }

  /** 発覚日時, with a date on the line below, is a label of that one. */
  private boolean isLabelOfNext(Sentence line) {
    int next = line.index() + 1;
    if (line.length() > LONGEST_LABEL || next >= notice.sentences().size()) {
      return false;
    }
    for (int i = line.start(); i < line.end(); i++) {
      if ("をにがはで".indexOf(text.charAt(i)) >= 0) {
        return false; // 校長が教育委員会に報告
      }
    }
    Sentence below = notice.sentences().get(next);
    return below.line() == line.line() + 1
        && opens(below, notice.datesIn(below.start(), below.end()))
        && notice.datesIn(line.start(), line.end()).isEmpty()
        && text.charAt(line.end() - 1) != '。';
  }
}
