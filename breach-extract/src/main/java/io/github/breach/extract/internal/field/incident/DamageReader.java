package io.github.breach.extract.internal.field.incident;

import io.github.breach.core.lexicon.TermMention;
import io.github.breach.core.lexicon.TermMentions;
import io.github.breach.extract.internal.field.incident.Statement.Place;
import io.github.breach.extract.internal.vocabulary.WordLists;
import io.github.breach.extract.notice.Notice;
import io.github.breach.model.Assessment;
import io.github.breach.model.Certainty;
import io.github.breach.model.IncidentType;
import io.github.breach.model.SectionKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides over all statements how sure the notice is that the data was misused: done outweighs
 * possible, and possible outweighs not found.
 */
final class DamageReader {
  private static final WordLists WORDING = IncidentWording.WORDS;
  private static final String WORDS = "misuses";
  private static final Set<String> NAMES = Set.of("MISUSE", "HARM", "LURE");
  private static final int MEANS_REACH = 14;
  private static final int WORTH_REACH = 24;
  private static final int USE_REACH = 60;
  private static final int ATTACK_REACH = 12;
  private static final int SORT_REACH = 24;
  private static final int UNLIKELY_REACH = 40;
  private static final int NEAR = 14;

  private final Notice notice;
  private final TermMentions words;
  private final AssertionReader assertions;
  private final Map<Certainty, Statement> signals = new EnumMap<>(Certainty.class);

  /** What tells a possibility only to say how small it is. */
  private @Nullable Statement unlikely;

  private boolean mailIsTheIncident;
  private boolean insider;
  private boolean scam;

  DamageReader(Notice notice) {
    this.notice = notice;
    this.words = notice.terms(WORDS);
    this.assertions = new AssertionReader(notice);
  }

  Assessment read(List<Statement> statements, Set<IncidentType> types) {
    boolean mail =
        types.contains(IncidentType.EMAIL_ACCOUNT_ABUSE) || types.contains(IncidentType.PHISHING);
    mailIsTheIncident = mail && !types.contains(IncidentType.MALWARE);
    scam = types.contains(IncidentType.SUPPORT_SCAM);
    insider = types.contains(IncidentType.INSIDER_MISUSE);
    for (Statement statement : statements) {
      if (statement.place() == Place.HEADING) {
        readHeading(statement);
      } else if (statement.place() != Place.TITLE) {
        read(statement);
      }
    }
    for (Certainty certainty :
        List.of(Certainty.CONFIRMED, Certainty.POSSIBLE, Certainty.NOT_OBSERVED)) {
      Statement statement = signals.get(certainty);
      if (statement != null) {
        return new Assessment(certainty, notice.evidence(statement.start(), statement.end()));
      }
    }
    return unlikely == null
        ? Assessment.notStated()
        : new Assessment(Certainty.POSSIBLE, notice.evidence(unlikely.start(), unlikely.end()));
  }

  /** [うちポイントが使われたアカウント] above their number tells as much as a sentence. */
  private void readHeading(Statement statement) {
    if (notice.words(statement.start(), statement.end()).contains("場合")) {
      return;
    }
    for (TermMention word : words.in(statement.start(), statement.end())) {
      if (word.key().equals("SPENT")
          && isOfWorth(statement, word)
          && assertions.readAlone(word.end(), statement.end()) == Reading.FACT) {
        signals.putIfAbsent(Certainty.CONFIRMED, statement);
      }
    }
  }

  private void read(Statement statement) {
    boolean any = false;
    for (TermMention word : words.in(statement.start(), statement.end())) {
      boolean done =
          word.key().equals("COMMITTED")
              || word.key().equals("HARM") && isSaidToHaveHappened(statement, word)
              || word.key().equals("LURE")
                  && !mailIsTheIncident
                  && (HarmReports.isReceived(notice, word.end(), statement.end())
                      || isSentOut(statement, word))
              || word.key().equals("SOLICITED") && insider && isByTheData(statement, word)
              || word.key().equals("BY_DATA") && insider && isForGain(statement, word)
              || word.key().equals("SPENT") && isOfWorth(statement, word);
      if ((!done && !NAMES.contains(word.key()))
          || isOfTheWayIn(statement, word)
          || isTheIncident(statement, word)
          || isOfTheLeak(statement, word)
          || isSortOfData(statement, word)
          || done && isOfTheAttack(statement, word)) {
        continue;
      }
      any = true;
      switch (assertions.readAlone(word.end(), statement.end())) {
        case DENIED -> signals.putIfAbsent(Certainty.NOT_OBSERVED, statement);
        case POSSIBLE -> {
          if (isUnlikely(word, statement)) {
            unlikely = unlikely == null ? statement : unlikely;
          } else {
            signals.putIfAbsent(Certainty.POSSIBLE, statement);
          }
        }
        case FACT -> {
          if (done && isDeniedRelation(statement)) {
            signals.putIfAbsent(Certainty.NOT_OBSERVED, statement);
          } else if (done && isUnrelated(statement)) {
            signals.putIfAbsent(Certainty.POSSIBLE, statement);
          } else if (done) {
            signals.putIfAbsent(Certainty.CONFIRMED, statement);
          } else if (word.term().surface().endsWith("可能性") || isTakenForHarm(word)) {
            signals.putIfAbsent(Certainty.POSSIBLE, statement);
          }
        }
        case HYPOTHETICAL -> {}
      }
    }
    if (!any && statement.isOnlyAbout(SectionKind.SECONDARY_DAMAGE) && namesNothing(statement)) {
      readUnderHeading(statement);
    }
  }

