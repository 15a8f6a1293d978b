package io.github.breach.examples.fuzzing.law;

import io.github.breach.examples.documents.Document;
import io.github.breach.examples.documents.DocumentReader;
import java.io.IOException;
import java.util.Optional;

/** What holds of the reading of any bytes: a text, or an exception that says why there is none. */
public final class DocumentLaws {
  private final DocumentReader reader = DocumentReader.standard();

  /**
   * Reads some bytes twice.
   *
   * @return the document, if they are one
   * @throws AssertionError if a law is broken
   */
  public Optional<Document> check(byte[] bytes) {
    byte[] kept = bytes.clone();
    Optional<Document> document = read(bytes);
    Law.require(java.util.Arrays.equals(kept, bytes), "the bytes were changed");
    Law.require(document.equals(read(bytes)), "another answer the second time");
    return document;
  }

  private Optional<Document> read(byte[] bytes) {
    try {
      return Optional.of(reader.read(bytes));
    } catch (IOException e) {
      String reason = e.getMessage();
      Law.require(reason != null && !reason.isBlank(), "refused without a word");
      return Optional.empty();
    }
  }
}
