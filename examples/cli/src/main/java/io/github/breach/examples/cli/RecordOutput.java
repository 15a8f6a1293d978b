package io.github.breach.examples.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Standard output as a sequence of whole records, in UTF-8 whatever the platform's charset.
 *
 * <p>After {@link #stop()} (Ctrl-C) nothing more is written, and what was written ends with a whole
 * record and the closing text: a reader of the output never meets half a line.
 */
final class RecordOutput {
  /** How long a Ctrl-C waits for a record that nobody takes from the pipe. */
  private static final long STOP_SECONDS = 2;

  private final PrintStream out;
  private final ReentrantLock lock = new ReentrantLock();
  private Supplier<String> closing = () -> "";
  private boolean open = true;

  RecordOutput(PrintStream out) {
    this.out = out;
  }

  /** Writes what stands before the first record, and keeps what must stand after the last. */
  void begin(String opening, Supplier<String> closingText) {
    lock.lock();
    try {
      closing = closingText;
      put(opening);
    } finally {
      lock.unlock();
    }
  }

  /** Writes one record with all its line ends. */
  void write(String record) {
    lock.lock();
    try {
      put(record);
    } finally {
      lock.unlock();
    }
  }

  /** Hands what was written to the reader now. False where it can't be written any more. */
  boolean flush() {
    return !out.checkError();
  }

  /** Writes the closing text, once; later writes are dropped. */
  void end() {
    lock.lock();
    try {
      if (open) {
        put(closing.get());
      }
      out.flush();
      open = false;
    } finally {
      lock.unlock();
    }
  }

  /** {@link #end()} for a shutdown hook, which must not wait for ever. */
  void stop() {
    try {
      if (lock.tryLock(STOP_SECONDS, TimeUnit.SECONDS)) {
        end();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void put(String text) {
    if (open) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      out.write(bytes, 0, bytes.length);
    }
  }
}
