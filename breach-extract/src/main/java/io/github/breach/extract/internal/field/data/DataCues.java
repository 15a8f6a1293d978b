package io.github.breach.extract.internal.field.data;

import io.github.breach.extract.internal.reading.CueMentions;
import io.github.breach.extract.notice.Notice;

/** The cue words of {@code data-cues} in one notice. */
final class DataCues {
  private final CueMentions cues;

  DataCues(Notice notice) {
    this.cues = new CueMentions(notice, "data-cues");
  }

  boolean in(String key, int from, int to) {
    return cues.in(key, from, to);
  }

  /** Whether a cue starts at {@code at} exactly. */
  boolean at(String key, int at) {
    return cues.in(key, at, at + 1);
  }

  /** Whether a cue that starts in {@code [from, at)} ends at most {@code slack} before. */
  boolean endsNear(String key, int from, int at, int slack) {
    int end = cues.lastEnd(key, from, at);
    return end >= 0 && end <= at && at - end <= slack;
  }

  /** Where the first cue in {@code [from, to)} starts, or {@code to}. */
  int first(String key, int from, int to) {
    return cues.first(key, from, to);
  }

  /** Where the last cue in {@code [from, to)} starts, or -1. */
  int last(String key, int from, int to) {
    return cues.last(key, from, to);
  }
}
