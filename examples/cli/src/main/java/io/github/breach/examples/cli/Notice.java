package io.github.breach.examples.cli;

import io.github.breach.model.Disclosure;
import java.util.Objects;

/**
 * One record, with the text that its places point into.
 *
 * @param disclosure what the notice states
 * @param text the whole text of the input
 */
public record Notice(Disclosure disclosure, String text) {
  public Notice {
    Objects.requireNonNull(disclosure, "disclosure");
    Objects.requireNonNull(text, "text");
  }
}
