package io.github.breach.extract.internal.field.measure;

import io.github.breach.core.lexicon.TermMention;
import io.github.breach.extract.internal.reading.Statement;
import io.github.breach.extract.internal.reading.StatementCues;
import io.github.breach.extract.internal.vocabulary.WordLists;
import io.github.breach.extract.notice.Notice;

/** The words of a statement that show whether it is a preventive measure. */
final class MeasureCues {
  static final String TABLE = "measure-cues";
  private static final WordLists WORDS = MeasureWording.WORDS;
  private static final int END_OF_SENTENCE = 17;

  private final Notice notice;
  private final MeasureLines lines;
  private final StatementCues cues;

  MeasureCues(Notice notice, MeasureLines lines) {
    this.notice = notice;
    this.lines = lines;
    this.cues = new StatementCues(notice, TABLE);
  }

  boolean isRule(Statement statement) {
    return has(statement, "RULE");
  }

  boolean isStrong(Statement statement) {
    return has(statement, "STRONG") || isRule(statement);
  }

  /** Strong, or strong but for the ritual: 徹底, 必ず. */
  boolean isFirm(Statement statement) {
    return isStrong(statement) || has(statement, "FIRM");
  }

  boolean isConcrete(Statement statement) {
    return isFirm(statement) || has(statement, "CONCRETE");
  }

  /** The ritual alone: 再発防止に努めてまいります, with nothing said of how. */
  boolean isBarePromise(Statement statement) {
    return has(statement, "PROMISE")
        && !isStrong(statement)
        && !statement.words().contains("強化")
        && !statement.words().contains("見直");
  }

  /** Whether it promises to prevent, with or without saying how. */
  boolean isPromise(Statement statement) {
    return has(statement, "PROMISE") || has(statement, "FUTURE");
  }

  boolean isFuture(Statement statement) {
    return has(statement, "FUTURE");
  }

  boolean hasTerm(Statement statement) {
    return has(statement, "TERM");
  }

  /** Whether it tells why it happened, and not in its last clause what was done about it. */
  boolean tellsCause(Statement statement) {
    for (TermMention cause : notice.termsIn(TABLE, statement.start(), statement.end())) {
      if (cause.key().equals("CAUSE")) {
        int conclusion = conclusion(cause.end(), statement.end());
        boolean concludes =
            conclusion > 0
                && (notice.has(TABLE, "RULE", conclusion, statement.end())
                    || notice.has(TABLE, "STRONG", conclusion, statement.end()));
        return !concludes;
      }
    }
    return false;
  }

  /** Where what was done starts behind a cause: …ことが原因であり、|講習を開きました; or 0. */
  private int conclusion(int causeEnd, int end) {
    String text = notice.text().text();
    int from = text.startsWith("で", causeEnd) ? causeEnd + 1 : causeEnd;
    int length = WORDS.start("AND_SO", text, from, end);
    return length > 0 ? from + length : 0;
  }

  /** Whether it asks many what could go wrong with them too: すべての委託先への書面調査. */
  boolean isSurvey(Statement statement) {
    String words = statement.words();
    int from = Math.max(0, words.length() - END_OF_SENTENCE);
    return has(statement, "SURVEYED") && WORDS.in("INQUIRY", words, from, words.length());
  }

  /** そこで、札は金庫に置くこととし、先週その作業を終えました. */
  boolean concludes(Statement statement) {
    return WORDS.start("CONCLUDES", statement.words(), 0) > 0
        && WORDS.in("RESOLVED", statement.words());
  }

  /** Whether it says at its end what shall not be done: 行事用の端末には名簿を入れません. */
  boolean abstains(Statement statement) {
    return WORDS.end("ABSTAIN", statement.words()) > 0;
  }

  /** 聞き取りを行ってまいりました: a course of handling that is over. */
  boolean isCourse(Statement statement) {
    return WORDS.end("COURSE", statement.words()) > 0;
  }

  boolean leadsIn(Statement statement) {
    return has(statement, "LEAD");
  }

  /**
   * Whether its end tells of care for the persons, of reports or of recovery.
   *
   * @param end where its main clause ends, before any bracket
   */
  boolean endsInResponse(Statement statement, int end) {
    return endsIn(statement, end, "RESPONSE", true);
  }

  boolean endsInContainment(Statement statement, int end) {
    return endsIn(statement, end, "CONTAINED", false);
  }

  private boolean has(Statement statement, String key) {
    return cues.has(statement, key);
  }

  /** 運用の再開までに導入します: the word only says by when. */
  private boolean isTerm(int end) {
    return WORDS.start("TERM", notice.text().text(), end) > 0;
  }

  /** Whether a word of {@code key} ends the sentence; {@code last}: with no act behind it. */
  private boolean endsIn(Statement statement, int end, String key, boolean last) {
    int from = Math.max(statement.start(), end - END_OF_SENTENCE);
    for (TermMention mention : notice.termsIn(TABLE, from, end)) {
      if (mention.key().equals(key)
          && !isTerm(mention.end())
          && (!last || lines.isLastAct(notice.words(mention.end(), end)))) {
        return true;
      }
    }
    return false;
  }
}
