package io.github.breach.examples.benchmarks;

import com.atilika.kuromoji.ipadic.Tokenizer;
import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.io.StringReader;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
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

  /** Loaded only where it is measured. */
  @State(Scope.Benchmark)
  public static class LuceneDictionary {
    final JapaneseTokenizer tokenizer =
        new JapaneseTokenizer(null, true, JapaneseTokenizer.Mode.NORMAL);
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
  public void luceneTokens(Notices notices, LuceneDictionary dictionary, Blackhole out)
      throws IOException {
    JapaneseTokenizer tokenizer = dictionary.tokenizer;
    CharTermAttribute word = tokenizer.addAttribute(CharTermAttribute.class);
    for (String text : notices.texts) {
      tokenizer.setReader(new StringReader(text));
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        out.consume(word.length());
      }
      tokenizer.end();
      tokenizer.close();
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
