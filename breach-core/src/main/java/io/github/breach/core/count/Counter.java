package io.github.breach.core.count;

import io.github.breach.model.CountUnit;
import java.util.List;

/** A counter and where it may stand. */
record Counter(String word, CountUnit unit, Numerals numerals, List<String> notBefore)
    implements WordTable.Entry {

  /** After which numbers a counter is one. */
  enum Numerals {
    /** After digits and after kanji: 44名, 四十四名. */
    ANY,
    /** Not after kanji alone: 3本, but 六本木 is a place. */
    DIGITS,
    /** A noun used as a counter: not after a name in Latin letters, as in Microsoft365アカウント. */
    NOUN
  }

  boolean isNoun() {
    return numerals == Numerals.NOUN;
  }
}
