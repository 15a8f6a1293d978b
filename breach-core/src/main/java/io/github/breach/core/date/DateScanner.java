package io.github.breach.core.date;

import io.github.breach.core.date.OpenReading.Bound;
import io.github.breach.core.text.JapaneseChars;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what is written, in one pass from left to right. One scanner reads one text. */
final class DateScanner {

  private static final int FARTHEST_FROM = 24;
  private static final String STOPS = "。、,\n「」()";

  private final String s;
  private final List<DateMention> dates = new ArrayList<>();
  private final List<DurationMention> durations = new ArrayList<>();
  private final PointDraft left = new PointDraft();
  private final PointDraft right = new PointDraft();
  private final LengthParser length;
  private boolean slashes;
  private boolean dots;
  private int lastEnd;

  DateScanner(String s) {
    this.s = s;
    this.length = new LengthParser(s);
  }

  void scan() {
    int n = s.length();
    int i = 0;
    while (i < n) {
      char c = s.charAt(i);
      if (Starts.never(c)) {
        i++;
        continue;
      }
      int end = Starts.may(s, i) ? mention(i) : -1;
      if (end > i) {
        lastEnd = end;
        i = end;
      } else {
        i = Numerals.runEnd(s, i);
      }
    }
  }

  List<DateMention> dates() {
    return List.copyOf(dates);
  }

  List<DurationMention> durations() {
    return List.copyOf(durations);
  }

  private int mention(int at) {
    int age = Ages.read(s, at, left, right);
    if (age >= 0) {
      return age(at, age);
    }
    int end = Listed.read(s, at, left, right);
    if (end >= 0) {
      return range(at, end);
    }
    left.clear();
    end = PointParser.read(s, at, left, style(at), false);
    if (end < 0) {
      return length(at);
    }
    int pair = Listed.after(s, end, left, right);
    if (pair >= 0) {
      return range(at, pair);
    }
    if (left.separator == '/') {
      slashes = true;
    } else if (left.separator == '.') {
      dots = true;
    }
    return close(at, end);
  }

  /** The separator of dates without a year that may be read here, or NUL. */
  private char style(int at) {
    if (!Peek.digit(s, at)) {
      return '\0';
    }
    if (dots && (Peek.opensLine(s, at) || JapaneseChars.isOpening(Peek.at(s, at - 1)))) {
      PointDraft probe = right;
      probe.clear();
      int end = NumericDates.monthDay(s, at, '.', probe);
      if (end >= 0 && dottedCue(end, probe)) {
        return '.';
      }
    }
    return slashes ? '/' : '\0';
  }

  private boolean dottedCue(int end, PointDraft probe) {
    char c = Peek.at(s, end);
    return PointParser.signed(s, end)
        || c == '~' && Peek.digit(s, end + 1)
        || probe.day >= 10 && (c == ' ' || JapaneseChars.isHiragana(c) || c == '、');
  }

  /** Reads what may follow a point: the right side of a range, or a bound. */
  private int close(int start, int end) {
    int p = Peek.afterSpaces(s, end);
    char c = Peek.at(s, p);
    if (c == '~' || c == '-' || c == 'ー' || c == '→') {
      int to = right(afterBreak(p + 1), c);
      if (to >= 0) {
        return range(start, to);
      }
      if (c == '~' && endsExpression(p + 1)) {
        return open(start, p + 1, Bound.FROM);
      }
    }
    int from = Peek.any(s, p, "から", "以降", "より");
    if (from >= 0) {
      int q = Peek.afterSpaces(s, from);
      q = Peek.at(s, q) == '、' ? Peek.afterSpaces(s, q + 1) : q;
      int to = right(q, c);
      if (to >= 0 && (c == 'か' || Peek.any(s, to, "まで", "迄", "の間", "にかけ") >= 0)) {
        return range(start, to);
      }
    }
    int late = lateRange(end);
    if (late >= 0) {
      return range(start, late);
    }
    Bound bound = Bounds.at(s, end, left);
    if (bound != null) {
      return open(start, Bounds.end(s, end), bound);
    }
    if (Peek.at(s, end) == '中' && "にのはも、。,) \n\0".indexOf(Peek.at(s, end + 1)) >= 0) {
      return point(start, end + 1);
    }
    return point(start, end);
  }

