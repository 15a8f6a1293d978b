package io.github.breach.extract.internal.run;

import io.github.breach.core.morphology.Morphology;
import io.github.breach.extract.internal.segment.Segmenter;
import io.github.breach.extract.internal.vocabulary.AddedTerms;
import io.github.breach.extract.spi.SectionExtractor;
import java.util.List;

/** A parser's frozen configuration. */
public record ParserConfig(
    List<SectionExtractor> extractors, NoticeReader reader, Limits limits, boolean strict) {

  public ParserConfig {
    extractors = List.copyOf(extractors);
  }

  public static ParserConfig of(
      List<SectionExtractor> extractors,
      AddedTerms terms,
      Morphology morphology,
      Limits limits,
      boolean strict) {
    Segmenter segmenter = new Segmenter(terms.headings());
    NoticeReader reader = new NoticeReader(segmenter, terms.mentioned(), morphology);
    return new ParserConfig(extractors, reader, limits, strict);
  }
}
