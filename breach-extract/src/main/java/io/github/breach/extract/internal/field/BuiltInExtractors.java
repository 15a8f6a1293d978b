package io.github.breach.extract.internal.field;

import io.github.breach.extract.internal.field.authority.AuthorityExtractor;
import io.github.breach.extract.internal.field.counts.CountsExtractor;
import io.github.breach.extract.internal.field.data.DataExtractor;
import io.github.breach.extract.internal.field.timeline.ExposurePeriodExtractor;
import io.github.breach.extract.internal.field.timeline.TimelineExtractor;
import io.github.breach.extract.spi.SectionExtractor;
import java.util.List;

/** The built-in extractors in the order in which they run. */
public final class BuiltInExtractors {
  private BuiltInExtractors() {}

  public static List<SectionExtractor> all() {
    return List.of(
        new TimelineExtractor(),
        new ExposurePeriodExtractor(),
        new CountsExtractor(),
        new DataExtractor(),
        new AuthorityExtractor());
  }
}
