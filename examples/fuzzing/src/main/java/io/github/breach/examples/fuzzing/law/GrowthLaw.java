package io.github.breach.examples.fuzzing.law;

import io.github.breach.extract.DisclosureParser;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * A text four times as long takes about four times as long to read. Measured as the processor time
 * of the reading thread, so only where something is much worse, again and again, is it broken.
 */
public final class GrowthLaw {
  private static final int SHORT = 15_000;
  private static final int FACTOR = 4;
  private static final int WORST = 2 * FACTOR;
  private static final int ATTEMPTS = 4;
  private static final long NOTICEABLE_NANOS = 150_000_000;
  private static final String HEAD = "みなと商事株式会社\n2031年4月1日\n個人情報漏えいに関するお詫び\n1. 経緯\n";

  private final DisclosureParser parser = DisclosureParser.builder().strict(true).build();
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

  /** Reads a text of so many units made of repetitions of a piece. */
  public void read(String piece, int length) {
    parser.parseAll(HEAD + piece.repeat(length / piece.length() + 1));
  }

  /**
   * Compares the times of two lengths.
   *
   * @throws AssertionError if the law is broken in every attempt
   */
  public void check(String piece) {
    double ratio = Double.MAX_VALUE;
    for (int attempt = 0; attempt < ATTEMPTS && ratio > WORST; attempt++) {
      long slow = nanos(piece, SHORT * FACTOR);
      if (slow < NOTICEABLE_NANOS) {
        return;
      }
      ratio = Math.min(ratio, (double) slow / nanos(piece, SHORT));
    }
    Law.require(ratio <= WORST, "takes " + ratio + " times for " + FACTOR + " times: " + piece);
  }

  private long nanos(String piece, int length) {
    long start = threads.getCurrentThreadCpuTime();
    read(piece, length);
    return threads.getCurrentThreadCpuTime() - start;
  }
}
