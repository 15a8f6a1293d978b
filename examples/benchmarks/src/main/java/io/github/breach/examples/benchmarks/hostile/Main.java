package io.github.breach.examples.benchmarks.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

/**
 * Times every kind of hostile text in three lengths and in the one that is a megabyte in UTF-8, and
 * one line of ten million units.
 */
public final class Main {
  private static final int[] LENGTHS = {250_000, 500_000, 1_000_000};
  private static final int WARM_UP = 20_000;
  private static final int LONG_LINE = 10_000_000;
  private static final double LINEAR = 2.6;
  private static final double SLOW_MILLIS = 500;
  private static final int MEGABYTE = 1_000_000;

  private Main() {}

  /** Takes the file to write. */
  public static void main(String[] args) throws IOException {
    Timing timing = new Timing();
    for (HostileText kind : HostileText.all()) {
      timing.millis(kind.of(WARM_UP));
    }
    StringBuilder out = new StringBuilder(heading());
    for (HostileText kind : HostileText.all()) {
      row(out, kind.name(), timing, kind);
    }
    double line = timing.millis("当社は不正アクセスを受け、".repeat(LONG_LINE / 13));
    out.append("\nA line of ten million units without a full stop: ")
        .append(figure(line))
        .append(" ms.\n");
    Files.writeString(Path.of(args[0]), out.toString());
  }

  private static void row(StringBuilder out, String name, Timing timing, HostileText kind) {
    double[] millis = new double[LENGTHS.length];
    for (int i = 0; i < LENGTHS.length; i++) {
      millis[i] = timing.millis(kind.of(LENGTHS[i]));
    }
    if (millis[2] > LINEAR * millis[1]) {
      // Once in a while the compiler gives code up in the middle of a row.
      millis[2] = Math.min(millis[2], timing.millis(kind.of(LENGTHS[2])));
    }
    double first = millis[1] / millis[0];
    double second = millis[2] / millis[1];
    double megabyte = timing.millis(kind.of(unitsOfAMegabyte(kind)));
    boolean slow = second > LINEAR && millis[2] > SLOW_MILLIS / 2 || megabyte > SLOW_MILLIS;
    out.append(
        String.format(
            Locale.ROOT,
            "| %s | %.0f | %.0f | %.0f | %.2f | %.2f | %.0f | %s |%n",
            name,
            millis[0],
            millis[1],
            millis[2],
            first,
            second,
            megabyte,
            slow ? "**slow**" : ""));
  }

  private static int unitsOfAMegabyte(HostileText kind) {
    long bytes = kind.of(LENGTHS[0]).getBytes(StandardCharsets.UTF_8).length;
    return (int) ((long) LENGTHS[0] * MEGABYTE / bytes);
  }

  private static String figure(double millis) {
    return String.format(Locale.ROOT, "%.0f", millis);
  }

  private static String heading() {
    return "# Hostile texts\n\n"
        + LocalDate.now(ZoneOffset.UTC)
        + ", one thread, "
        + System.getProperty("os.arch")
        + ", Java "
        + Runtime.version().feature()
        + ": processor time in milliseconds by length in UTF-16 units, and how much longer twice the"
        + " length takes; then for a million bytes in UTF-8. How to run it: [README.md](README.md#hostile-texts).\n\n"
        + "| a text of | 250,000 | 500,000 | 1,000,000 | ×  | × | 1 MB | |\n"
        + "|---|---|---|---|---|---|---|---|\n";
  }
}
