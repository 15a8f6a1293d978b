package io.github.breach.extract.internal.field.counts;

import io.github.breach.extract.internal.reading.CueMentions;
import io.github.breach.extract.notice.Notice;

/** The cue words of {@code count-cues} around a place of one notice. */
final class Cues {
  private final CueMentions cues;

  Cues(Notice notice) {
    this.cues = new CueMentions(notice, "count-cues");
  }

  /** Whether a cue starts in {@code [from, to)}. */
  boolean in(String key, int from, int to) {
    return cues.in(key, from, to);
  }

  /** Whether a cue starts at {@code at} or up to {@code slack} units behind it. */
  boolean follows(String key, int at, int slack) {
    return in(key, at, at + slack + 1);
  }

  /** Whether a cue that starts at {@code floor} or later ends at most {@code slack} before. */
  boolean precedes(String key, int floor, int at, int slack) {
    return startOfPreceding(key, floor, at, slack) >= 0;
  }

  /** Where the last such cue starts, or -1. */
  int startOfPreceding(String key, int floor, int at, int slack) {
    int start = cues.lastWithin(key, floor, at);
    return start >= 0 && at - cues.lastEnd(key, start, start + 1) <= slack ? start : -1;
  }
}
