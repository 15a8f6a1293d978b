package io.github.breach.examples.embedding;

import io.github.breach.extract.DisclosureParser;
import io.github.breach.extract.TextSource;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Prints the incidents that the notices in a folder tell of: {@code java … Main FOLDER}. */
public final class Main {
  private Main() {}

  /** Reads every {@code .txt} of the folder, in UTF-8, and prints the list in UTF-8. */
  public static void main(String[] arguments) throws IOException {
    IncidentList list = new IncidentList(DisclosureParser.standard());
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
      list.of(
              files
                  .filter(f -> f.toString().endsWith(".txt"))
                  .sorted()
                  .map(f -> TextSource.of(f.getFileName().toString(), () -> Files.readString(f))))
          .forEach(out::println);
    }
  }
}
