package io.github.breach.extract.internal.field.measure;

import io.github.breach.extract.internal.reading.Aspect;
import io.github.breach.extract.internal.reading.Hedge;
import io.github.breach.extract.internal.reading.Predicate;
import io.github.breach.extract.internal.reading.Remarks;
import io.github.breach.extract.internal.reading.Statement;
import io.github.breach.extract.internal.vocabulary.WordLists;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.SentenceForm;
import io.github.breach.model.SectionKind;
import java.util.Set;

/**
 * Rules out what is no measure, wherever it stands: a denial, a response, a remark, a contact line.
 */
final class PossibleMeasures {
  private static final WordLists WORDS = MeasureWording.WORDS;
  private static final int SHORTEST = 4;
  private static final int LONGEST_RESOLUTION = 14;

  private final Notice notice;
  private final MeasureLines lines;
  private final MeasureCues cues;

  PossibleMeasures(Notice notice, MeasureLines lines, MeasureCues cues) {
    this.notice = notice;
    this.lines = lines;
    this.cues = cues;
  }

  /** Whether a statement in its place may be a measure at all. */
  boolean is(Statement statement, Predicate predicate, Place place) {
    int end = mainClauseEnd(statement, predicate);
    return place != Place.ELSEWHERE
        && statement.form() != SentenceForm.NOTE
        && statement.words().length() >= SHORTEST
        && !statement.words().endsWith("?")
        && !denies(predicate)
        && !lines.isForeign(statement)
        && !lines.isContact(statement)
        && !lines.isPastState(statement)
        && !lines.isState(statement)
        && !lines.isStandingRule(statement)
        && !lines.tellsReader(statement)
        && !isAside(statement)
        && !statesWhatIsNot(statement)
        && !isFootnote(statement)
        && (predicate.hedge() == Hedge.NONE
            || predicate.hedge() == Hedge.REPORTED
            || isSurvey(statement))
        && !cues.tellsCause(statement)
        && (!cues.endsInResponse(statement, end)
            || isWayOfSending(statement)
            || isPurposeful(statement)
            || isSurvey(statement)
            || isListed(statement, predicate)
            || isRecurring(statement, predicate)
            || isResolution(statement));
  }

  /** Whether its main clause tells of stopping or cutting off. */
  boolean endsInContainment(Statement statement, Predicate predicate) {
    return cues.endsInContainment(statement, mainClauseEnd(statement, predicate));
  }

  /** 当社は創業以来…, 本サイトの再開は12月中旬を予定しております: no measure, whatever its verb. */
  private boolean isAside(Statement statement) {
    return lines.tellsRecovery(statement)
        || WORDS.end("NOT_SUBJECT", statement.words()) > 0
        || statement.words().endsWith("できます。") // 宛先は受信者全員が確認できます
        || Remarks.standard().isGeneral(statement.words())
        || !cues.isStrong(statement) && Remarks.standard().isRemark(statement.words());
  }

  /** A state that is not so; 持ち出さない in a list of rules is none. */
  private static boolean denies(Predicate predicate) {
    return predicate.isNegated() && predicate.aspect() != Aspect.PLAIN;
  }

  /** 電気のご使用には影響ございません: a polite denial is no rule, unless it is of the time to come. */
  private boolean statesWhatIsNot(Statement statement) {
    return statement.words().endsWith("ません。")
        && !statement.isItem()
        && !cues.isFuture(statement)
        && !cues.abstains(statement);
  }

  /** *2 元に戻せない形に変換すること: explains a word. */
  private boolean isFootnote(Statement statement) {
    String text = notice.text().text();
    int at = statement.start() - 1;
    if (at < notice.start()) {
      return false;
    }
    char before = text.charAt(at);
    return before == '*' || before == '注' || at > notice.start() && text.charAt(at - 1) == '*';
  }

  /** 消去証明書を業務の終了ごとに提出してまいります: again and again, and no single response. */
  private boolean isRecurring(Statement statement, Predicate predicate) {
    boolean coming = predicate.aspect() == Aspect.INTENDED || predicate.aspect() == Aspect.PLAIN;
    return coming && statement.isAbout(SectionKind.PREVENTION) && lines.recurs(statement);
  }

  /** 資料は会議の終了時に全て回収することといたしました: a rule, whatever its verb. */
  static boolean isResolution(Statement statement) {
    String words = statement.words();
    int from = Math.max(0, words.length() - LONGEST_RESOLUTION);
    return WORDS.in("RESOLUTION", words, from, words.length());
  }

  /** 今後は専用のサービスを使ってお送りします: how mails shall be sent, not that one is. */
  private static boolean isWayOfSending(Statement statement) {
    return WORDS.start("FROM_NOW", statement.words(), 0) > 0
        && WORDS.in("BY_WAY", statement.words());
  }

  /**
   * An item of prevention that says what it is for, or what others must do:
   * 紙の注文書を減らすため、…をご案内してまいります, 全委託先に対し、…を届け出るよう求め、回答を得ました.
   */
  private static boolean isPurposeful(Statement statement) {
    String words = statement.words();
    boolean prevention = statement.topics().equals(Set.of(SectionKind.PREVENTION));
    return prevention
        && statement.isItem()
        && (WORDS.in("PURPOSE", words) || WORDS.in("DEMAND", words));
  }

  /** すべての委託先への調査を実施しております, where prevention or what is being done is told. */
  private boolean isSurvey(Statement statement) {
    return cues.isSurvey(statement) && (statement.isItem() || isOfPrevention(statement));
  }

  /** An item that names a device by a noun under a heading of prevention: 管理者権限の棚卸しと再設定. */
  private boolean isListed(Statement statement, Predicate predicate) {
    return statement.isItem()
        && predicate.aspect() == Aspect.NOMINAL
        && isOfPrevention(statement)
        && cues.isStrong(statement);
  }

  private static boolean isOfPrevention(Statement statement) {
    return statement.topics().equals(Set.of(SectionKind.PREVENTION));
  }

  /** Where the main clause of a statement ends, before any bracket. */
  static int mainClauseEnd(Statement statement, Predicate predicate) {
    int cut = statement.words().length() - predicate.end();
    return Math.max(statement.start(), statement.end() - cut);
  }
}
