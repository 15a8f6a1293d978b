package io.github.breach.extract.internal.run;

import io.github.breach.core.lexicon.Lexicon;
import io.github.breach.core.lexicon.TermTable;
import io.github.breach.core.morphology.Morphology;
import io.github.breach.extract.internal.segment.Segmenter;
import io.github.breach.extract.internal.vocabulary.Vocabulary;
import io.github.breach.extract.spi.SectionExtractor;
import java.util.List;

/** A parser's frozen configuration. */
public record ParserConfig(List<SectionExtractor> extractors, NoticeReader reader, boolean strict) {

  public ParserConfig {
    extractors = List.copyOf(extractors);
  }

  public static ParserConfig of(
      List<SectionExtractor> extractors,
      List<TermTable> tables,
      Morphology morphology,
      boolean strict) {
    Segmenter segmenter = new Segmenter(Vocabulary.headings());
    NoticeReader reader = new NoticeReader(segmenter, Lexicon.of(tables), morphology);
    return new ParserConfig(extractors, reader, strict);
  }
}
