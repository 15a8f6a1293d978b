package io.github.breach.core.date;

import io.github.breach.core.date.OpenReading.Bound;
import java.util.ArrayList;
import java.util.List;

/** What was found in one text. Times of day that are hours of business are passed over. */
final class Mentions {
  private static final Words UNTIL = Words.of("まで", "迄");
  private static final Words BETWEEN = Words.of("の間", "にかけて", "の期間", "にわたって");
  private final char[] s;
  private final List<DateMention> dates = new ArrayList<>();
  private final List<DurationMention> durations = new ArrayList<>();

  Mentions(char[] s) {
    this.s = s;
  }

  List<DateMention> dates() {
    return List.copyOf(dates);
  }

  List<DurationMention> durations() {
    return List.copyOf(durations);
  }

  /** Adds a range, with まで and の間 after it; returns its end. */
  int range(int start, int end, PointDraft from, PointDraft to) {
    int p = UNTIL.end(s, end);
    p = p < 0 ? end : p;
    int between = BETWEEN.end(s, p);
    int close = between >= 0 ? between : p;
    boolean timeOnly = !from.hasDate() && !to.hasDate();
    if (!timeOnly || !OpeningHours.around(s, start, close, true)) {
      dates.add(new DateMention(start, close, new RangeReading(from.finish(), to.finish())));
    }
    return close;
  }

  int open(int start, int end, PointDraft point, Bound bound) {
    if (point.hasDate() || !OpeningHours.around(s, start, end, false)) {
      dates.add(new DateMention(start, end, new OpenReading(point.finish(), bound)));
    }
    return end;
  }

  int point(int start, int end, PointDraft point) {
    boolean timeOnly = !point.hasDate() && point.hour >= 0;
    if (!timeOnly || !OpeningHours.around(s, start, end, false)) {
      dates.add(new DateMention(start, end, point.finish()));
    }
    return end;
  }

  int duration(DurationMention duration) {
    durations.add(duration);
    return duration.end();
  }
}
