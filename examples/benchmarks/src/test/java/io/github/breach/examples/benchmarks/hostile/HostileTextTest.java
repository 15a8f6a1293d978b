package io.github.breach.examples.benchmarks.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HostileTextTest {
  @Test
  void everyKindHasANameAndAboutTheLengthAskedFor() {
    List<HostileText> all = HostileText.all();
    Set<String> names = new HashSet<>();
    for (HostileText kind : all) {
      names.add(kind.name());
      int length = kind.of(5000).length();
      assertTrue(length > 4900 && length < 5200, kind.name() + " " + length);
    }
    assertEquals(all.size(), names.size());
  }

  @Test
  void everyKindIsRead() {
    Timing timing = new Timing();
    for (HostileText kind : HostileText.all()) {
      assertTrue(timing.millis(kind.of(500)) >= 0);
    }
  }
}
