package io.github.breach.extract.internal.field.incident;

import io.github.breach.core.lexicon.TermMention;
import io.github.breach.core.lexicon.TermMentions;
import io.github.breach.extract.internal.field.incident.Statement.Place;
import io.github.breach.extract.internal.vocabulary.WordLists;
import io.github.breach.extract.notice.Notice;
import io.github.breach.model.IncidentType;
import java.util.Set;

/**
 * Tells from what stands around a word of misuse whether it says that the data was misused, and
 * whether it speaks of the data at all.
 */
final class Misuses {
  private static final WordLists WORDING = IncidentWording.WORDS;
  private static final int MEANS_REACH = 14;
  private static final int WORTH_REACH = 24;
  private static final int USE_REACH = 60;
  private static final int ATTACK_REACH = 12;
  private static final int SORT_REACH = 24;

  private final Notice notice;
  private final TermMentions words;
  private final boolean mailIsTheIncident;
  private final boolean insider;
  private final boolean scam;

  Misuses(Notice notice, TermMentions words, Set<IncidentType> types) {
    this.notice = notice;
    this.words = words;
    boolean mail =
        types.contains(IncidentType.EMAIL_ACCOUNT_ABUSE) || types.contains(IncidentType.PHISHING);
    mailIsTheIncident = mail && !types.contains(IncidentType.MALWARE);
    scam = types.contains(IncidentType.SUPPORT_SCAM);
    insider = types.contains(IncidentType.INSIDER_MISUSE);
  }

  /** Whether {@code word} tells of a misuse that took place. */
  boolean isDone(Statement statement, TermMention word) {
    return switch (word.key()) {
      case "COMMITTED" -> true;
      case "HARM" -> isSaidToHaveHappened(statement, word);
      case "LURE" ->
          (!mailIsTheIncident || isToGuests(statement, word))
              && (HarmReports.isReceived(notice, word.end(), statement.end())
                  || isSentOut(statement, word));
      case "SOLICITED" -> insider && isByTheData(statement, word);
      case "BY_DATA" -> insider && isForGain(statement, word);
      case "SPENT" -> isOfWorth(statement, word);
      default -> false;
    };
  }

  /** Whether {@code word} speaks of the incident itself, of the leak, or of no data. */
  boolean isOfElse(Statement statement, TermMention word, boolean done) {
    return isOfTheWayIn(statement, word)
        || isTheIncident(statement, word)
        || isOfTheLeak(statement, word)
        || isSortOfData(statement, word)
        || done && isOfTheAttack(statement, word);
  }

  /** 不正利用とみられる取引が出ているとの電話: somebody only takes it for that. */
  boolean isTakenForHarm(TermMention word) {
    return word.key().equals("HARM")
        && WORDING.start("TAKEN_FOR", notice.text().text(), word.end()) > 0;
  }

  /** 職員を装ったメールが取引先へ発信されている. */
  private boolean isSentOut(Statement statement, TermMention lure) {
    int to = Math.min(statement.end(), lure.end() + USE_REACH);
    return WORDING.in("SENT_OUT", notice.text().text(), lure.end(), to);
  }

  /** 宿泊予定のお客様に|偽の決済ページへ誘導する: written to those whom the data tells of. */
  private boolean isToGuests(Statement statement, TermMention lure) {
    int from = Math.max(statement.start(), lure.start() - USE_REACH);
    return WORDING.in("GUESTS", notice.text().text(), from, lure.start());
  }

  /** ランサムウェア被害が発生: the harm is the incident itself. */
  private boolean isOfTheAttack(Statement statement, TermMention word) {
    int from = Math.max(statement.start(), word.start() - ATTACK_REACH);
    return word.term().surface().startsWith("被害") && words.has("ATTACK", from, word.start());
  }

  /** 財産的被害が発生する|おそれがある個人データ: what the law calls it. */
  private boolean isSortOfData(Statement statement, TermMention word) {
    int to = Math.min(statement.end(), word.end() + SORT_REACH);
    return WORDING.in("SORT_OF_DATA", notice.text().text(), word.end(), to);
  }

  /** 漏えいの|被害は確認されていない, 被害が発生し|たネットワーク: the harm is the leak, or the attack. */
  private boolean isOfTheLeak(Statement statement, TermMention word) {
    int from = Math.max(statement.start(), word.start() - ATTACK_REACH);
    String text = notice.text().text();
    return word.term().surface().startsWith("被害")
        && (WORDING.end("OF_LEAK", text, from, word.start()) > 0
            || WORDING.start("HIT_PLACE", text, word.end(), statement.end()) > 0);
  }

  /** 名簿を使って、講座の案内を郵送していた: what was taken served to win customers. */
  private boolean isByTheData(Statement statement, TermMention solicited) {
    int from = Math.max(statement.start(), solicited.start() - USE_REACH);
    return words.has("BY_DATA", from, solicited.start());
  }

  /** 保険の勧誘に、54名の情報を利用しておりました. */
  private boolean isForGain(Statement statement, TermMention data) {
    int from = Math.max(statement.start(), data.start() - USE_REACH);
    return words.has("FOR_GAIN", from, data.start());
  }

  /** ポイントが第三者によって…交換され: what is worth something, near before what was done with it. */
  boolean isOfWorth(Statement statement, TermMention spent) {
    int from = Math.max(statement.start(), spent.start() - WORTH_REACH);
    return words.has("WORTH", from, spent.start());
  }

  /** 不正な請求を受けておられます, 不正利用のご報告は4件いただいております. */
  private boolean isSaidToHaveHappened(Statement statement, TermMention word) {
    return !isTakenForHarm(word)
        && (HarmReports.isSuffered(notice.words(word.end(), statement.end()))
            || HarmReports.isReceived(notice, word.end(), statement.end()));
  }

  /** The scam or the mails by which it happened, as the lead tells it: サポート詐欺の被害に遭い. */
  private boolean isTheIncident(Statement statement, TermMention word) {
    return scam && word.term().surface().startsWith("詐欺")
        || mailIsTheIncident
            && word.key().equals("LURE")
            && statement.place() == Place.LEAD
            && !isToGuests(statement, word);
  }

  /** 脆弱性を悪用して侵入: the way in was misused, not the data; so was 「なりすましメール」によりマルウェアに感染. */
  private boolean isOfTheWayIn(Statement statement, TermMention word) {
    int from = Math.max(statement.start(), word.start() - MEANS_REACH);
    return words.has("MEANS", from, word.start())
        || word.key().equals("LURE")
            && WORDING.start("BY_LURE", notice.text().text(), word.end(), statement.end()) > 0;
  }
}
