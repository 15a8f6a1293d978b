package io.github.breach.extract.internal.reading;

import io.github.breach.core.lexicon.TermMention;
import io.github.breach.extract.internal.vocabulary.Vocabulary;
import io.github.breach.extract.notice.Notice;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the cue words of one table stand in one notice, key by key: what is asked of every sentence
 * and every count is looked up without making anything. One reader reads one notice.
 */
public final class CueMentions {
  private final Notice notice;
  private final String table;
  private final Map<String, Places> byKey = new HashMap<>();

  public CueMentions(Notice notice, String table) {
    this.notice = notice;
    this.table = table;
  }

  /** Whether a cue starts in {@code [from, to)}. */
  public boolean in(String key, int from, int to) {
    if (from >= to) {
      return false;
    }
    Places places = places(key);
    int first = places.atOrAfter(from);
    return first < places.starts.length && places.starts[first] < to;
  }

  /** Where the first cue in {@code [from, to)} starts, or {@code to}. */
  public int first(String key, int from, int to) {
    Places places = places(key);
    int first = places.atOrAfter(from);
    return first < places.starts.length ? Math.min(to, places.starts[first]) : to;
  }

  /** Where the last cue in {@code [from, to)} starts, or -1. */
  public int last(String key, int from, int to) {
    Places places = places(key);
    int last = places.atOrAfter(to) - 1;
    return last >= 0 && places.starts[last] >= from ? places.starts[last] : -1;
  }

  /** Where the last cue in {@code [from, to)} ends, or -1. */
  public int lastEnd(String key, int from, int to) {
    Places places = places(key);
    int last = places.atOrAfter(to) - 1;
    return last >= 0 && places.starts[last] >= from ? places.ends[last] : -1;
  }

  /** Where the last cue that starts in {@code [from, to)} and ends there starts, or -1. */
  public int lastWithin(String key, int from, int to) {
    Places places = places(key);
    for (int i = places.atOrAfter(to) - 1; i >= 0 && places.starts[i] >= from; i--) {
      if (places.ends[i] <= to) {
        return places.starts[i];
      }
    }
    return -1;
  }

  private Places places(String key) {
    Places known = byKey.get(key);
    if (known == null) {
      known = new Places(notice.terms(Vocabulary.keyed(table, key)));
      byKey.put(key, known);
    }
    return known;
  }

  /** The mentions of one key, which don't overlap. */
  private static final class Places {
    private static final int[] NOWHERE = {};

    private final int[] starts;
    private final int[] ends;

    private Places(List<TermMention> mentions) {
      starts = mentions.isEmpty() ? NOWHERE : new int[mentions.size()];
      ends = mentions.isEmpty() ? NOWHERE : new int[mentions.size()];
      for (int i = 0; i < starts.length; i++) {
        starts[i] = mentions.get(i).start();
        ends[i] = mentions.get(i).end();
      }
    }

    private int atOrAfter(int position) {
      int at = Arrays.binarySearch(starts, position);
      return at >= 0 ? at : -at - 1;
    }
  }
}
