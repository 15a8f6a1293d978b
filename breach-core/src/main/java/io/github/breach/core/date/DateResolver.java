package io.github.breach.core.date;

import io.github.breach.core.date.OpenReading.Bound;
import io.github.breach.core.date.WrittenTime.Meridiem;
import io.github.breach.core.text.FoldedText;
import io.github.breach.model.DateInterval;
import io.github.breach.model.DatePoint;
import io.github.breach.model.DateValue;
import io.github.breach.model.Span;
import io.github.breach.model.StatedDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Resolves the mentions of one narrative in reading order. */
final class DateResolver {
  private final FoldedText text;
  private final List<DateMention> mentions;
  private final Narrative narrative;

  /** The text from the first mention to where the sentence of the last may still tell its tense. */
  private final char[] units;

  /** Where {@link #units} start in the text. */
  private final int from;

  private final Asides asides;

  DateResolver(FoldedText text, List<DateMention> mentions, DateContext context) {
    this.text = text;
    this.mentions = mentions;
    this.narrative = new Narrative(context);
    int first = text.length();
    int last = 0;
    for (DateMention mention : mentions) {
      first = Math.min(first, mention.start());
      last = Math.max(last, mention.end());
    }
    from = Math.min(first, last);
    int to = Math.min(text.length(), last + Math.max(Tense.REACH, Asides.REACH));
    units = new char[to - from];
    text.text().getChars(from, to, units, 0);
    this.asides = new Asides(units, narrative);
  }

  List<ResolvedDate> resolve() {
    List<ResolvedDate> out = new ArrayList<>(mentions.size());
    for (DateMention mention : mentions) {
      out.add(resolve(mention));
    }
    return List.copyOf(out);
  }

  private ResolvedDate resolve(DateMention mention) {
    int end = mention.end() - from;
    PointResolver points = new PointResolver(narrative, new Sentence(units, end));
    asides.before(mention.start() - from);
    DateReading reading = mention.reading();
    Resolution read;
    if (reading instanceof RangeReading range) {
      read = range(range, points);
    } else if (reading instanceof OpenReading open) {
      read = open(open, points);
    } else {
      read = points.resolve(narrative.inHalf((PointReading) reading));
      narrative.add(read);
    }
    asides.after(end, read.value);
    StatedDate date = null;
    if (read.value != null) {
      Span span = text.toSource(mention.start(), mention.end());
      date =
          new StatedDate(
              read.value,
              read.precision,
              read.approximate,
              read.how,
              read.calendar,
              span.of(text.source()),
              span);
    }
    return new ResolvedDate(mention, date, read.inferences, read.warnings);
  }

  private Resolution range(RangeReading range, PointResolver points) {
    Narrative.Anchor before = narrative.anchor();
    PointReading right = range.to();
    WrittenYear rightYear = right.yearOrNull();
    Resolution from;
    if (rightYear != null && !rightYear.shortened() && range.from().yearOrNull() == null) {
      int year = Years.western(rightYear, narrative, new Resolution());
      from =
          year > 0
              ? points.resolveLeft(range.from(), year, PointResolver.nz(right.monthOrNull()))
              : points.resolve(range.from());
    } else {
      from = points.resolve(range.from());
    }
    narrative.add(from);
    DatePoint start = side(from.value, true);
    Resolution to;
    if (start == null) {
      to = points.resolve(right);
    } else {
      WrittenTime time = range.from().timeOrNull();
      Meridiem half = time == null ? Meridiem.NONE : time.meridiem();
      to = points.resolveRight(right, start, from, half);
    }
    narrative.add(to);
    DatePoint end = side(to.value, false);
    if (start != null && start.day() == null && end != null && end.day() == null) {
      narrative.keepLater(before); // 2016年4月から2021年12月までに検査を受けられた: the age of the data
    }
    from.merge(to);
    if (start != null && end != null) {
      from.value = new DateInterval(start, end);
      if (isReversed(start, end)) {
        from.warn(DateWarning.REVERSED_RANGE);
      }
    } else if (start == null) {
      from.value = to.value;
    }
    return from;
  }

  private Resolution open(OpenReading open, PointResolver points) {
    Resolution read = points.resolve(open.point());
    narrative.addOpen(read);
    DateValue value = read.value;
    if (value == null || read.isImpossible()) {
      return read;
    }
    DatePoint start = side(value, true);
    DatePoint end = side(value, false);
    if (open.bound() == Bound.FROM && start != null) {
      read.value = new DateInterval(start, null);
    } else if (open.bound() == Bound.UNTIL && end != null) {
      read.value = new DateInterval(null, end);
    } else if (open.bound() == Bound.BEFORE && start != null) {
      read.value = new DateInterval(null, before(start));
    }
    return read;
  }

  /** The last point before {@code point}, of the same precision. */
  private static DatePoint before(DatePoint point) {
    LocalDate first = point.earliestDay().orElse(null);
    if (first == null || first.getYear() <= 1 || point.hour() != null) {
      return point;
    }
    if (point.day() != null) {
      return DatePoint.day(first.minusDays(1));
    }
    LocalDate day = first.minusDays(1);
    return point.month() != null
        ? DatePoint.month(day.getYear(), day.getMonthValue())
        : DatePoint.year(day.getYear());
  }

  private static @Nullable DatePoint side(@Nullable DateValue value, boolean start) {
    if (value instanceof DateInterval interval) {
      return start ? interval.start() : interval.end();
    }
    return (DatePoint) value;
  }

  private static boolean isReversed(DatePoint start, DatePoint end) {
    LocalDate first = start.earliestDay().orElse(null);
    LocalDate last = end.latestDay().orElse(null);
    return first != null && last != null && last.isBefore(first);
  }
}
