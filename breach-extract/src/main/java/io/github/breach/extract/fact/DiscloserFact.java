package io.github.breach.extract.fact;

import io.github.breach.model.Organization;
import java.util.Objects;

/** Who publishes the notice. */
public record DiscloserFact(Organization organization) {

  public DiscloserFact {
    Objects.requireNonNull(organization, "organization");
  }
}
