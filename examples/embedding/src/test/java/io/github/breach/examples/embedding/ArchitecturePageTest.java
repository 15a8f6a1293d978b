package io.github.breach.examples.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The architecture page names the packages that there are. */
class ArchitecturePageTest {
  private static final Path ROOT = Path.of("../..");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z.]+)` \\|");

  /** The extractors stand in one row. */
  private static final String FIELD = "extract.internal.field";

  @Test
  void everyPackageHasARowAndEveryRowAPackage() throws IOException {
    Set<String> rows = new TreeSet<>();
    Matcher row = ROW.matcher(Files.readString(ROOT.resolve("breach-extract/ARCHITECTURE.md")));
    while (row.find()) {
      rows.add(row.group(1));
    }
    assertEquals(packages(), rows);
  }

  private static Set<String> packages() throws IOException {
    Set<String> packages = new TreeSet<>();
    for (String module : List.of("breach-model", "breach-core", "breach-extract")) {
      Path base = ROOT.resolve(module).resolve("src/main/java/io/github/breach");
      try (Stream<Path> files = Files.walk(base)) {
        files
            .filter(f -> f.endsWith("package-info.java"))
            .map(
                f -> base.relativize(f.getParent()).toString().replace('\\', '.').replace('/', '.'))
            .map(name -> name.startsWith(FIELD) ? FIELD : name)
            .forEach(packages::add);
      }
    }
    return packages;
  }
}
