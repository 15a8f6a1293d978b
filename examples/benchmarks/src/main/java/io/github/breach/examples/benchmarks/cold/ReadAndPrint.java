package io.github.breach.examples.benchmarks.cold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What any program that reads a file costs: the yardstick of a cold start. */
public final class ReadAndPrint {
  private ReadAndPrint() {}

  /** Prints the file of this name. */
  public static void main(String[] args) throws IOException {
    System.out.println(Files.readString(Path.of(args[0])));
  }
}
