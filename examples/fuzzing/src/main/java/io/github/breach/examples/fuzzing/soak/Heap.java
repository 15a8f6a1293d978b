package io.github.breach.examples.fuzzing.soak;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;

/** What is held when nobody reads. */
final class Heap {
  private static final int COLLECTIONS = 3;

  private Heap() {}

  /** The kilobytes that live through a collection. */
  static long held() {
    MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    for (int i = 0; i < COLLECTIONS; i++) {
      memory.gc();
    }
    return memory.getHeapMemoryUsage().getUsed() >> 10;
  }
}
