package io.github.breach.examples.benchmarks.hostile;

import io.github.breach.extract.DisclosureParser;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** The processor time of one parse in milliseconds, the best of some. */
final class Timing {
  private static final int TIMES = 5;
  private static final double NANOS = 1e6;

  private final DisclosureParser parser =
      DisclosureParser.builder().maxTextLength(Integer.MAX_VALUE).build();
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

  double millis(String text) {
    double best = Double.MAX_VALUE;
    for (int i = 0; i < TIMES; i++) {
      long start = threads.getCurrentThreadCpuTime();
      parser.parseAll(text);
      best = Math.min(best, (threads.getCurrentThreadCpuTime() - start) / NANOS);
    }
    return best;
  }
}
