package io.github.breach.examples.accuracy;

import io.github.breach.examples.accuracy.measure.Ablation;
import io.github.breach.examples.accuracy.measure.Accuracy;
import io.github.breach.examples.accuracy.report.Floors;
import io.github.breach.examples.accuracy.report.MarkdownReport;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * Prints the accuracy report. Run from the root of the repository; {@code --write} puts it into
 * REPORT.md instead, {@code --floors} moves the floors of the build to the figures measured.
 */
public final class Main {
  private static final Path NOTICES = Path.of("examples", "notices");
  private static final Path MODULE = Path.of("examples", "accuracy");
  private static final Path FLOORS =
      MODULE.resolve(
          Path.of("src/test/resources/io/github/breach/examples/accuracy", "floors.tsv"));
  private static final String WRITE = "--write";
  private static final String MOVE_FLOORS = "--floors";

  private Main() {}

  public static void main(String[] args) throws IOException {
    Set<String> flags = Set.of(args);
    if (!Set.of(WRITE, MOVE_FLOORS).containsAll(flags)) {
      throw new IllegalArgumentException("known are " + WRITE + " and " + MOVE_FLOORS);
    }
    Accuracy accuracy = Accuracy.measure(NOTICES);
    String report = MarkdownReport.of(accuracy, Ablation.of(accuracy), LibraryVersion.read());
    if (flags.contains(WRITE)) {
      Files.writeString(MODULE.resolve("REPORT.md"), report);
    } else {
      PrintStream out =
          new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
      out.print(report);
      out.flush();
    }
    if (flags.contains(MOVE_FLOORS)) {
      Files.writeString(FLOORS, Floors.below(accuracy).tsv());
    }
  }
}
