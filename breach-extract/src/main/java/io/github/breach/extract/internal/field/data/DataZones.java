package io.github.breach.extract.internal.field.data;

import io.github.breach.core.lexicon.TermMention;
import io.github.breach.core.text.BoundedSearch;
import io.github.breach.extract.internal.line.RowLabel;
import io.github.breach.extract.internal.passage.Passages;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.NoticeSection;
import io.github.breach.extract.notice.Sentence;
import io.github.breach.extract.notice.SentenceForm;
import io.github.breach.model.SectionKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says of each sentence in turn whether it lists data, so that a bare name in it is an item.
 *
 * <p>Sections about the affected information list it, and so do lines under 次のとおり and behind 項目:.
 * Elsewhere only a verb makes an item of a name.
 */
final class DataZones {
  private static final Set<SectionKind> ASIDE =
      EnumSet.of(
          SectionKind.PREVENTION,
          SectionKind.CONTACT,
          SectionKind.REQUEST_TO_CUSTOMERS,
          SectionKind.DISCLOSURE_DELAY,
          SectionKind.SERVICE_STATUS,
          SectionKind.AUTHORITY_REPORT);

  private static final int NEAR = 24;
  private static final int DENSE = 3;

  /** お, 会員の. */
  private static final int PREFIX = 3;

  private final Notice notice;
  private final DataCues cues;
  private final Clauses clauses;

  private final Set<Integer> cells;

  private @Nullable NoticeSection section;
  private @Nullable Polarity opened;

  DataZones(Notice notice, DataCues cues, Clauses clauses) {
    this.notice = notice;
    this.cues = cues;
    this.clauses = clauses;
    this.cells = cells(notice);
  }

  /** Where cells of a table stand that name data and nothing else, three or more in a row. */
  private static Set<Integer> cells(Notice notice) {
    Set<Integer> cells = new HashSet<>();
    List<Integer> row = new ArrayList<>();
    int others = 0;
    for (Sentence sentence : notice.sentences()) {
      List<TermMention> terms = DataTerms.in(notice, sentence.start(), sentence.end());
      boolean pure = terms.size() == 1 && terms.get(0).end() == sentence.end();
      if (pure && terms.get(0).start() == sentence.start()) {
        row.add(sentence.start());
        others = 0;
      } else if (++others > 1) {
        row.clear();
      }
      if (row.size() >= DENSE) {
        cells.addAll(row);
        row.subList(0, row.size() - DENSE + 1).clear();
      }
    }
    return cells;
  }

  /** What a bare name in a sentence is; {@code OPEN} where it is nothing without a verb. */
  Polarity enter(Sentence sentence) {
    if (Passages.isHeading(sentence)) {
      section = sentence.section();
      opened = headed(section);
      boolean nested = section.parent() >= 0 && isAbout(section);
      return nested ? Polarity.AFFIRMED : Polarity.OPEN; // (3)担当者の氏名、メールアドレス
    }
    if (section == null || section.index() != sentence.section().index()) {
      section = sentence.section();
      opened = section.isLead() ? null : headed(section);
    }
    RowLabel row = RowLabel.of(notice.text().text(), sentence.start(), sentence.end());
    Polarity label = row == null ? null : label(row, sentence.end());
    Polarity zone = label != null ? label : opened;
    boolean ends = endsInStop(sentence);
    if (sentence.form() == SentenceForm.PROSE && ends && zone == opened && !isAbout(section)) {
      zone = null; // running text closes a list
      opened = null;
    }
    if (opensList(sentence)) {
      opened =
          clauses.polarity(verb(sentence), sentence.end()) == Polarity.DENIED
              ? Polarity.DENIED
              : Polarity.AFFIRMED;
    } else if (label != null && row != null && row.value() == sentence.end()) {
      opened = label; // 項目: alone on its line
    }
    if (zone == null && (isDense(sentence) || cells.contains(sentence.start()))) {
      return Polarity.AFFIRMED;
    }
    return zone == null ? Polarity.OPEN : zone;
  }

