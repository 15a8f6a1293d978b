package io.github.breach.extract.internal.run;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One input, with what the caller knows of it. */
public record ParseInput(
    String text, @Nullable String sourceIdOrNull, @Nullable LocalDate referenceDateOrNull) {

  public ParseInput {
    Objects.requireNonNull(text, "text");
  }
}
