package io.github.breach.examples.spark;

import io.github.breach.examples.documents.DocumentReader;
import io.github.breach.extract.DisclosureParser;

/**
 * One parser a JVM. Spark sends a function to its executors for every task; the parser doesn't go
 * with it but is made where it is used, once, and shared by all tasks there: it is immutable.
 */
final class SharedReaders {
  static final DisclosureParser PARSER = DisclosureParser.standard();
  static final DocumentReader DOCUMENTS = DocumentReader.standard();

  private SharedReaders() {}
}
