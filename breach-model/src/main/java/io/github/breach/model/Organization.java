package io.github.breach.model;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * An organisation with a part in the incident.
 *
 * @param name the full form written, normalised
 * @param roles its parts, maybe none
 * @param aliases the short forms that the notice defines for it: 以下「当社」といいます
 */
public record Organization(
    String name, List<OrganizationRole> roles, List<String> aliases, String text, Span span)
    implements Stated, Serializable {

  public Organization {
    Objects.requireNonNull(name, "name");
    roles = List.copyOf(roles);
    aliases = List.copyOf(aliases);
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(span, "span");
  }
}
