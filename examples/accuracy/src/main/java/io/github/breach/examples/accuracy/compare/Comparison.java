package io.github.breach.examples.accuracy.compare;

import io.github.breach.examples.accuracy.expect.Judgement;
import io.github.breach.examples.accuracy.score.Verdicts;

/** Compares some fields of a record with what the reader wants there. */
interface Comparison {

  /** Adds a verdict for each value judged; a field that the reader didn't judge gets none. */
  void compare(Judgement wanted, Found found, Verdicts verdicts);
}
