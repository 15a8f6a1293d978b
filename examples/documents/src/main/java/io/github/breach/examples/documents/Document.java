package io.github.breach.examples.documents;

import java.util.Objects;

/**
 * The text of a document.
 *
 * @param kind what it was read from
 * @param text its words in lines; the places in a record made of it are places in this text
 */
public record Document(DocumentKind kind, String text) {
  public Document {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(text, "text");
  }
}
