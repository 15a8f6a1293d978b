package io.github.breach.examples.benchmarks.cold;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Starts both programs by turns, so that whatever else the machine does is shared by both. */
public final class ColdStart {
  private final String file;

  private ColdStart(String file) {
    this.file = file;
  }

  /** Takes the number of pairs and the notice to read. */
  public static void main(String[] args) throws IOException, InterruptedException {
    ColdStart start = new ColdStart(args[1]);
    List<Double> yardstick = new ArrayList<>();
    List<Double> parse = new ArrayList<>();
    for (int pair = 0; pair < Integer.parseInt(args[0]); pair++) {
      yardstick.add(start.milliseconds(ReadAndPrint.class));
      parse.add(start.milliseconds(ParseOnce.class));
    }
    Collections.sort(yardstick);
    Collections.sort(parse);
    print("fastest", yardstick.get(0), parse.get(0));
    print("median", yardstick.get(yardstick.size() / 2), parse.get(parse.size() / 2));
  }

  private static void print(String what, double yardstick, double parse) {
    System.out.printf(
        Locale.ROOT,
        "%s: read and print %.0f ms, parse %.0f ms, %.1f times%n",
        what,
        yardstick,
        parse,
        parse / yardstick);
  }

  private double milliseconds(Class<?> program) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder process =
        new ProcessBuilder(
                java, "-cp", System.getProperty("java.class.path"), program.getName(), file)
            .redirectOutput(Redirect.DISCARD)
            .redirectError(Redirect.INHERIT);
    long start = System.nanoTime();
    int exit = process.start().waitFor();
    if (exit != 0) {
      throw new IllegalStateException(program + " ended with " + exit);
    }
    return (System.nanoTime() - start) / 1e6;
  }
}
