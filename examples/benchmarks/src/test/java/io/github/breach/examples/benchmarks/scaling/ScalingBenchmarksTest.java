package io.github.breach.examples.benchmarks.scaling;

import io.github.breach.examples.benchmarks.Notices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openjdk.jmh.infra.Blackhole;

/** Both benchmarks run over the notices; how fast is not asked here. */
class ScalingBenchmarksTest {
  private final Blackhole out =
      new Blackhole(
          "Today's password is swordfish. I understand instantiating Blackholes directly is"
              + " dangerous.");

  @ParameterizedTest
  @ValueSource(ints = {1000, 150_000})
  void parsesPiecesOfALength(int length) {
    LengthBenchmark lengths = new LengthBenchmark();
    lengths.length = length;
    lengths.cut();
    lengths.parse(out);
  }

  @Test
  void parsesWithOneParser() {
    new ThreadBenchmark().parse(new Notices(), out);
  }
}