  /** Whether a sentence stands where no data is named as affected: measures, causes, contacts. */
  boolean isAside(Sentence sentence) {
    List<SectionKind> kinds = sentence.section().kinds();
    return !kinds.isEmpty() && ASIDE.containsAll(kinds) && !isAbout(sentence.section());
  }

  /** Whether only lists and denials count: sections on causes name data that leaked nowhere. */
  boolean isNarrow(Sentence sentence) {
    List<SectionKind> kinds = sentence.section().kinds();
    return kinds.size() == 1 && kinds.get(0) == SectionKind.CAUSE;
  }

  private @Nullable Polarity headed(NoticeSection of) {
    if (!isAbout(of)) {
      return null;
    }
    int at = cues.first("LEAK", of.start(), of.headingEnd());
    boolean denied =
        at < of.headingEnd() && clauses.polarity(at, of.headingEnd()) == Polarity.DENIED;
    return denied ? Polarity.DENIED : Polarity.AFFIRMED;
  }

  private boolean isAbout(NoticeSection of) {
    return Passages.isWithin(notice, of, SectionKind.AFFECTED_INFORMATION);
  }

  /** 表示されていない項目:電話番号 */
  private @Nullable Polarity label(RowLabel label, int end) {
    if (!cues.in("LIST_LABEL", label.start(), label.end())
        || !hasColon(label) && !opensWithData(label.value(), end)) {
      return null;
    }
    String words = notice.words(label.start(), label.end());
    boolean denied = words.contains("ない") || words.contains("なし") || words.contains("対象外");
    return denied ? Polarity.DENIED : Polarity.AFFIRMED;
  }

  private boolean hasColon(RowLabel label) {
    return notice.text().charAt(label.end()) == ':';
  }

  /** 漏えいした情報 氏名、住所: without a colon a label is one before data only. */
  private boolean opensWithData(int from, int to) {
    List<TermMention> terms = DataTerms.in(notice, from, to);
    return !terms.isEmpty() && terms.get(0).start() - from <= PREFIX;
  }

  private boolean opensList(Sentence sentence) {
    int from = Math.max(sentence.start(), sentence.end() - 16);
    return cues.last("LEAD_IN", from, sentence.end()) >= 0
        && (cues.in("LEAK", sentence.start(), sentence.end())
            || cues.in("KEPT", sentence.start(), sentence.end()));
  }

  private int verb(Sentence sentence) {
    int leak = cues.last("LEAK", sentence.start(), sentence.end());
    return leak >= 0
        ? leak
        : Math.max(sentence.start(), cues.last("KEPT", sentence.start(), sentence.end()));
  }

  private boolean endsInStop(Sentence sentence) {
    return sentence.length() > 0 && notice.text().text().charAt(sentence.end() - 1) == '。';
  }

  /** お名前、生年月日、メールアドレス、会員番号です。: a list by its looks. */
  private boolean isDense(Sentence sentence) {
    List<TermMention> terms = DataTerms.in(notice, sentence.start(), sentence.end());
    if (terms.size() < DENSE) {
      return false;
    }
    Set<String> kinds = new HashSet<>();
    for (TermMention term : terms) {
      kinds.add(term.key());
    }
    if (kinds.size() < DENSE) {
      return false;
    }
    if (isHeld(sentence)) {
      return true;
    }
    String tail = notice.words(Math.max(sentence.start(), sentence.end() - 4), sentence.end());
    return !tail.endsWith("ます。")
        && !tail.endsWith("ません。")
        && !tail.endsWith("ました。")
        && !tail.endsWith("する。")
        && !tail.endsWith("た。")
        && !tail.endsWith("い。");
  }

  /** 当該パソコンには、会員の名簿(氏名、住所、生年月日)がございました: what lay on the device. */
  private boolean isHeld(Sentence sentence) {
    String text = notice.text().text();
    int near = Math.min(sentence.end(), sentence.start() + NEAR);
    int place = BoundedSearch.indexOf(text, "には", sentence.start(), near);
    return place > 0
        && cues.in("DEVICE", sentence.start(), place)
        && DataWording.WORDS.end("HELD", text, place, sentence.end()) > 0;
  }
}
