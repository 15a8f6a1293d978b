package io.github.breach.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One input: a file or standard input.
 *
 * @param id its name in records and messages: the path as given, with {@code /} between its parts
 */
record Input(String id) {
  static final String STANDARD = "-";

  byte[] bytes(InputStream standardInput) throws IOException {
    if (id.equals(STANDARD)) {
      return standardInput.readAllBytes();
    }
    Path path = Path.of(id);
    if (Files.size(path) > Integer.MAX_VALUE - 8) {
      throw new IOException("too large for one text");
    }
    return Files.readAllBytes(path);
  }
}
