package io.github.breach.examples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * A folder into which the text of every input is written: the places in a record of a page or PDF
 * file are places in that text. Safe for concurrent use.
 */
final class TextFolder {
  private final Path folder;
  private final Set<Path> written = new HashSet<>();

  TextFolder(Path folder) {
    this.folder = folder;
  }

  /** Writes the text of the input with this id, to the path that the id has below the folder. */
  void save(String id, String text) throws IOException {
    Path file = reserve(id);
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private synchronized Path reserve(String id) {
    Path below = below(id);
    Path file = folder.resolve(below + ".txt");
    for (int i = 2; !written.add(file); i++) {
      file = folder.resolve(below + "." + i + ".txt");
    }
    return file;
  }

  /** Never out of the folder: neither a root nor .. is followed. */
  private static Path below(String id) {
    if (id.equals(Input.STANDARD)) {
      return Path.of("standard-input");
    }
    Path below = Path.of("");
    for (Path part : Path.of(id).normalize()) {
      if (!part.toString().equals("..")) {
        below = below.resolve(part);
      }
    }
    return below;
  }
}
