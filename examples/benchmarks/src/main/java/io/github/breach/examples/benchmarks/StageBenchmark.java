package io.github.breach.examples.benchmarks;

import io.github.breach.core.count.CountNormalizer;
import io.github.breach.core.date.DateContext;
import io.github.breach.core.date.DateNormalizer;
import io.github.breach.core.lexicon.Lexicon;
import io.github.breach.core.lexicon.Term;
import io.github.breach.core.lexicon.TermTable;
import io.github.breach.core.text.FoldedText;
import io.github.breach.core.text.TextFolder;
import io.github.breach.extract.DisclosureParser;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The library, stage by stage and whole. */
@State(Scope.Benchmark)
public class StageBenchmark {
  private final DateNormalizer dates = DateNormalizer.standard();
  private final CountNormalizer counts = CountNormalizer.standard();
  private final DateContext context = new DateContext(LocalDate.of(2024, 6, 1), null);
  private final DisclosureParser parser = DisclosureParser.standard();
  private final Lexicon lexicon = Lexicon.of(List.of(terms()));
  private final List<FoldedText> folded =
      Notices.read().stream().map(TextFolder.joiningLines()::fold).toList();

  @Benchmark
  public void fold(Notices notices, Blackhole out) {
    for (String text : notices.texts) {
      out.consume(TextFolder.joiningLines().fold(text));
    }
  }

  @Benchmark
  public void datesFoundAndResolved(Blackhole out) {
    for (FoldedText text : folded) {
      out.consume(dates.resolve(text, dates.find(text), context));
    }
  }

  @Benchmark
  public void countsFound(Blackhole out) {
    for (FoldedText text : folded) {
      out.consume(counts.find(text));
    }
  }

  @Benchmark
  public void termsFound(Blackhole out) {
    for (FoldedText text : folded) {
      out.consume(lexicon.find(text.text()));
    }
  }

  @Benchmark
  public void wholeParse(Notices notices, Blackhole out) {
    for (String text : notices.texts) {
      out.consume(parser.parseAll(text));
    }
  }

  /** The alternatives of the pattern bank as terms, so that both look for the same words. */
  private static TermTable terms() {
    List<Term> terms = new ArrayList<>();
    for (String pattern : PatternBank.PATTERNS) {
      for (String word : pattern.split("\\|", -1)) {
        if (word.chars().allMatch(c -> c > 0x3000)) {
          terms.add(new Term("bank", "WORD", word));
        }
      }
    }
    return new TermTable("bank", terms);
  }
}
