package io.github.breach.examples.accuracy.invariance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The fields that are known to differ where a notice is written in another way, a line a notice.
 * {@code -Dbreach.rewrite=true} writes them anew: a list should grow only for a reason.
 */
final class KnownDifferences {
  private static final Path FOLDER =
      Path.of("src", "test", "resources", "io", "github", "breach", "examples", "accuracy")
          .resolve("invariance");

  private KnownDifferences() {}

  /** The lines of a writing's list; there is no list where nothing differs. */
  static List<String> of(Writing writing, Map<String, Set<String>> today) throws IOException {
    Path file = FOLDER.resolve(writing.name().toLowerCase(java.util.Locale.ROOT) + ".txt");
    if (Boolean.getBoolean("breach.rewrite")) {
      Files.deleteIfExists(file);
      if (!today.isEmpty()) {
        Files.createDirectories(FOLDER);
        Files.write(file, lines(today));
      }
    }
    return Files.exists(file) ? Files.readAllLines(file) : List.of();
  }

  /** {@code shop-short-2023: measures, timeline}, a line a notice. */
  static List<String> lines(Map<String, Set<String>> differences) {
    List<String> lines = new ArrayList<>();
    differences.forEach((notice, fields) -> lines.add(notice + ": " + String.join(", ", fields)));
    return lines;
  }
}
