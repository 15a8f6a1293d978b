package io.github.breach.extract;

import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.Sentence;
import io.github.breach.extract.spi.Finding;
import io.github.breach.extract.spi.SectionExtractor;
import io.github.breach.model.SectionKind;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** An extractor for tests that finds what it is told to find. */
record FixedExtractor(String id, Function<Notice, List<Finding>> findings)
    implements SectionExtractor {

  @Override
  public Set<SectionKind> reads() {
    return Set.of();
  }

  @Override
  public List<Finding> extract(Notice notice, List<Sentence> sentences) {
    return findings.apply(notice);
  }
}
