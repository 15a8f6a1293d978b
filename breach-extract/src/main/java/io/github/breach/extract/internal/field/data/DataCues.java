package io.github.breach.extract.internal.field.data;

import io.github.breach.core.lexicon.TermMention;
import io.github.breach.extract.internal.vocabulary.Vocabulary;
import io.github.breach.extract.notice.Notice;
import java.util.BitSet;
import java.util.List;

/** The cue words of {@code data-cues} in one notice. */
final class DataCues {
  private static final String TABLE = "data-cues";

  private final Notice notice;

  DataCues(Notice notice) {
    this.notice = notice;
  }

  boolean in(String key, int from, int to) {
    return from < to && !terms(key, from, to).isEmpty();
  }

  /** Whether a cue starts at {@code at} exactly. */
  boolean at(String key, int at) {
    return in(key, at, at + 1);
  }

  /** Whether a cue that starts in {@code [from, at)} ends at most {@code slack} before. */
  boolean endsNear(String key, int from, int at, int slack) {
    List<TermMention> terms = terms(key, from, at);
    if (terms.isEmpty()) {
      return false;
    }
    int end = terms.get(terms.size() - 1).end();
    return end <= at && at - end <= slack;
  }

  /** Where the first cue in {@code [from, to)} starts, or {@code to}. */
  int first(String key, int from, int to) {
    List<TermMention> terms = terms(key, from, to);
    return terms.isEmpty() ? to : terms.get(0).start();
  }

  /** Where the last cue in {@code [from, to)} starts, or -1. */
  int last(String key, int from, int to) {
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
  }
}
