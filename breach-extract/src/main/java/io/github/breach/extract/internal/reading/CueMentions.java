package io.github.breach.extract.internal.reading;

import io.github.breach.core.lexicon.TermMention;
import io.github.breach.core.lexicon.TermMentions;
import io.github.breach.extract.internal.vocabulary.Vocabulary;
import io.github.breach.extract.notice.Notice;
import java.util.HashMap;
import java.util.Map;

/**
 * Where the cue words of one table stand in one notice, key by key: what is asked of every sentence
 * and every count is looked up without making anything. One reader reads one notice.
 */
public final class CueMentions {
  private final Notice notice;
  private final String table;
  private final Map<String, TermMentions> byKey = new HashMap<>();

  public CueMentions(Notice notice, String table) {
    this.notice = notice;
    this.table = table;
  }

  /** Whether a cue starts in {@code [from, to)}. */
  public boolean in(String key, int from, int to) {
    return from < to && mentions(key).anyIn(from, to);
  }

  /** Where the first cue in {@code [from, to)} starts, or {@code to}. */
  public int first(String key, int from, int to) {
    TermMentions mentions = mentions(key);
    int first = mentions.firstFrom(from);
    return first < mentions.size() ? Math.min(to, mentions.get(first).start()) : to;
  }

  /** Where the last cue in {@code [from, to)} starts, or -1. */
  public int last(String key, int from, int to) {
    TermMentions mentions = mentions(key);
    int last = mentions.firstFrom(to) - 1;
    return last >= 0 && mentions.get(last).start() >= from ? mentions.get(last).start() : -1;
  }

  /** Where the last cue in {@code [from, to)} ends, or -1. */
  public int lastEnd(String key, int from, int to) {
    TermMentions mentions = mentions(key);
    int last = mentions.firstFrom(to) - 1;
    return last >= 0 && mentions.get(last).start() >= from ? mentions.get(last).end() : -1;
  }

  /** Where the last cue that starts in {@code [from, to)} and ends there starts, or -1. */
  public int lastWithin(String key, int from, int to) {
    TermMentions mentions = mentions(key);
    for (int i = mentions.firstFrom(to) - 1; i >= 0; i--) {
      TermMention mention = mentions.get(i);
      if (mention.start() < from) {
        return -1;
      }
      if (mention.end() <= to) {
        return mention.start();
      }
    }
    return -1;
  }

  private TermMentions mentions(String key) {
    TermMentions known = byKey.get(key);
    if (known == null) {
      known = notice.terms(Vocabulary.keyed(table, key));
      byKey.put(key, known);
    }
    return known;
  }
}
