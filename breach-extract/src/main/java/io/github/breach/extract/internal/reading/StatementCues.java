package io.github.breach.extract.internal.reading;

import io.github.breach.core.lexicon.TermMention;
import io.github.breach.core.lexicon.TermMentions;
import io.github.breach.extract.notice.Notice;
import java.util.ArrayList;
import java.util.List;

/**
 * Which cues of one table a statement holds: asked many questions of one statement after another,
 * it looks at each statement once. One reader reads one notice, in one thread.
 */
public final class StatementCues {
  private final TermMentions cues;
  private final List<String> keys = new ArrayList<>();

  /** A bit for the hash of each key, as most keys that are asked for aren't there. */
  private long keyBits;

  private int lastStart = -1;
  private int lastEnd = -1;

  public StatementCues(Notice notice, String table) {
    this.cues = notice.terms(table);
  }

  /** Whether a cue of {@code key} starts in the statement. */
  @SuppressWarnings("ReferenceEquality") // the statement looked at last, not one that says the same
  public boolean has(Statement statement, String key) {
    if (statement.start() != lastStart || statement.end() != lastEnd) {
      turnTo(statement);
    }
    return (keyBits & 1L << key.hashCode()) != 0 && keys.contains(key);
  }

  private void turnTo(Statement statement) {
    keys.clear();
    keyBits = 0;
    for (TermMention mention : cues.in(statement.start(), statement.end())) {
      if (!keys.contains(mention.key())) {
        keys.add(mention.key());
        keyBits |= 1L << mention.key().hashCode();
      }
    }
    lastStart = statement.start();
    lastEnd = statement.end();
  }
}
