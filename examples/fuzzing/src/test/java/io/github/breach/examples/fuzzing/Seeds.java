package io.github.breach.examples.fuzzing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** What fuzzing starts from. */
final class Seeds {
  private static final Path NOTICES = Path.of("..", "notices");

  private Seeds() {}

  /** Every n-th notice of {@code examples/notices}. */
  static Stream<byte[]> notices(int n) {
    try (Stream<Path> files = Files.list(NOTICES)) {
      List<Path> texts = files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
      return Stream.iterate(0, i -> i < texts.size(), i -> i + n).map(texts::get).map(Seeds::bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every n-th line of the notices, for readers of short texts. */
  static Stream<byte[]> lines(int n) {
    List<String> lines =
        notices(1)
            .flatMap(text -> new String(text, StandardCharsets.UTF_8).lines())
            .filter(line -> !line.isBlank())
            .toList();
    return Stream.iterate(0, i -> i < lines.size(), i -> i + n)
        .map(i -> lines.get(i).getBytes(StandardCharsets.UTF_8));
  }

  /** So many runs of bytes, the same ones each time. */
  static Stream<byte[]> random(int number, int length) {
    return Stream.iterate(0, i -> i < number, i -> i + 1)
        .map(
            seed -> {
              byte[] bytes = new byte[length];
              new Random(seed).nextBytes(bytes);
              return bytes;
            });
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
