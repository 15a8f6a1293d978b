package io.github.breach.examples.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A line on standard error that says how far a long run is: {@code 1,200/5,000 inputs 310/s 0:12
 * left}. It is drawn over itself and gone at the end.
 */
final class Progress {
  /** Below so many inputs a run is over before the line could be read. */
  private static final int MANY = 50;

  private static final long REDRAW_NANOS = 200_000_000L;
  private static final String ERASE = "\r\u001B[K";

  private final @Nullable PrintStream err;
  private final int total;
  private final LongSupplier nanos;
  private final long started;
  private long drawn;
  private int done;

  private Progress(@Nullable PrintStream err, int total, LongSupplier nanos) {
    this.err = err;
    this.total = total;
    this.nanos = nanos;
    this.started = nanos.getAsLong();
    this.drawn = started;
  }

  /** Shown where the terminal allows it and there are many inputs. */
  static Progress on(Console console, int total, LongSupplier nanos) {
    boolean shown = total >= MANY && console.terminal().progress();
    return new Progress(shown ? console.err() : null, total, nanos);
  }

  /** One more input is done. */
  void step() {
    done++;
    long now = nanos.getAsLong();
    if (err != null && now - drawn >= REDRAW_NANOS) {
      drawn = now;
      err.print(ERASE + line(done, total, (now - started) / 1e9));
      err.flush();
    }
  }

  /** Makes room for a message. */
  void clear() {
    if (err != null) {
      err.print(ERASE);
      err.flush();
    }
  }

  void end() {
    clear();
  }

  static String line(int done, int total, double seconds) {
    double rate = done / Math.max(seconds, 1e-9);
    long left = Math.round((total - done) / Math.max(rate, 1e-9));
    return String.format(
        Locale.ROOT,
        "%,d/%,d inputs  %,.0f/s  %d:%02d left",
        done,
        total,
        rate,
        left / 60,
        left % 60);
  }
}
