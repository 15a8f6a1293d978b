package io.github.breach.core.date;

import io.github.breach.core.date.OpenReading.Bound;
import java.util.List;

/** Finds what is written, in one pass from left to right. One scanner reads one text. */
final class DateScanner {
  private final char[] s;
  private final Mentions mentions;
  private final PointDraft left = new PointDraft();
  private final PointDraft right = new PointDraft();
  private final LengthParser length;
  private final NumericStyle style;
  private final Continuation continuation;
  private int lastEnd;

  DateScanner(char[] s) {
    this.s = s;
    this.mentions = new Mentions(s);
    this.length = new LengthParser(s);
    this.style = new NumericStyle(s);
    this.continuation = new Continuation(s, mentions, left, right);
  }

  void scan() {
    int last = s.length - 1;
    int i = 0;
    while (i <= last) {
      if (Starts.never(s[i], i < last ? s[i + 1] : '\0')) {
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
    return mentions.dates();
  }

  List<DurationMention> durations() {
    return mentions.durations();
  }

  private int mention(int at) {
    int recurring = Recurring.end(s, at);
    if (recurring >= 0) {
      return recurring;
    }
    int age = Ages.read(s, at, left, right);
    if (age >= 0) {
      return continuation.age(at, age);
    }
    int end = Listed.read(s, at, left, right);
    if (end >= 0) {
      return mentions.range(at, end, left, right);
    }
    left.clear();
    end = PointParser.read(s, at, left, style.at(at), false);
    if (end < 0) {
      return length(at);
    }
    int pair = Listed.after(s, end, left, right);
    if (pair >= 0) {
      return mentions.range(at, pair, left, right);
    }
    style.saw(left);
    return continuation.close(at, end);
  }

  private int length(int at) {
    int pair = LengthPair.read(s, at, length, left, right);
    if (pair >= 0) {
      return mentions.range(Math.max(length.start, lastEnd), pair, left, right);
    }
    int end = length.read(at);
    if (end < 0) {
      return -1;
    }
    left.clear();
    int to = LengthDirection.read(s, end, length, left);
    int start = Math.max(length.start, lastEnd);
    if (to < 0 && length.several) {
      return -1;
    }
    if (to < 0) {
      return mentions.duration(
          new DurationMention(start, end, length.amount, length.unit, length.approximate));
    }
    if (left.offset != null) {
      int next = RelativeParser.goOn(s, to, left, left.offset.unit());
      if (next < 0) {
        return -1; // 10週前間 is neither a length nor a day
      }
      to = PointParser.tail(s, next, left);
    }
    Bound bound = Bounds.at(s, to, left);
    return bound == null
        ? mentions.point(start, to, left)
        : mentions.open(start, Bounds.end(s, to), left, bound);
  }
}
