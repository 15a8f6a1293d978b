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

  /**
   * Its bytes.
   *
   * @throws IOException if it can't be read or has more than {@code most} bytes, of which no more
   *     are read than that takes to know
   */
  byte[] bytes(InputStream standardInput, ByteCount most) throws IOException {
    if (id.equals(STANDARD)) {
      return within(most, standardInput);
    }
    Path path = Path.of(id);
    if (Files.size(path) > most.bytes()) {
      throw most.exceeded();
    }
    try (InputStream in = Files.newInputStream(path)) {
      return within(most, in);
    }
  }

  /** A pipe and a file that still grows have no size to ask for. */
  private static byte[] within(ByteCount most, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(most.bytes() + 1);
    if (bytes.length > most.bytes()) {
      throw most.exceeded();
    }
    return bytes;
  }
}
