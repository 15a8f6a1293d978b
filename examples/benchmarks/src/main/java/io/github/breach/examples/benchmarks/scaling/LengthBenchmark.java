package io.github.breach.examples.benchmarks.scaling;

import io.github.breach.examples.benchmarks.Notices;
import io.github.breach.extract.DisclosureParser;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Parses the notices, one behind another, in pieces of one length: the same words whatever the
 * length is, but for the longest pieces, which repeat them.
 */
@State(Scope.Benchmark)
public class LengthBenchmark {
  /** The characters of the shorter pieces together, so that they hold the same words. */
  private static final int LEAST = 100_000;

  /** In characters; the longest is 10 MB in UTF-8. */
  @Param({"1000", "10000", "100000", "1000000", "3400000"})
  int length;

  private final DisclosureParser parser = DisclosureParser.standard();
  private List<String> pieces = List.of();

  /** How many characters one measured pass reads in pieces of {@code length}. */
  static int chars(int length) {
    return Math.max(length, LEAST);
  }

  /** Cuts the pieces. */
  @Setup
  public void cut() {
    String notices = String.join("\n\n", Notices.read());
    String text = notices.repeat(chars(length) / notices.length() + 1);
    pieces = new ArrayList<>();
    for (int from = 0; from + length <= chars(length); from += length) {
      pieces.add(text.substring(from, from + length));
    }
  }

  @Benchmark
  public void parse(Blackhole out) {
    for (String piece : pieces) {
      out.consume(parser.parseAll(piece));
    }
  }
}
