package io.github.breach.extract.internal.run;

import io.github.breach.core.count.CountMention;
import io.github.breach.core.count.CountNormalizer;
import io.github.breach.core.date.DateContext;
import io.github.breach.core.date.DateMention;
import io.github.breach.core.date.DateNormalizer;
import io.github.breach.core.date.ResolvedDate;
import io.github.breach.core.lexicon.Lexicon;
import io.github.breach.core.lexicon.TermMention;
import io.github.breach.core.text.FoldedText;
import io.github.breach.extract.internal.header.Header;
import io.github.breach.extract.internal.header.HeaderReader;
import io.github.breach.extract.internal.line.LineReader;
import io.github.breach.extract.internal.segment.Lines;
import io.github.breach.extract.internal.segment.Segmenter;
import io.github.breach.extract.internal.split.NoticeSplitter;
import io.github.breach.extract.notice.Line;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.Range;
import io.github.breach.model.DatePoint;
import io.github.breach.model.DatePrecision;
import io.github.breach.model.StatedDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes notices of a folded text: splits it, and finds everything in it once. Immutable. */
public final class NoticeReader {
  private final Segmenter segmenter;
  private final Lexicon terms;
  private final DateNormalizer dates = DateNormalizer.standard();
  private final CountNormalizer counts = CountNormalizer.standard();
  private final LineReader lineReader = new LineReader();
  private final NoticeSplitter splitter = new NoticeSplitter(lineReader);
  private final HeaderReader headers = new HeaderReader(lineReader);

  NoticeReader(Segmenter segmenter, Lexicon terms) {
    this.segmenter = segmenter;
    this.terms = terms;
  }

  List<Notice> read(FoldedText text, ParseInput input) {
    List<DateMention> allDates = dates.find(text);
    List<CountMention> allCounts = counts.find(text);
    List<TermMention> allTerms = terms.find(text.text());
    List<Notice> notices = new ArrayList<>();
    for (Range part : splitter.split(text, allDates)) {
      List<DateMention> own =
          allDates.stream()
              .filter(d -> d.start() >= part.start() && d.end() <= part.end())
              .toList();
      List<CountMention> ownCounts =
          allCounts.stream()
              .filter(c -> c.start() >= part.start() && c.end() <= part.end())
              .toList();
      notices.add(notice(text, part, own, ownCounts, byTable(allTerms, part), input));
    }
    return notices;
  }

  private Notice notice(
      FoldedText text,
      Range part,
      List<DateMention> mentions,
      List<CountMention> ownCounts,
      Map<String, List<TermMention>> ownTerms,
      ParseInput input) {
    List<Line> lines = Lines.of(text.text(), part.start(), part.end());
    Header header = headers.read(text, part, lines, mentions);
    LocalDate reference = input.referenceDateOrNull();
    StatedDate published = published(text, header.datelineOrNull(), reference);
    LocalDate day = published == null ? null : published.value().earliestDay().orElse(null);
    List<ResolvedDate> resolved = dates.resolve(text, mentions, new DateContext(day, reference));
    Segmenter.Segments segments =
        segmenter.segment(text.text(), part.start(), part.end(), lines, header.firstBodyLine());
    return new Notice(
        text,
        part.start(),
        part.end(),
        header.titleOrNull(),
        published,
        lines,
        segments.sections(),
        segments.sentences(),
        resolved,
        ownCounts,
        ownTerms);
  }

  private @Nullable StatedDate published(
      FoldedText text, @Nullable DateMention dateline, @Nullable LocalDate reference) {
    if (dateline == null) {
      return null;
    }
    StatedDate date =
        dates
            .resolve(text, List.of(dateline), new DateContext(null, reference))
            .get(0)
            .dateOrNull();
    return date == null ? null : ofDay(date);
  }

  /** A notice is dated by its day, also where a page adds the hour: 2021年9月6日 19時42分. */
  private static StatedDate ofDay(StatedDate date) {
    if (!(date.value() instanceof DatePoint point) || point.hour() == null) {
      return date;
    }
    return new StatedDate(
        point.withoutTime(),
        DatePrecision.DAY,
        date.approximate(),
        date.resolution(),
        date.calendar(),
        date.text(),
        date.span());
  }

  private static Map<String, List<TermMention>> byTable(List<TermMention> all, Range part) {
    Map<String, List<TermMention>> byTable = new HashMap<>();
    for (TermMention mention : all) {
      if (mention.start() >= part.start() && mention.end() <= part.end()) {
        byTable.computeIfAbsent(mention.term().table(), t -> new ArrayList<>()).add(mention);
      }
    }
    return byTable;
  }
}
