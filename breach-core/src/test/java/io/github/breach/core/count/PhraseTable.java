package io.github.breach.core.count;

import java.util.stream.Stream;

/** The phrase tables of the tests: a phrase, and what is read in it. */
final class PhraseTable {
  private PhraseTable() {}

  static Stream<String[]> read(String name) {
    try (var in = PhraseTable.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name);
      }
      String all = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
      return all.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("# "))
          .map(line -> line.split("\t"));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
