package io.github.breach.extract.fact;

import io.github.breach.model.Assessment;
import java.util.Objects;

/** How sure the notice is that data left or was seen by outsiders. */
public record LeakFact(Assessment assessment) {

  public LeakFact {
    Objects.requireNonNull(assessment, "assessment");
  }
}