  /** 二次被害が発生する|可能性は極めて低い: where no damage was seen, that is what is said of it. */
  private boolean isUnlikely(TermMention word, Statement statement) {
    String text = notice.text().text();
    int to = Math.min(statement.end(), word.end() + UNLIKELY_REACH);
    int possible = WORDING.firstIn("POSSIBLE", text, word.end(), to);
    return possible >= 0 && WORDING.in("UNLIKELY", text, possible, Math.min(to, possible + NEAR));
  }

  /** 不正な請求を受けておられます, 不正利用のご報告は4件いただいております. */
  private boolean isSaidToHaveHappened(Statement statement, TermMention word) {
    return !isTakenForHarm(word)
        && (HarmReports.isSuffered(notice.words(word.end(), statement.end()))
            || HarmReports.isReceived(notice, word.end(), statement.end()));
  }

  /** 不正利用とみられる取引が出ているとの電話: somebody only takes it for that. */
  private boolean isTakenForHarm(TermMention word) {
    return word.key().equals("HARM")
        && WORDING.start("TAKEN_FOR", notice.text().text(), word.end()) > 0;
  }

  /** 職員を装ったメールが取引先へ発信されている. */
  private boolean isSentOut(Statement statement, TermMention lure) {
    int to = Math.min(statement.end(), lure.end() + USE_REACH);
    return WORDING.in("SENT_OUT", notice.text().text(), lure.end(), to);
  }

  /** The scam or the mails by which it happened, as the lead tells it: サポート詐欺の被害に遭い. */
  private boolean isTheIncident(Statement statement, TermMention word) {
    return scam && word.term().surface().startsWith("詐欺")
        || mailIsTheIncident && word.key().equals("LURE") && statement.place() == Place.LEAD;
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

  /** ご相談は5件いただきましたが、今回の件との関係は認められておりません. */
  private boolean isDeniedRelation(Statement statement) {
    String words = notice.words(statement.start(), statement.end());
    int relation = Math.max(words.indexOf("との関係"), words.indexOf("との関連"));
    return relation >= 0
        && WORDING.in("RELATION_DENIED", words, relation, words.length())
        && (words.indexOf("ません", relation) > 0 || words.indexOf("ない", relation) > 0);
  }

  /** 相談が寄せられたが、流出との関係は確認できていない. */
  private boolean isUnrelated(Statement statement) {
    String words = notice.words(statement.start(), statement.end());
    return WORDING.in("RELATION", words) && WORDING.in("RELATION_OPEN", words);
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
  private boolean isOfWorth(Statement statement, TermMention spent) {
    int from = Math.max(statement.start(), spent.start() - WORTH_REACH);
    return words.has("WORTH", from, spent.start());
  }

  /** 確認されておりません。 under the heading 二次被害. */
  private void readUnderHeading(Statement statement) {
    switch (assertions.readAlone(statement.start(), statement.end())) {
      case DENIED -> signals.putIfAbsent(Certainty.NOT_OBSERVED, statement);
      case POSSIBLE -> signals.putIfAbsent(Certainty.POSSIBLE, statement);
      default -> {
        if (isDeniedRelation(statement)) { // 報告は3件ありますが、いずれも本件との関連は確認されておりません
          signals.putIfAbsent(Certainty.NOT_OBSERVED, statement);
        }
      }
    }
  }

  private boolean namesNothing(Statement statement) {
    return notice.termsIn("leaks", statement.start(), statement.end()).isEmpty();
  }

  /** 脆弱性を悪用して侵入: the way in was misused, not the data; so was 「なりすましメール」によりマルウェアに感染. */
  private boolean isOfTheWayIn(Statement statement, TermMention word) {
    int from = Math.max(statement.start(), word.start() - MEANS_REACH);
    return words.has("MEANS", from, word.start())
        || word.key().equals("LURE")
            && WORDING.start("BY_LURE", notice.text().text(), word.end(), statement.end()) > 0;
  }
}
