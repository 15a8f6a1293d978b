package io.github.breach.examples.fuzzing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** {@code THIRD-PARTY.md} names what the library brings along, in the version that is used. */
class ThirdPartyTest {
  /** The build lets the library have no others. */
  private static final List<String> OWNERS = List.of("icu4j", "kuromoji", "slf4j-api");

  @Test
  void everyJarIsListed() throws IOException {
    Set<String> used = new TreeSet<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      String jar = Path.of(entry).getFileName().toString();
      if (OWNERS.stream().anyMatch(jar::startsWith)) {
        used.add(jar.replace(".jar", ""));
      }
    }
    assertEquals(used, listed());
  }

  private static Set<String> listed() throws IOException {
    Set<String> artifacts = new TreeSet<>();
    for (String line : Files.readAllLines(Path.of("../../breach-extract/THIRD-PARTY.md"))) {
      if (line.startsWith("| `")) {
        String[] cells = line.split("\\|");
        String name = cells[1].strip().replace("`", "");
        artifacts.add(name.substring(name.indexOf(':') + 1) + "-" + cells[2].strip());
      }
    }
    return artifacts;
  }
}
