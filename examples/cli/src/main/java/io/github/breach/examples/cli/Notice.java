package io.github.breach.examples.cli;

import io.github.breach.extract.explain.Explainer;
import io.github.breach.extract.explain.Explanation;
import io.github.breach.extract.spi.Finding;
import io.github.breach.model.Disclosure;
import java.util.List;
import java.util.Objects;

/**
 * One record, with the text that its places point into.
 *
 * @param disclosure what the notice states
 * @param text the whole text of the input
 * @param findings what the record was made of: asked only for explanations
 */
public record Notice(Disclosure disclosure, String text, List<Finding> findings) {
  public Notice {
    Objects.requireNonNull(disclosure, "disclosure");
    Objects.requireNonNull(text, "text");
    findings = List.copyOf(findings);
  }

  /** A record that needn't be explained. */
  public Notice(Disclosure disclosure, String text) {
    this(disclosure, text, List.of());
  }

  /** Why the record says what it says. */
  List<Explanation> explanations() {
    return Explainer.explain(disclosure, findings);
  }
}
