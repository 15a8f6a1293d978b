package io.github.breach.extract.internal.field.report;

import io.github.breach.extract.fact.ReportFact;
import io.github.breach.extract.internal.vocabulary.WordLists;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.Range;
import io.github.breach.extract.notice.Sentence;
import io.github.breach.extract.spi.Finding;
import io.github.breach.extract.spi.SectionExtractor;
import io.github.breach.model.Report;
import io.github.breach.model.ReportStage;
import io.github.breach.model.SectionKind;
import io.github.breach.model.Span;
import io.github.breach.model.StatedDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Says which report about its incident the notice is, and which earlier ones it cites. */
public final class ReportExtractor implements SectionExtractor {
  private final WordLists words = WordLists.of("report-words");
  private final CitedReleases releases = new CitedReleases(words);
  private final StageReader stages = new StageReader(words);

  @Override
  public String id() {
    return "report";
  }

  @Override
  public Set<SectionKind> reads() {
    return Set.of();
  }

  @Override
  public List<Finding> extract(Notice notice, List<Sentence> sentences) {
    Range range = notice.titleOrNull();
    String title = range == null ? "" : notice.words(range.start(), range.end());
    OptionalInt number = ReportNumber.in(title);
    List<StatedDate> earlier = number.orElse(0) == 1 ? List.of() : releases.find(notice);
    ReportStage stage = stages.read(notice, title, number, !earlier.isEmpty());
    Report report = new Report(stage, number.isPresent() ? number.getAsInt() : null, earlier);
    Span basis =
        range == null
            ? notice.span(notice.start(), notice.start())
            : notice.span(range.start(), range.end());
    return List.of(new Finding(new ReportFact(report), "report." + stage, basis));
  }
}
