package io.github.breach.extract.internal.run;

import io.github.breach.core.count.CountMention;
import io.github.breach.core.count.CountNormalizer;
import io.github.breach.core.date.DateContext;
import io.github.breach.core.date.DateMention;
import io.github.breach.core.date.DateNormalizer;
import io.github.breach.core.date.ResolvedDate;
import io.github.breach.core.lexicon.FoundTerms;
import io.github.breach.core.lexicon.Lexicon;
import io.github.breach.core.morphology.Morphology;
import io.github.breach.core.text.FoldedText;
import io.github.breach.extract.internal.header.Header;
import io.github.breach.extract.internal.header.HeaderReader;
import io.github.breach.extract.internal.line.LineReader;
import io.github.breach.extract.internal.segment.Lines;
import io.github.breach.extract.internal.segment.Segmenter;
import io.github.breach.extract.internal.split.NoticeSplitter;
import io.github.breach.extract.internal.vocabulary.Vocabulary;
import io.github.breach.extract.notice.Line;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.Range;
import io.github.breach.extract.notice.Readings;
import io.github.breach.model.DatePoint;
import io.github.breach.model.DatePrecision;
import io.github.breach.model.StatedDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Makes notices of a folded text: splits it, and finds everything in it once. Immutable. */
public final class NoticeReader {
  private final Segmenter segmenter;
  private final Lexicon terms;
  private final Morphology morphology;
  private final DateNormalizer dates = DateNormalizer.standard();
  private final CountNormalizer counts = CountNormalizer.standard();
  private final LineReader lineReader = LineReader.standard();
  private final NoticeSplitter splitter = new NoticeSplitter(lineReader);
  private final HeaderReader headers = new HeaderReader(lineReader);

  NoticeReader(Segmenter segmenter, Lexicon terms, Morphology morphology) {
    this.segmenter = segmenter;
    this.terms = terms;
    this.morphology = morphology;
  }

  List<Notice> read(FoldedText text, ParseInput input) {
    List<DateMention> allDates = dates.find(text);
    List<CountMention> allCounts = counts.find(text);
    FoundTerms allTerms = terms.findByTable(text.text());
    List<Notice> notices = new ArrayList<>();
    List<Range> parts = splitter.split(text, allDates);
    LocalDate reference = input.referenceDateOrNull();
    if (reference == null) {
      reference = dayOf(published(text, YearAnchor.of(text.text(), allDates, parts), null));
    }
    List<List<DateMention>> ownDates = divide(allDates, DateMention::start, parts);
    List<List<CountMention>> ownCounts = divide(allCounts, CountMention::start, parts);
    Morphology answers = new RecentAnswers(morphology);
    for (int p = 0; p < parts.size(); p++) {
      Range part = parts.get(p);
      FoundTerms ownTerms = allTerms.in(part.start(), part.end());
      notices.add(
          notice(text, part, ownDates.get(p), ownCounts.get(p), ownTerms, answers, reference));
    }
    return notices;
  }

  /** The mentions that start in each part, in one pass over both. */
  private static <T> List<List<T>> divide(
      List<T> mentions, ToIntFunction<T> start, List<Range> parts) {
    List<List<T>> divided = new ArrayList<>();
    int next = 0;
    for (Range part : parts) {
      while (next < mentions.size() && start.applyAsInt(mentions.get(next)) < part.start()) {
        next++;
      }
      int first = next;
      while (next < mentions.size() && start.applyAsInt(mentions.get(next)) < part.end()) {
        next++;
      }
      divided.add(mentions.subList(first, next));
    }
    return divided;
  }

  private Notice notice(
      FoldedText text,
      Range part,
      List<DateMention> mentions,
      List<CountMention> ownCounts,
      FoundTerms ownTerms,
      Morphology answers,
      @Nullable LocalDate reference) {
    List<Line> lines = Lines.of(text.text(), part.start(), part.end());
    Header header = headers.read(text, part, lines, mentions);
    StatedDate published = published(text, header.datelineOrNull(), reference);
    LocalDate day = dayOf(published);
    LocalDate latest =
        day == null && reference == null
            ? fiscalEnd(text, header.titleOrNull(), mentions)
            : reference;
    List<ResolvedDate> resolved = dates.resolve(text, mentions, new DateContext(day, latest));
    Segmenter.Segments segments =
        segmenter.segment(
            text, part, lines, header.firstBodyLine(), ownTerms.of(Vocabulary.DATA_ITEMS));
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
        ownTerms,
        answers,
        new Readings());
  }

  private static @Nullable LocalDate dayOf(@Nullable StatedDate date) {
    return date == null ? null : date.value().earliestDay().orElse(null);
  }

  private @Nullable LocalDate fiscalEnd(
      FoldedText text, @Nullable Range title, List<DateMention> mentions) {
    DateMention year = title == null ? null : YearAnchor.fiscal(text.text(), title, mentions);
    StatedDate date =
        year == null
            ? null
            : dates.resolve(text, List.of(year), DateContext.none()).get(0).dateOrNull();
    return date == null ? null : date.value().latestDay().orElse(null);
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
}