  /** The end of a range's right side at {@code at}, or -1. */
  private int right(int at, char connector) {
    right.clear();
    int end = PointParser.read(s, at, right, left.separator == '.' ? '.' : '/', true);
    if (end < 0) {
      right.clear();
      end = Listed.shortened(s, at, left, right);
    }
    if (end < 0) {
      return -1;
    }
    boolean sameDay = right.hour >= 0 && right.offset != null && left.hour >= 0; // から同3時
    boolean timeOnly = !right.hasDate() && right.weekday == null || sameDay;
    if (timeOnly && left.hour < 0 || !timeOnly && !left.hasDate()) {
      return -1;
    }
    boolean dash = connector == '-' && timeOnly && left.hour < 0;
    return dash ? -1 : end;
  }

  /** A range whose から comes later: 午前5時の点検終了後から翌日午後1時まで. */
  private int lateRange(int end) {
    if (Peek.at(s, end) != 'の') {
      return -1;
    }
    int to = Math.min(s.length() - 1, end + FARTHEST_FROM);
    for (int i = end + 1; i < to; i++) {
      char c = s.charAt(i);
      if (STOPS.indexOf(c) >= 0 || JapaneseChars.isDigit(c)) {
        return -1;
      }
      if (c == 'か' && s.charAt(i + 1) == 'ら') {
        int right = right(i + 2, 'か');
        return right >= 0 && Peek.any(s, right, "まで", "迄") >= 0 ? right : -1;
      }
    }
    return -1;
  }

  private int afterBreak(int at) {
    int p = Peek.afterSpaces(s, at);
    return Peek.at(s, p) == '\n' ? Peek.afterSpaces(s, p + 1) : p;
  }

  private boolean endsExpression(int at) {
    char c = Peek.at(s, at);
    return c == '\0' || " \n、。)」』】".indexOf(c) >= 0;
  }

  private int range(int start, int end) {
    int p = Peek.any(s, end, "まで", "迄");
    p = p < 0 ? end : p;
    int between = Peek.any(s, p, "の間", "にかけて", "の期間");
    int to = between >= 0 ? between : p;
    boolean timeOnly = !left.hasDate() && !right.hasDate();
    if (timeOnly && OpeningHours.around(s, start, to, true)) {
      return to;
    }
    dates.add(new DateMention(start, to, new RangeReading(left.finish(), right.finish())));
    return to;
  }

  /** A century or decade, which may be the first of two or have a bound: 15~18世紀, 19世紀以前. */
  private int age(int start, int end) {
    int p = Peek.any(s, end, "~", "から");
    PointDraft last = new PointDraft();
    int to = p < 0 ? -1 : Ages.read(s, p, new PointDraft(), last);
    if (to >= 0) {
      right.year = last.year;
      return range(start, to);
    }
    Bound bound = Bounds.at(s, end, left);
    if (bound == null) {
      return range(start, end);
    }
    DateReading point = bound == Bound.UNTIL ? right.finish() : left.finish();
    int after = Bounds.end(s, end);
    dates.add(new DateMention(start, after, new OpenReading((PointReading) point, bound)));
    return after;
  }

  private int open(int start, int end, Bound bound) {
    if (!left.hasDate() && OpeningHours.around(s, start, end, false)) {
      return end;
    }
    dates.add(new DateMention(start, end, new OpenReading(left.finish(), bound)));
    return end;
  }

  private int point(int start, int end) {
    if (!left.hasDate() && left.hour >= 0 && OpeningHours.around(s, start, end, false)) {
      return end;
    }
    dates.add(new DateMention(start, end, left.finish()));
    return end;
  }

  private int length(int at) {
    int end = length.read(at);
    if (end < 0) {
      return -1;
    }
    int start = Math.max(length.start, lastEnd);
    left.clear();
    int to = length.direction(end, left);
    if (to >= 0) {
      to =
          left.offset == null
              ? to
              : PointParser.tail(s, RelativeParser.goOn(s, to, left, left.offset.unit()), left);
      Bound bound = Bounds.at(s, to, left);
      @Nullable DateReading reading =
          bound == null ? left.finish() : new OpenReading(left.finish(), bound);
      to = bound == null ? to : Bounds.end(s, to);
      dates.add(new DateMention(start, to, reading));
      return to;
    }
    durations.add(new DurationMention(start, end, length.amount, length.unit, length.approximate));
    return end;
  }
}
