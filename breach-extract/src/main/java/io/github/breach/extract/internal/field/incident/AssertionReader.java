package io.github.breach.extract.internal.field.incident;

import io.github.breach.core.lexicon.TermMention;
import io.github.breach.extract.notice.Notice;

/**
 * Reads, from the words behind a mention, whether it is told as a fact.
 *
 * <p>The predicate comes last in Japanese: the first cue behind the mention decides, up to where
 * the clause turns (…が、, ものの). A denial that the rest of the sentence takes back
 * (確認されておりませんが、可能性は否定できません) leaves it possible.
 */
final class AssertionReader {
  private static final String CUES = "assertion";
  private static final int GUARD_REACH = 24;

  private final Notice notice;

  AssertionReader(Notice notice) {
    this.notice = notice;
  }

  /** How {@code statement} speaks of what ends at {@code mentionEnd}. */
  Reading read(Statement statement, int mentionEnd) {
    return read(mentionEnd, statement.end());
  }

  Reading read(int from, int to) {
    String text = notice.text().text();
    int turn = turn(text, from, to);
    for (TermMention cue : notice.termsIn(CUES, from, to)) {
      boolean beyond = cue.start() >= turn;
      switch (cue.key()) {
        case "AFFIRMED" -> {
          return Reading.FACT;
        }
        case "POSSIBLE" -> {
          return beyond ? Reading.FACT : possible(cue, to);
        }
        case "DENIED" -> {
          return beyond ? Reading.FACT : denied(cue, to);
        }
        case "GUARDED" -> {
          if (cue.start() - from <= GUARD_REACH && text.indexOf('、', from) < 0
              || cue.start() - from <= GUARD_REACH && !commaBetween(text, from, cue.start())) {
            return Reading.HYPOTHETICAL;
          }
        }
        case "CONDITIONAL" -> {
          if (!beyond && !commaBetween(text, from, cue.start())) {
            return Reading.HYPOTHETICAL;
          }
        }
        default -> {}
      }
    }
    return Reading.FACT;
  }

  /** 可能性がある, but 可能性はありません is a denial. */
  private Reading possible(TermMention hedge, int to) {
    for (TermMention cue : notice.termsIn(CUES, hedge.end(), Math.min(to, hedge.end() + 10))) {
      if (cue.key().equals("DENIED")) {
        return Reading.DENIED;
      }
      if (!cue.key().equals("GUARDED")) {
        break;
      }
    }
    return Reading.POSSIBLE;
  }

  private Reading denied(TermMention denial, int to) {
    String rest = notice.words(denial.end(), to);
    boolean takenBack =
        (rest.contains("可能性") || rest.contains("おそれ") || rest.contains("恐れ") || rest.contains("皆無"))
            && !rest.contains("二次被害")
            && !rest.contains("不審");
    return takenBack ? Reading.POSSIBLE : Reading.DENIED;
  }

  /** Where the clause that holds {@code from} gives way to another: …が、. */
  private static int turn(String text, int from, int to) {
    int limit = Math.min(to, from + 200);
    for (int i = from; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '。' || c == 'が' && i + 1 < to && "、,".indexOf(text.charAt(i + 1)) >= 0 && i > from) {
        return i;
      }
      if (c == 'も' && text.startsWith("ものの", i)) {
        return i;
      }
    }
    return to;
  }

  private static boolean commaBetween(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '、') {
        return true;
      }
    }
    return false;
  }
}
