package io.github.breach.core.date;

import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * A length of time in a text, which is no date: 10日間, 24時間, 約3か月.
 *
 * @param start where it starts in the folded text
 * @param end where it ends in the folded text
 * @param amount how many; 1.5 for 1時間半
 * @param unit what is counted
 * @param approximate whether the words say about: 約, ほど
 */
public record DurationMention(
    int start, int end, double amount, ChronoUnit unit, boolean approximate) {
  public DurationMention {
    Objects.requireNonNull(unit, "unit");
  }
}
