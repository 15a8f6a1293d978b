package io.github.breach.extract.internal.field.timeline;

import io.github.breach.core.lexicon.TermMention;
import io.github.breach.core.lexicon.TermMentions;
import io.github.breach.core.text.BoundedSearch;
import io.github.breach.extract.internal.vocabulary.WordLists;

/** Tells whether a part of a clause says that the discloser told the persons whose data it is. */
final class Notifications {
  /** No word of TO_OTHERS is longer. */
  private static final int LONGEST_NAME = 12;

  private static final int LONGEST_REQUEST = 60;

  private final String text;
  private final TermMentions events;
  private final WordLists phrases;

  Notifications(String text, TermMentions events, WordLists phrases) {
    this.text = text;
    this.events = events;
    this.phrases = phrases;
  }

  /**
   * Whether a part tells of one.
   *
   * @param known whether the incident is known by then, because it was before or because the clause
   *     tells of the detection itself
   */
  boolean are(ClausePart part, boolean known) {
    int from = part.from();
    int to = part.to();
    int contextStart = part.contextStart();
    ClauseTerms terms = part.terms();
    boolean told = terms.has("V_NOTIFY") || terms.has("SENT") || endsInMeans(from, to, terms);
    boolean apology = isApology(terms);
    if (!told && !apology) {
      return false;
    }
    boolean courtesy = phrases.in("COURTEOUS", text, from, to);
    boolean reached =
        courtesy
            || events.has("N_PERSONS", contextStart, to)
            || events.has("N_MEANS", contextStart, to)
            || BoundedSearch.contains(text, "案内", contextStart, to);
    boolean notifies =
        apology && (reached || known)
            || told
                && reached
                && (known || isLater(courtesy && terms.has("V_NOTIFY"), from, to))
                && !isToOthers(from, to, terms);
    return notifies && !phrases.in("WRONG_RECIPIENT", text, from, to);
  }

  /** 送信先128社にお電話で、メールの削除をお願いしました: they got what wasn't theirs. */
  boolean onlyAskToDelete(ClausePart part) {
    int from = Math.max(part.contextStart(), part.from() - LONGEST_REQUEST);
    int to = Math.min(part.sentenceEnd(), part.to() + LONGEST_REQUEST);
    return phrases.in("DELETION_ASKED", text, from, to)
        && phrases.in("RECEIVERS", text, from, to)
        && !phrases.in("TOLD_BESIDES", text, from, to);
  }

  /** Whether an act can only come after the detection, whatever was told before it. */
  private boolean isLater(boolean courteous, int from, int to) {
    return phrases.in("MEETS", text, from, to)
        || courteous
            && phrases.in("BY_LETTER", text, from, to)
            && !phrases.in("WHEN", text, from, to);
  }

  /** お詫びに伺い, but not the ritual 深くお詫び申し上げます. */
  private boolean isApology(ClauseTerms terms) {
    for (TermMention term : terms.all("V_APOLOGY")) {
      if (phrases.start("RITUAL", text, term.end()) == 0
          && phrases.start("RITUAL", text, term.end() + 1) == 0) {
        return true;
      }
    }
    return false;
  }

  /** 3名のお客様へお電話でご連絡, 不在の4人の方には27日に電話: a noun ends the part, and persons are named. */
  private boolean endsInMeans(int from, int to, ClauseTerms terms) {
    if (!terms.has("N_PERSONS") && !terms.has("N_MEANS")) {
      return false;
    }
    int end = text.charAt(to - 1) == '。' ? to - 1 : to;
    int bracket = BoundedSearch.indexOf(text, '(', from, end);
    end = bracket > from ? bracket : end;
    while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return phrases.end("NOTIFY_END", text, from, end) > 0;
  }

  /** 〇〇市様へ書面で: who is told is no person whose data it is. */
  private boolean isToOthers(int from, int to, ClauseTerms terms) {
    if (terms.has("N_PERSONS")) {
      return false;
    }
    for (int i = from + 1; i < to; i++) {
      char c = text.charAt(i);
      boolean target = c == 'へ' || c == 'に' && !text.startsWith("により", i);
      if (target && phrases.end("TO_OTHERS", text, Math.max(from, i - LONGEST_NAME), i) > 0) {
        return true;
      }
    }
    return false;
  }
}
