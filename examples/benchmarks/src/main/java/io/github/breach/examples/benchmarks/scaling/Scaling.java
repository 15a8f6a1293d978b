package io.github.breach.examples.benchmarks.scaling;

import java.util.Locale;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Prints nanoseconds a character at each length, and how much faster two threads are than one. */
public final class Scaling {
  private Scaling() {}

  /** Takes the number of rounds, each in a JVM of its own. */
  public static void main(String[] args) throws RunnerException {
    int rounds = Integer.parseInt(args[0]);
    StringBuilder table = new StringBuilder("\n| characters | ns a character |\n|---|---|\n");
    for (RunResult result : run(LengthBenchmark.class, rounds, 1, Mode.AverageTime)) {
      int length = Integer.parseInt(result.getParams().getParam("length"));
      double nanoseconds = result.getPrimaryResult().getScore() * 1e9;
      table.append(
          String.format(
              Locale.ROOT,
              "| %,d | %.0f |%n",
              length,
              nanoseconds / LengthBenchmark.chars(length)));
    }
    double one = passes(rounds, 1);
    double two = passes(rounds, 2);
    System.out.printf(Locale.ROOT, "%s%nTwo threads are %.2f times one.%n", table, two / one);
  }

  private static double passes(int rounds, int threads) throws RunnerException {
    return run(ThreadBenchmark.class, rounds, threads, Mode.Throughput)
        .iterator()
        .next()
        .getPrimaryResult()
        .getScore();
  }

  private static Iterable<RunResult> run(Class<?> benchmark, int rounds, int threads, Mode mode)
      throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(benchmark.getName() + "\\.")
            .mode(mode)
            .forks(rounds)
            .threads(threads)
            .warmupIterations(5)
            .warmupTime(TimeValue.seconds(8))
            .measurementIterations(3)
            .measurementTime(TimeValue.seconds(3))
            .shouldFailOnError(true);
    return new Runner(options.build()).run();
  }
}
