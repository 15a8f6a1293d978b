package io.github.breach.extract.internal.field.timeline;

import io.github.breach.core.text.JapaneseChars;
import io.github.breach.extract.internal.vocabulary.WordLists;
import io.github.breach.model.EventKind;
import java.util.Optional;

/** Reads the steps of an inquiry whose dates stand in brackets behind it: 調査報告書(5月21日受領)によると. */
final class BracketedInquiries {
  private static final int NAME_REACH = 12;

  /** How far the dates of one bracket may reach: (10月26日依頼、10月31日結果受領). */
  private static final int LONGEST_BRACKET = 60;

  private final WordLists phrases;

  BracketedInquiries(WordLists phrases) {
    this.phrases = phrases;
  }

  /** What the bracketed date of {@code clause} tells of an inquiry named before the bracket. */
  Optional<EventKind> read(String text, DatedClause clause) {
    int date = clause.date().mention().start();
    int floor = Math.max(clause.sentence().start(), date - LONGEST_BRACKET);
    int open = date - 1;
    while (open >= floor && text.charAt(open) != '(') {
      open--;
    }
    if (open < floor) {
      return Optional.empty();
    }
    int at = clause.date().mention().end();
    while (at < text.length() && "に ".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    int name = nameStart(text, open, clause.sentence().start());
    boolean findings = phrases.in("FINDINGS", text, name, open);
    boolean inquiry = phrases.in("INQUIRY", text, name, open);
    if ((findings || inquiry) && phrases.start("CAME", text, at) > 0
        || inquiry && !findings && phrases.start("ENDED", text, at) > 0) {
      return Optional.of(EventKind.INVESTIGATION_COMPLETED);
    }
    return inquiry && !findings && phrases.start("BEGUN", text, at) > 0
        ? Optional.of(EventKind.INVESTIGATION_STARTED)
        : Optional.empty();
  }

  /** Where the name in front of the bracket may start: behind the last 、 or 。. */
  private static int nameStart(String text, int open, int floor) {
    int start = Math.max(floor, open - NAME_REACH);
    for (int i = open - 1; i >= start; i--) {
      char c = text.charAt(i);
      if (c == '、' || c == '。' || c == ')' || JapaneseChars.isDigit(c)) {
        return i + 1;
      }
    }
    return start;
  }
}
