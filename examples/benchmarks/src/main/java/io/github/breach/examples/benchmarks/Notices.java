package io.github.breach.examples.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The texts that every benchmark reads: the notices of {@code examples/notices}. */
@State(Scope.Benchmark)
public class Notices {
  /** Names the folder of the notices. */
  static final String FOLDER = "breach.notices";

  final List<String> texts = read();

  /** The texts. */
  public List<String> texts() {
    return texts;
  }

  /** Reads them from their folder. */
  public static List<String> read() {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty(FOLDER, "../notices")))) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().map(Notices::text).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
