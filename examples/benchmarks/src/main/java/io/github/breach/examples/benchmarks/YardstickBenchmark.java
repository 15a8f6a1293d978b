package io.github.breach.examples.benchmarks;

import com.atilika.kuromoji.ipadic.Tokenizer;
import com.ibm.icu.text.Normalizer2;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** What else could read the same texts, and how fast it does only a part of the work. */
public class YardstickBenchmark {

  /** Loaded only where it is measured. */
  @State(Scope.Benchmark)
  public static class Dictionary {
    final Tokenizer tokenizer = new Tokenizer();
  }

  /** Compiled only where it is measured. */
  @State(Scope.Benchmark)
  public static class Bank {
    final PatternBank patterns = new PatternBank();
  }

  @Benchmark
  public void kuromojiTokens(Notices notices, Dictionary dictionary, Blackhole out) {
    for (String text : notices.texts) {
      out.consume(dictionary.tokenizer.tokenize(text));
    }
  }

  @Benchmark
  public void fortyPatterns(Notices notices, Bank bank, Blackhole out) {
    for (String text : notices.texts) {
      out.consume(bank.patterns.count(text));
    }
  }

  @Benchmark
  public void icuNormalisation(Notices notices, Blackhole out) {
    for (String text : notices.texts) {
      out.consume(Normalizer2.getNFKCInstance().normalize(text));
    }
  }
}
