package io.github.breach.core.date;

import org.jspecify.annotations.Nullable;

/** The rest of the sentence after a date, of which the tense is read when it is asked for. */
final class Sentence {
  private final char[] s;
  private final int at;
  private @Nullable Tense tense;

  Sentence(char[] s, int at) {
    this.s = s;
    this.at = at;
  }

  Tense tense() {
    Tense known = tense;
    if (known == null) {
      known = Tense.after(s, at);
      tense = known;
    }
    return known;
  }
}
