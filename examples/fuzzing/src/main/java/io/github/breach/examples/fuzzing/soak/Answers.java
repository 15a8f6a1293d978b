package io.github.breach.examples.fuzzing.soak;

import io.github.breach.model.Disclosure;
import io.github.breach.model.plain.PlainView;
import java.util.List;
import java.util.concurrent.atomic.AtomicLongArray;

/** What each text was answered first: a hash, so that no record is held. */
final class Answers {
  private static final long NONE = 0;

  private final AtomicLongArray first;

  /**
   * @param texts how many texts are asked about
   */
  Answers(int texts) {
    first = new AtomicLongArray(texts);
  }

  /** Whether the answer to a text is what it was. */
  boolean isTheSame(int text, List<Disclosure> records) {
    long hash = hash(records);
    long before = first.compareAndExchange(text, NONE, hash);
    return before == NONE || before == hash;
  }

  private static long hash(List<Disclosure> records) {
    long hash = 1;
    for (Disclosure record : records) {
      String plain = PlainView.write(record).toString();
      for (int i = 0; i < plain.length(); i++) {
        hash = hash * 1_000_003 + plain.charAt(i);
      }
    }
    return hash == NONE ? 1 : hash;
  }
}
