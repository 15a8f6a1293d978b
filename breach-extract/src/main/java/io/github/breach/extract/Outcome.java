package io.github.breach.extract;

import io.github.breach.model.Disclosure;
import java.util.Objects;
import java.util.stream.Stream;

/** What became of one of many texts: each has one, in the order of the texts. */
public sealed interface Outcome {

  /** The caller's id for the text. */
  String id();

  /** The records of the text, in order; none where it couldn't be read. */
  Stream<Disclosure> disclosures();

  /** The text was read. */
  record Parsed(String id, ParseResult result) implements Outcome {
    public Parsed {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(result, "result");
    }

    @Override
    public Stream<Disclosure> disclosures() {
      return result.disclosures().stream();
    }
  }

  /**
   * The text couldn't be had, is longer than the parser's limit, or, with a strict parser, an
   * extractor failed on it.
   *
   * @param cause what was thrown
   */
  record Failed(String id, Exception cause) implements Outcome {
    public Failed {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(cause, "cause");
    }

    @Override
    public Stream<Disclosure> disclosures() {
      return Stream.empty();
    }
  }
}
