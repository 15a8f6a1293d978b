package io.github.breach.extract.fact;

import io.github.breach.model.Assessment;
import java.util.Objects;

/** How sure the notice is that the data was misused afterwards. */
public record SecondaryDamageFact(Assessment assessment) {

  public SecondaryDamageFact {
    Objects.requireNonNull(assessment, "assessment");
  }
}
