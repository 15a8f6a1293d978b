package io.github.breach.extract.internal.field;

import io.github.breach.extract.internal.field.authority.AuthorityExtractor;
import io.github.breach.extract.internal.field.cause.CauseExtractor;
import io.github.breach.extract.internal.field.contact.ContactExtractor;
import io.github.breach.extract.internal.field.counts.CountsExtractor;
import io.github.breach.extract.internal.field.data.DataExtractor;
import io.github.breach.extract.internal.field.discloser.DiscloserExtractor;
import io.github.breach.extract.internal.field.genre.GenreExtractor;
import io.github.breach.extract.internal.field.incident.IncidentExtractor;
import io.github.breach.extract.internal.field.measure.MeasureExtractor;
import io.github.breach.extract.internal.field.organization.OrganizationExtractor;
import io.github.breach.extract.internal.field.report.ReportExtractor;
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
        new AuthorityExtractor(),
        new IncidentExtractor(),
        new ContactExtractor(),
        new CauseExtractor(),
        new MeasureExtractor(),
        new DiscloserExtractor(),
        new OrganizationExtractor(),
        new ReportExtractor(),
        new GenreExtractor(),
        new CountsExtractor(),
        new DataExtractor());
  }
}
