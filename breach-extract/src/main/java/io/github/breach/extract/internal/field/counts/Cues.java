package io.github.breach.extract.internal.field.counts;

import io.github.breach.core.lexicon.TermMention;
import io.github.breach.extract.internal.vocabulary.Vocabulary;
import io.github.breach.extract.notice.Notice;
import java.util.List;

/** The cue words of {@code count-cues} around a place of one notice. */
final class Cues {
  private static final String TABLE = "count-cues";

  private final Notice notice;

  Cues(Notice notice) {
    this.notice = notice;
  }

  /** Whether a cue starts in {@code [from, to)}. */
  boolean in(String key, int from, int to) {
    return from < to && !terms(key, from, to).isEmpty();
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
    List<TermMention> terms = terms(key, floor, at);
    for (int i = terms.size() - 1; i >= 0; i--) {
      TermMention term = terms.get(i);
      if (term.end() <= at) {
        return at - term.end() <= slack ? term.start() : -1;
      }
    }
    return -1;
  }

  private List<TermMention> terms(String key, int from, int to) {
    return from < to ? notice.termsIn(Vocabulary.keyed(TABLE, key), from, to) : List.of();
  }
}
