package io.github.breach.examples.benchmarks.cold;

import io.github.breach.extract.DisclosureParser;
import io.github.breach.model.Disclosure;
import io.github.breach.model.Evidence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** From nothing to the first record. */
public final class ParseOnce {
  private ParseOnce() {}

  /** Prints the title of the notice in the file of this name. */
  public static void main(String[] args) throws IOException {
    Disclosure notice = DisclosureParser.standard().parse(Files.readString(Path.of(args[0])));
    Evidence title = notice.title().orElse(null);
    System.out.println(title == null ? "no title" : title.text());
  }
}
