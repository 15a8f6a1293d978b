package io.github.breach.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs every benchmark in rounds, so that the engines take turns, and writes the ratios. */
public final class Main {
  private static final String ALLOCATED = "gc.alloc.rate.norm";

  private Main() {}

  /** Takes the number of rounds and the file to write. */
  public static void main(String[] args) throws RunnerException, IOException {
    long chars = Notices.read().stream().mapToLong(String::length).sum();
    Ratios ratios = new Ratios(chars);
    for (int round = 0; round < Integer.parseInt(args[0]); round++) {
      for (RunResult result : run()) {
        String name = result.getParams().getBenchmark();
        Result<?> allocated = result.getSecondaryResults().get(ALLOCATED);
        ratios.add(
            name.substring(name.lastIndexOf('.') + 1),
            result.getPrimaryResult().getScore(),
            allocated == null ? 0 : allocated.getScore());
      }
    }
    Files.writeString(Path.of(args[1]), heading(args[0], chars) + ratios.toMarkdown());
  }

  private static String heading(String rounds, long chars) {
    return "# Results\n\n"
        + LocalDate.now(ZoneOffset.UTC)
        + ", "
        + Runtime.getRuntime().availableProcessors()
        + " cores, "
        + System.getProperty("os.arch")
        + ", Java "
        + Runtime.version().feature()
        + "; rounds: "
        + rounds
        + ", characters: "
        + chars
        + ". How to run it, and what each line does: [README.md](README.md).\n\n";
  }

  private static Collection<RunResult> run() throws RunnerException {
    return new Runner(
            new OptionsBuilder()
                .include(Main.class.getPackageName() + "\\.[A-Z]\\w+Benchmark\\.")
                .mode(Mode.Throughput)
                .forks(1)
                .warmupIterations(5)
                .warmupTime(TimeValue.seconds(8))
                .measurementIterations(3)
                .measurementTime(TimeValue.seconds(3))
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .build())
        .run();
  }
}
