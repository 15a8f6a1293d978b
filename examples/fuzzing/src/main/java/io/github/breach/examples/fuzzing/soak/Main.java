package io.github.breach.examples.fuzzing.soak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

/** Soaks the parser and writes how it went. */
public final class Main {
  private static final int PARTS = 12;

  private Main() {}

  /** Takes the minutes, the folder of the notices and the file to write. */
  public static void main(String[] args)
      throws IOException, InterruptedException, ExecutionException {
    Duration time = Duration.ofMinutes(Long.parseLong(args[0]));
    SoakResult result = new Soak(notices(Path.of(args[1]))).run(time, PARTS);
    Files.writeString(Path.of(args[2]), heading() + result.toMarkdown());
    if (!result.isWell()) {
      throw new IllegalStateException(result.toString());
    }
  }

  private static String heading() {
    return "# Soak\n\n"
        + LocalDate.now(ZoneOffset.UTC)
        + ", "
        + System.getProperty("os.arch")
        + ", Java "
        + Runtime.version().feature()
        + ". What it does and how to run it: [README.md](README.md#soak).\n\n";
  }

  private static List<String> notices(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(Main::text)
          .toList();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
