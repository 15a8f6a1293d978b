package io.github.breach.examples.cli;

import io.github.breach.examples.cli.NoticeReader.Outcome;
import io.github.breach.examples.cli.RecordFormat.Piece;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Reads many inputs at a time and prints their records in the order of the inputs, each as soon as
 * all before it are printed. Only a few inputs a job are in memory at once.
 */
final class Batch {
  /** So many inputs a job may be read ahead of the one being printed. */
  private static final int READ_AHEAD = 4;

  private final NoticeReader reader;
  private final RecordFormat format;
  private final Console console;
  private final Progress progress;
  private int printed;
  private boolean allRead = true;

  Batch(NoticeReader reader, RecordFormat format, Console console, Progress progress) {
    this.reader = reader;
    this.format = format;
    this.console = console;
    this.progress = progress;
  }

  /** Whether every input was read and every record could be written. */
  boolean run(List<Input> inputs, int jobs) {
    console.records().begin(format.opening(), format::closing);
    ExecutorService workers = Executors.newFixedThreadPool(Math.min(jobs, inputs.size() + 1));
    Deque<Future<Outcome>> pending = new ArrayDeque<>();
    try {
      for (Input input : inputs) {
        if (pending.size() >= (long) jobs * READ_AHEAD && !print(pending.remove().get())) {
          return false;
        }
        pending.add(workers.submit(() -> reader.read(input)));
      }
      while (!pending.isEmpty()) {
        if (!print(pending.remove().get())) {
          return false;
        }
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      workers.shutdownNow();
      progress.end();
      console.records().end();
    }
    return allRead;
  }

  /** False where nobody reads the output any more, so that going on would be in vain. */
  private boolean print(Outcome outcome) {
    boolean writable = true;
    if (outcome instanceof Outcome.Read read) {
      for (Piece record : read.records()) {
        String between = printed == 0 ? "" : format.between();
        printed++;
        console.records().write(between + record.text(printed));
      }
      writable = console.records().flush();
    } else if (outcome instanceof Outcome.Failed failed) {
      allRead = false;
      progress.clear();
      console.complain(failed.input().id(), failed.problem());
    }
    if (!writable) {
      console.complain("standard output", "can't be written");
    }
    progress.step();
    return writable;
  }
}
