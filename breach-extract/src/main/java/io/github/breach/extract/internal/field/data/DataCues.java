package io.github.breach.extract.internal.field.data;

import io.github.breach.extract.internal.reading.CueMentions;
import io.github.breach.extract.notice.Notice;
<<<<<<< HEAD
import java.util.BitSet;
import java.util.List;
=======
>>>>>>> speed

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
<<<<<<< HEAD
    List<TermMention> terms = terms(key, from, to);
    return terms.isEmpty() ? -1 : terms.get(terms.size() - 1).start();
  }

  /** Where the cues of a key start in the notice. */
  BitSet starts(String key) {
    BitSet starts = new BitSet();
    for (TermMention term : terms(key, notice.start(), notice.end())) {
      starts.set(term.start());
    }
    return starts;
  }

  private List<TermMention> terms(String key, int from, int to) {
    return from < to ? notice.termsIn(Vocabulary.keyed(TABLE, key), from, to) : List.of();
=======
    return cues.last(key, from, to);
>>>>>>> speed
  }
}
