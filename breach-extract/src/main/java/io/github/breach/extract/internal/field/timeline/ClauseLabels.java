package io.github.breach.extract.internal.field.timeline;

import io.github.breach.core.text.JapaneseChars;
import io.github.breach.extract.internal.vocabulary.WordLists;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.NoticeSection;
import io.github.breach.extract.notice.Sentence;
import io.github.breach.model.EventKind;
import io.github.breach.model.SectionKind;
import java.util.EnumSet;
import java.util.Set;

/** Reads what a date's label says of it: 発生日時:3月21日, or a label on the line above. */
final class ClauseLabels {
  private static final int LONGEST_LABEL = 14;
  private static final int LONGEST_ENTRY = 40;

  private static final Set<SectionKind> TOLD =
      EnumSet.of(SectionKind.OVERVIEW, SectionKind.CHRONOLOGY);

  private static final WordLists WORDS = WordLists.of("date-labels");

  private final Notice notice;

  ClauseLabels(Notice notice) {
    this.notice = notice;
  }

  /** 発生日時:3月21日, or the date below such a label. */
  Set<EventKind> read(DatedClause clause) {
    Sentence sentence = clause.sentence();
    int at = Math.max(sentence.start(), clause.date().mention().start());
    if (at - sentence.start() > 2 * LONGEST_LABEL) {
      return EnumSet.noneOf(EventKind.class);
    }
    String label = notice.words(sentence.start(), at);
    NoticeSection section = sentence.section();
    if (label.isBlank()) {
      label = labelAbove(sentence);
    }
    if (label.isBlank() && !section.isLead() && (isFirst(sentence) || isBrief(sentence))) {
      label = notice.words(section.start(), section.headingEnd());
    }
    // 公開していた期間, 閲覧可能期間: not 対象期間, which may be one of purchases
    if (clause.isPeriod() && WORDS.in("PERIOD", label) && WORDS.in("EXPOSED", label)) {
      return EnumSet.of(EventKind.OCCURRED);
    }
    if (isBareLabel(label) && section.isAny(TOLD)) {
      return EnumSet.of(EventKind.OCCURRED);
    }
    if (!WORDS.in("TIME", label) || label.length() > LONGEST_LABEL) {
      return EnumSet.noneOf(EventKind.class);
    }
    if (WORDS.in("DETECTED", label)) {
      return EnumSet.of(EventKind.DETECTED);
    }
    return WORDS.in("OCCURRED", label)
        ? EnumSet.of(EventKind.OCCURRED)
        : EnumSet.noneOf(EventKind.class);
  }

  private boolean isFirst(Sentence sentence) {
    int before = sentence.index() - 1;
    return before < 0
        || notice.sentences().get(before).section().index() != sentence.section().index();
  }

  /** 8月2日(金曜日)、若葉台団地: hardly more than a date. */
  private boolean isBrief(Sentence sentence) {
    return sentence.length() <= LONGEST_ENTRY && notice.text().charAt(sentence.end() - 1) != '。';
  }

  /** A short line right above: 公開していた期間; none where it is a sentence. */
  private String labelAbove(Sentence sentence) {
    if (sentence.index() == 0) {
      return "";
    }
    Sentence above = notice.sentences().get(sentence.index() - 1);
    boolean label =
        above.line() == sentence.line() - 1
            && above.length() <= LONGEST_LABEL
            && above.section().index() == sentence.section().index()
            && notice.text().charAt(above.end() - 1) != '。';
    return label ? notice.words(above) : "";
  }

  /** 日時:2019年12月4日, 期間 5月9日~5月12日, where the notice tells what happened. */
  private static boolean isBareLabel(String label) {
    String bare = label.replace(" ", "").strip(); // ・日 時:
    if (bare.endsWith(":")) {
      bare = bare.substring(0, bare.length() - 1).strip();
    }
    int number = 0;
    while (number < bare.length()
        && (JapaneseChars.isDigit(bare.charAt(number))
            || ".()・▼■●◆".indexOf(bare.charAt(number)) >= 0)) {
      number++; // 1 日時
    }
    return WORDS.is("BARE", bare.substring(number));
  }
}
