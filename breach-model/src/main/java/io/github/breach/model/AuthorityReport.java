package io.github.breach.model;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A report to, consultation of or filing with an authority.
 *
 * @param authority its name as written
 * @param kind what sort of body it is
 * @param onOrNull when, or null where no date is stated
 */
public record AuthorityReport(
    String authority, AuthorityKind kind, @Nullable StatedDate onOrNull, String text, Span span)
    implements Stated, Serializable {

  public AuthorityReport {
    Objects.requireNonNull(authority, "authority");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(span, "span");
  }

  /** When; empty where no date is stated. */
  public Optional<StatedDate> on() {
    return Optional.ofNullable(onOrNull);
  }
}
