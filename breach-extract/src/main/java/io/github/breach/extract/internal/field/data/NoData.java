package io.github.breach.extract.internal.field.data;

import io.github.breach.core.lexicon.TermMention;
import io.github.breach.extract.internal.line.Within;
import io.github.breach.extract.notice.Sentence;
import java.util.List;
import java.util.Set;

/** Tells where a word for data names no data of the incident: advice, locks, somebody's login. */
final class NoData {
  private static final String BLIND = "BCC";
  private static final int LONGEST_GLOSS = 40;

  /** 「BCC」操作( */
  private static final int NEAR_GLOSS = 8;

  private static final Set<String> LOCKS = Set.of("PASSWORD", "PIN");
  private static final Set<String> LOGINS = Set.of("PASSWORD", "LOGIN_ID", "PIN", "EMAIL");

  private static final int TAIL = 40;

  private final DataCues cues;

  NoData(DataCues cues) {
    this.cues = cues;
  }

  /** Whether a sentence speaks to the reader: 口座番号をお答えにならないよう. */
  boolean isAdvice(Sentence sentence) {
    return cues.in("ADVICE", Math.max(sentence.start(), sentence.end() - TAIL), sentence.end());
  }

  /** Whether a sentence is of measures: 今後は氏名を含むファイルを暗号化します. */
  boolean isMeasure(Sentence sentence) {
    return cues.in("MEASURE", sentence.start(), sentence.end());
  }

  /** パスポート番号と有効期限: of the document named right before, and of no card. */
  static boolean isOfDocument(List<TermMention> terms, int i) {
    return i > 0
        && terms.get(i).key().equals("CARD_EXPIRY")
        && terms.get(i - 1).key().equals("IDENTITY_DOCUMENT");
  }

  /** 「BCC」(メールアドレスが他の送信相手に表示されない)欄: brackets that say what the blind copy is. */
  static boolean saysWhatIsBlind(String text, int at) {
    int open = Within.last(text, '(', at - LONGEST_GLOSS, at);
    if (open < 0 || Within.last(text, ')', open, at) >= 0) {
      return false;
    }
    for (int i = Math.max(0, open - NEAR_GLOSS); i + BLIND.length() <= open; i++) {
      if (text.regionMatches(true, i, BLIND, 0, BLIND.length())) {
        return true;
      }
    }
    return false;
  }

  /** Whether terms are nothing but what one logs in with. */
  static boolean areLogins(List<TermMention> terms) {
    for (TermMention term : terms) {
      if (!LOGINS.contains(term.key())) {
        return false;
      }
    }
    return true;
  }

  /** 複数のIPアドレスから…ログインが試みられ: the attacker's. */
  private boolean isSource(TermMention term) {
    return term.key().equals("IP_ADDRESS") && cues.at("SOURCE", term.end());
  }

  /** 外部サーバとの通信履歴があり: what an attack left behind. */
  private boolean isTrace(TermMention term) {
    return term.term().surface().endsWith("履歴") && cues.at("TRACED", term.end());
  }

  /** 住民票の写し1通を手渡した: the sheet that went wrong, whose data is listed elsewhere. */
  private boolean isSheet(TermMention term) {
    String surface = term.term().surface();
    boolean issued =
        surface.startsWith("住民票")
            || surface.startsWith("戸籍")
            || surface.startsWith("印鑑")
            || surface.endsWith("証明書");
    return issued && cues.at("HANDED", term.end());
  }

  /**
   * Whether a word is no data where it stands.
   *
   * @param lists whether its sentence lists affected data
   * @param loginsOnly whether its sentence names nothing but what one logs in with
   */
  boolean isNone(TermMention term, Sentence sentence, boolean lists, boolean loginsOnly) {
    if (LOCKS.contains(term.key())
        && (cues.at("USED", term.end())
            || cues.endsNear("OF_FILE", sentence.start(), term.start(), 0))) {
      return true;
    }
    if (isSheet(term) || isTrace(term) || isSource(term)) {
      return true;
    }
    if (cues.at("EVIDENCE", term.end())) {
      return true; // 操作履歴を確認したところ、痕跡はありません
    }
    if (!lists && term.term().surface().equals("認証情報")) {
      return true; // これにより認証情報を窃取された: how they got in
    }
    return loginsOnly && !lists && cues.in("CREDENTIALS", sentence.start(), sentence.end());
  }
}
