package io.github.breach.model;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A telephone, fax, mail address or page for enquiries.
 *
 * @param channel how it is reached
 * @param value the normalised number or address: {@code 0120-318-323}
 * @param hoursOrNull when it is open, as written, or null
 */
public record Contact(
    ContactChannel channel, String value, @Nullable String hoursOrNull, String text, Span span)
    implements Stated, Serializable {

  public Contact {
    Objects.requireNonNull(channel, "channel");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(span, "span");
  }

  /** When it is open, as written; empty where not stated. */
  public Optional<String> hours() {
    return Optional.ofNullable(hoursOrNull);
  }
}
