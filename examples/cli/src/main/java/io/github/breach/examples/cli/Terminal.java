package io.github.breach.examples.cli;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the terminal.
 *
 * <p>{@link System#console()} can't tell: up to Java 21 it is null as soon as standard input or
 * output is redirected, so {@code breach parse notices > records.json}, where progress on standard
 * error is wanted most, looks like no terminal at all; from Java 22 on it may be there when nothing
 * is a terminal. POSIX has a command that answers for one descriptor, {@code test -t}, and a child
 * process may inherit ours. Where there is no such command (Windows) nothing is taken for a
 * terminal: neither colour nor progress.
 *
 * @param out whether standard output is a terminal
 * @param err whether standard error is a terminal
 * @param columns its width
 * @param colourWanted false where {@code NO_COLOR} is set
 */
record Terminal(boolean out, boolean err, int columns, boolean colourWanted) {
  static final int DEFAULT_COLUMNS = 100;
  private static final int NARROWEST = 40;

  /** No terminal at all. */
  static Terminal none() {
    return new Terminal(false, false, DEFAULT_COLUMNS, false);
  }

  static Terminal detect() {
    String noColour = System.getenv("NO_COLOR");
    return new Terminal(
        isTerminal(1),
        isTerminal(2),
        columns(System.getenv("COLUMNS")),
        noColour == null || noColour.isEmpty());
  }

  /** Whether records may be coloured. */
  boolean colour() {
    return out && colourWanted;
  }

  /**
   * Whether progress may be shown: on a terminal, and not between records that scroll there
   * themselves.
   */
  boolean progress() {
    return err && !out;
  }

  static int columns(@Nullable String variable) {
    try {
      return variable == null || variable.isBlank()
          ? DEFAULT_COLUMNS
          : Math.max(NARROWEST, Integer.parseInt(variable.strip()));
    } catch (NumberFormatException e) {
      return DEFAULT_COLUMNS;
    }
  }

  private static boolean isTerminal(int descriptor) {
    try {
      return new ProcessBuilder("test", "-t", Integer.toString(descriptor))
              .inheritIO()
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
