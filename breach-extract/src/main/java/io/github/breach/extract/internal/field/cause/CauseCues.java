package io.github.breach.extract.internal.field.cause;

import io.github.breach.core.lexicon.TermMention;
import io.github.breach.extract.internal.reading.Statement;
import io.github.breach.extract.internal.reading.StatementCues;
import io.github.breach.extract.notice.Notice;

/** The words of a statement that show whether it states a cause. */
final class CauseCues {
  static final String TABLE = "cause-cues";
  static final String EXPLICIT = "EXPLICIT";
  static final String TECHNIQUE = "TECHNIQUE";
  static final String SLIP = "SLIP";

  private static final String UNKNOWN = "UNKNOWN";
  private static final String TALK = "TALK";
  private static final String DAMAGE = "DAMAGE";
  private static final int END_OF_SENTENCE = 20;

  private static final CauseGaps GAPS = CauseGaps.standard();

  private final Notice notice;
  private final StatementCues cues;

  CauseCues(Notice notice) {
    this.notice = notice;
    this.cues = new StatementCues(notice, TABLE);
  }

  boolean has(Statement statement, String key) {
    return cues.has(statement, key);
  }

  /** Whether it tells what was done wrong, left undone or missing. */
  boolean tellsFailing(Statement statement) {
    return has(statement, SLIP)
        || GAPS.tells(statement.words())
        || CauseWording.leavesUndone(statement.words());
  }

  /** The words of the first slip that it tells, or nothing. */
  String firstSlip(Statement statement) {
    for (TermMention mention : notice.termsIn(TABLE, statement.start(), statement.end())) {
      if (mention.key().equals(SLIP)) {
        return mention.term().surface();
      }
    }
    return "";
  }

  /** Whether it opens as one of several: 一つ目は、…ことです. */
  boolean opensNumbered(Statement statement) {
    return CauseWording.opensNumbered(statement.words());
  }

  /** Whether it names what may be unknown about a cause: 原因, 経路, なぜ. */
  boolean namesCause(Statement statement) {
    return has(statement, UNKNOWN) || has(statement, EXPLICIT);
  }

  /**
   * Whether it ends by speaking to the reader or telling of handling: …お詫び申し上げます; not
   * お知らせに載せたことが原因です, which names a cause behind it.
   */
  boolean endsInTalk(Statement statement) {
    int last = statement.end() - END_OF_SENTENCE;
    boolean talk = false;
    for (TermMention mention :
        notice.termsIn(TABLE, Math.max(last, statement.start()), statement.end())) {
      talk |= mention.key().equals(TALK);
      talk &= !mention.key().equals(EXPLICIT);
    }
    return talk;
  }

  /** Whether it tells what came of it, or what shall be done: 本件に起因する被害, 再発防止. */
  boolean tellsOutcome(Statement statement) {
    return has(statement, DAMAGE);
  }
}
