package io.github.breach.examples.fuzzing.soak;

import io.github.breach.extract.DisclosureParser;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/** One parser, all cores, the same texts again and again in another order. */
final class Soak {
  private static final int TEXTS = 5_000;

  private final DisclosureParser parser = DisclosureParser.builder().strict(true).build();
  private final Answers answers = new Answers(TEXTS);
  private final AtomicLong parses = new AtomicLong();
  private final AtomicLong characters = new AtomicLong();
  private final AtomicLong otherAnswers = new AtomicLong();
  private final List<Long> held = new ArrayList<>();
  private final Mixture mixture;

  Soak(List<String> notices) {
    mixture = new Mixture(notices);
  }

  /** Reads for so long, and looks at the heap after each of so many equal parts of the time. */
  SoakResult run(Duration time, int parts) throws InterruptedException, ExecutionException {
    int threads = Runtime.getRuntime().availableProcessors();
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      for (int part = 0; part < parts; part++) {
        long end = System.nanoTime() + time.dividedBy(parts).toNanos();
        List<Future<?>> running = new ArrayList<>();
        for (int worker = 0; worker < threads; worker++) {
          int start = part * 7919 + worker * 4001;
          running.add(workers.submit(() -> read(start, end)));
        }
        for (Future<?> each : running) {
          each.get();
        }
        held.add(Heap.held());
      }
    } finally {
      workers.shutdownNow();
    }
    return new SoakResult(
        time, threads, parses.get(), characters.get(), otherAnswers.get(), List.copyOf(held));
  }

  private void read(int start, long end) {
    for (int i = start; System.nanoTime() < end; i++) {
      int number = i % TEXTS;
      String text = mixture.text(number);
      if (!answers.isTheSame(number, parser.parseAll(text))) {
        otherAnswers.incrementAndGet();
      }
      parses.incrementAndGet();
      characters.addAndGet(text.length());
    }
  }
}
