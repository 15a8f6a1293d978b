package io.github.breach.model;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something seen that the reader of a record should know.
 *
 * @param code a stable name: {@code WEEKDAY_MISMATCH}
 * @param severity how much it matters
 * @param message what was seen, in English
 * @param spanOrNull where, or null where it concerns the whole notice
 */
public record Diagnostic(String code, Severity severity, String message, @Nullable Span spanOrNull)
    implements Serializable {

  /**
   * @throws IllegalArgumentException if {@code code} is not of capitals, digits and underscores, a
   *     capital first, two at least
   */
  public Diagnostic {
    if (!isName(Objects.requireNonNull(code, "code"))) {
      throw new IllegalArgumentException("not a code: " + code);
    }
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(message, "message");
  }

  /** Where; empty where it concerns the whole notice. */
  public Optional<Span> span() {
    return Optional.ofNullable(spanOrNull);
  }

  private static boolean isName(String code) {
    return code.length() > 1
        && isCapital(code.charAt(0))
        && code.chars().allMatch(c -> isCapital(c) || c == '_' || (c >= '0' && c <= '9'));
  }

  private static boolean isCapital(int c) {
    return c >= 'A' && c <= 'Z';
  }
}
