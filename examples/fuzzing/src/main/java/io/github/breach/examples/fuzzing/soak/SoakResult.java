package io.github.breach.examples.fuzzing.soak;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * How a soak went.
 *
 * @param otherAnswers how often a text was answered in another way than before
 * @param held the kilobytes held after each part of the time
 */
record SoakResult(
    Duration time, int threads, long parses, long characters, long otherAnswers, List<Long> held) {
  /** The first parts load the dictionary and fill what is made once. */
  private static final int SETTLING = 4;

  private static final long SLACK_KB = 1024;

  SoakResult {
    held = List.copyOf(held);
  }

  /** Whether no answer differed and the last quarter holds no more than the first did. */
  boolean isWell() {
    return otherAnswers == 0 && growth() <= SLACK_KB;
  }

  /** The kilobytes by which the most held in the last quarter exceeds the most in the second. */
  long growth() {
    int quarter = Math.max(1, held.size() / SETTLING);
    return most(held.size() - quarter, held.size())
        - most(quarter, Math.min(held.size(), 2 * quarter));
  }

  private long most(int from, int to) {
    return held.subList(Math.min(from, to), to).stream().mapToLong(Long::longValue).max().orElse(0);
  }

  String toMarkdown() {
    StringBuilder out = new StringBuilder();
    out.append("| what | figure |\n|---|---|\n");
    row(out, "time", time.toMinutes() + " minutes");
    row(out, "threads", Integer.toString(threads));
    row(out, "parses", String.format(Locale.ROOT, "%,d", parses));
    row(out, "characters", String.format(Locale.ROOT, "%,d", characters));
    row(out, "other answers to the same text", Long.toString(otherAnswers));
    row(out, "heap held after each part, KB", held.toString());
    row(out, "growth from the second quarter to the last, KB", Long.toString(growth()));
    row(out, "result", isWell() ? "well" : "**NOT WELL**");
    return out.toString();
  }

  private static void row(StringBuilder out, String name, String figure) {
    out.append("| ").append(name).append(" | ").append(figure).append(" |\n");
  }
}
