package io.github.breach.model;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How sure the notice is of a leak, or of damage after it.
 *
 * @param status how sure
 * @param evidenceOrNull the words that say so, or null with {@code NOT_STATED}
 */
public record Assessment(Certainty status, @Nullable Evidence evidenceOrNull)
    implements Serializable {

  public Assessment {
    Objects.requireNonNull(status, "status");
  }

  /** The words that say so; empty with {@code NOT_STATED}. */
  public Optional<Evidence> evidence() {
    return Optional.ofNullable(evidenceOrNull);
  }

  /** Nothing said. */
  public static Assessment notStated() {
    return new Assessment(Certainty.NOT_STATED, null);
  }
}
