package io.github.breach.examples.benchmarks.scaling;

import io.github.breach.examples.benchmarks.Notices;
import io.github.breach.extract.DisclosureParser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Parses the notices with one parser that all threads share. */
@State(Scope.Benchmark)
public class ThreadBenchmark {
  private final DisclosureParser parser = DisclosureParser.standard();

  @Benchmark
  public void parse(Notices notices, Blackhole out) {
    for (String text : notices.texts()) {
      out.consume(parser.parseAll(text));
    }
  }
}
