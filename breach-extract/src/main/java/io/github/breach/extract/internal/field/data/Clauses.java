package io.github.breach.extract.internal.field.data;

import io.github.breach.core.lexicon.TermMention;
import io.github.breach.core.text.JapaneseChars;
import io.github.breach.extract.notice.Notice;
import java.util.List;

/**
 * Reads whether a clause affirms or denies the data named in it.
 *
 * <p>The verb stands last: of 氏名は記載していましたが、住所は含まれておりません the first term belongs to 記載, the second to
 * 含まれ. Words in brackets speak of their own term only.
 */
final class Clauses {
  /** How far a verb may stand behind the data it speaks of. */
  private static final int REACH = 260;

  /** How many clauses may only say where the data is kept. */
  private static final int MOST_CARRIED = 2;

  /** What links the terms of a list: 及び, または. */
  private static final int LONGEST_LINK = 4;

  /** ご住所と|年間売上高|は */
  private static final int LONGEST_WORD = 10;

  private static final int NEAR = 6;
  private static final int PERSONS_BEFORE = 24;
  private static final int PERSONS_BEHIND = 10;
  private static final int BLACKED_REACH = 48;

  private static final String[] PERSONS = {
    "お客様", "お客さま", "の方", "た方", "る方", "会員様", "会員", "利用者", "皆様", "皆さま", "世帯", "企業様", "ご契約者", "方に", "方へ", "方は"
  };

  /** What is not found of a leak, with a verb of its own. */
  private static final String[] TRACES = {
    "形跡", "痕跡", "事実", "証拠", "兆候", "可能性", "おそれ", "恐れ", "記録", "ことを", "ことが", "報告", "連絡", "仕様", "仕組"
  };

  private static final String[] ENDS = {
    "ましたが、", "ますが、", "ものの、", "ませんが、", "ため、", "ので、", "おり、", "たが、"
  };

  private final Notice notice;
  private final DataCues cues;
  private final String text;

  Clauses(Notice notice, DataCues cues) {
    this.notice = notice;
    this.cues = cues;
    this.text = notice.text().text();
  }

  /**
   * What is said of a term.
   *
   * @param start where its sentence starts
   * @param termEnd where the term ends
   * @param end where its sentence ends
   * @param lists whether the sentence lists affected data, so that weaker verbs speak of it too
   */
  Polarity of(int start, int termEnd, int end, boolean lists) {
    return isBlackedOut(termEnd, end)
        ? Polarity.DENIED
        : of(start, termEnd, end, lists, MOST_CARRIED);
  }

  private Polarity of(int start, int termEnd, int end, boolean lists, int carries) {
    int limit = Math.min(end, termEnd + REACH);
    int depth = 0;
    List<TermMention> terms = notice.termsIn(DataTerms.TABLE, termEnd, limit);
    int next = 0;
    int leakAt = cues.first("LEAK", termEnd, limit);
    int keptAt = cues.first("KEPT", termEnd, limit);
    int carryAt = cues.first("CARRY", termEnd, limit);
    if (leakAt == limit && keptAt == limit && carryAt == limit) {
      return Polarity.OPEN;
    }
    for (int i = termEnd; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth--; // the end of the term's own brackets frees what stands behind them
        depth = Math.max(depth, 0);
      }
      if (depth > 0) {
        continue;
      }
      if (c == '※' || c == '【') {
        return Polarity.OPEN; // the next note of a text without lines
      }
      while (next < terms.size() && terms.get(next).start() < i) {
        next++;
      }
      if (next < terms.size() && terms.get(next).start() == i) {
        i = terms.get(next).end() - 1; // 介護記録 holds no 記録
        continue;
      }
      if (isOfNoun(i)) {
        continue;
      }
      leakAt = leakAt < i ? cues.first("LEAK", i, limit) : leakAt;
      keptAt = keptAt < i ? cues.first("KEPT", i, limit) : keptAt;
      carryAt = carryAt < i ? cues.first("CARRY", i, limit) : carryAt;
      boolean strong = i == leakAt;
      if ((strong || i == keptAt) && i != carryAt) {
        Polarity polarity = polarity(i, end);
        if (isParted(termEnd, i)) {
          return Polarity.OPEN;
        }
        if (isWithdrawn(i, end)) {
          return Polarity.OPEN;
        }
        if (polarity != Polarity.AFFIRMED
            && (isOfPersons(start, termEnd, i) || isOtherDenied(i, end))) {
          return Polarity.OPEN;
        }
        if (polarity == Polarity.DENIED && notice.words(termEnd, i).contains("しか")) {
          polarity = Polarity.AFFIRMED; // 末尾4桁しか表示されません
        }
        if (!strong && polarity == Polarity.AFFIRMED && isReason(i, end) && isTopic(termEnd, i)) {
          i = clauseEnd(i, end);
          continue;
        }
        if (strong
            && carries > 0
            && polarity == Polarity.AFFIRMED
            && isReason(i, end)
            && isTopic(termEnd, i)) {
          Polarity main = of(clauseEnd(i, end), clauseEnd(i, end), end, lists, carries - 1);
          return main == Polarity.OPEN ? polarity : main; // 当日に紙でご記入いただくため、含まれておりません
        }
        boolean counts = strong || lists || polarity != Polarity.AFFIRMED;
        return counts ? polarity : Polarity.OPEN;
      }
      if (i == carryAt) {
        int stop = clauseEnd(i, end);
        Polarity polarity = polarity(i, end);
        if (polarity == Polarity.DENIED) {
          boolean other =
              isOfPersons(start, termEnd, i) || isOtherSubject(termEnd, i) || isOtherDenied(i, end);
          return other ? Polarity.OPEN : polarity;
        }
        if (carries > 0 && stop < limit && text.charAt(stop) == '、') {
          Polarity rest = of(stop, stop, end, lists, carries - 1);
          return rest == Polarity.OPEN && isApart(termEnd, stop) ? Polarity.DENIED : rest;
        }
        return isApart(termEnd, stop) ? Polarity.DENIED : lists ? Polarity.AFFIRMED : Polarity.OPEN;
      }
    }
    return Polarity.OPEN;
  }

  /** 住所及び生年月日は、送信前に黒塗りしていた: made unreadable, whatever the verb behind it says. */
  private boolean isBlackedOut(int termEnd, int end) {
    int limit = Math.min(end, termEnd + BLACKED_REACH);
    int at = cues.first("BLACKED", termEnd, limit);
    return at < limit
        && isTopic(termEnd, at)
        && !cues.in("FAILED", at, limit)
        && !cues.in("PARTIAL", termEnd, at);
  }

  /** What the verb at {@code at} says. */
  Polarity polarity(int at, int end) {
    int stop = clauseEnd(at, end);
    boolean not = cues.in("NOT", at, stop + 1) && !cues.in("UNSURE", at, stop);
    if (!not) {
      return Polarity.AFFIRMED;
    }
    String words = notice.words(at, stop);
    boolean unseen = words.contains("確認され") || words.contains("認められ") || words.contains("確認して");
    return unseen ? Polarity.NOT_OBSERVED : Polarity.DENIED;
  }

  /** 代金引換をご利用のお客様は対象外です: persons are spared, and no data. */
  private boolean isOfPersons(int start, int termEnd, int verb) {
    if (isTopic(termEnd, verb)) {
      return false;
    }
    int not = cues.first("NOT", verb, clauseEnd(verb, termEnd + REACH));
    String whom = notice.words(not, Math.min(text.length(), not + PERSONS_BEHIND));
    if (whom.startsWith("ない")) { // メールアドレスのご登録のないお客様には
      for (String persons : PERSONS) {
        if (whom.startsWith(persons, 2)) {
          return true;
        }
      }
    }
    String before = notice.words(Math.max(start, termEnd - PERSONS_BEFORE), termEnd);
    if (before.contains("お客様は") || before.contains("お客さまは") || before.contains("の方は")) {
      return true; // 以下のお客様はカード情報の流出の対象ではございません
    }
    String between = notice.words(termEnd, verb);
    for (String persons : PERSONS) {
      int at = between.indexOf(persons);
      int behind = at + persons.length();
      if (at >= 0 && (behind == between.length() || "はも、に".indexOf(between.charAt(behind)) >= 0)) {
        return true;
      }
    }
    return false;
  }

  /**
   * 持ち出しを制限する規程が整備されていなかった: what is denied has a subject or an object of its own behind the verb,
   * and only tells of the verb that it could have happened.
   */
  private boolean isOtherDenied(int verb, int end) {
    int stop = clauseEnd(verb, end);
    int not = cues.first("NOT", verb, stop + 1);
    String between = notice.words(verb, not);
    for (String trace : TRACES) {
      if (between.contains(trace)) {
        return false; // 含むファイルが開かれた形跡はなく
      }
    }
    int object = between.indexOf('を');
    int subject = between.indexOf('が');
    boolean ownSubject = subject >= 0 && subject + 3 < between.length();
    return object >= 0 || ownSubject;
  }

  /** 医療情報を統括する責任者が置かれておらず: somebody else is kept. */
  private boolean isOtherSubject(int termEnd, int verb) {
    if (verb == 0 || verb <= termEnd + 1) {
      return false;
    }
    if (cues.in("LOCK", termEnd, verb)) {
      return true; // 名簿には暗号化を行っておりませんでした
    }
    char particle = text.charAt(verb - 1);
    return particle == 'が' && text.startsWith("を", termEnd)
        || particle == 'を' && !isTopic(termEnd, verb); // 特定個人情報の取扱いに関する研修を行っていなかった
  }

  /** メールアドレスも含むとお知らせしましたが: the item was announced, and is taken back here. */
  boolean isTakenBack(int termEnd, int end) {
    int limit = Math.min(end, termEnd + NEAR);
    int verb = Math.min(cues.first("LEAK", termEnd, limit), cues.first("KEPT", termEnd, limit));
    return verb < limit && isWithdrawn(verb, end);
  }

  /** The comma, full stop or next data behind a verb. */
  private int clauseEnd(int at, int end) {
    int nextTerm = nextTerm(at, end);
    for (int i = at; i < nextTerm; i++) {
      char c = text.charAt(i);
      boolean topic = i > at && text.charAt(i - 1) == 'は'; // 記載は、いずれの書類にもない
      if (c == '。' || c == '(' || (c == '、' || c == ',') && !topic) {
        return i;
      }
    }
    return nextTerm;
  }

  private int nextTerm(int at, int end) {
    var terms = notice.termsIn(DataTerms.TABLE, at, Math.min(end, at + REACH));
    return terms.isEmpty() ? Math.min(end, at + REACH) : terms.get(0).start();
  }

  /** Whether a clause ends between a term and a verb: 氏名、住所で、口座番号は含まれません. */
  boolean isParted(int from, int to) {
    String between = notice.words(from, Math.min(to, from + REACH));
    boolean topic = isTopic(from, to);
    for (String end : ENDS) {
      boolean reason = end.equals("ため、") || end.equals("ので、") || end.equals("おり、");
      if (between.contains(end) && !(topic && reason)) {
        return !cues.in("APART", from, to);
      }
    }
    int noun = Math.max(between.lastIndexOf("で、"), between.lastIndexOf("であり、"));
    return noun >= 0 && between.indexOf('は', noun) >= 0 && !cues.in("APART", from, to);
  }

  /** メールアドレスも含むとお知らせしましたが: told before, and taken back. */
  private boolean isWithdrawn(int verb, int end) {
    String clause = notice.words(verb, clauseEnd(verb, end));
    return clause.endsWith("が")
        && (clause.contains("とお知らせ")
            || clause.contains("とご報告")
            || clause.contains("と公表")
            || clause.contains("と発表")
            || clause.contains("とお伝え")
            || clause.contains("とご案内")
            || clause.contains("とご説明")
            || clause.contains("と説明"));
  }

  /** カード情報は決済会社の画面で入力されるため、当社は保持していません: the main clause says it. */
  private boolean isReason(int verb, int end) {
    String clause = notice.words(verb, clauseEnd(verb, end));
    return clause.endsWith("ため") || clause.endsWith("ので");
  }

  /** 健康診断の記録は: a noun of the data itself, and no verb. */
  private boolean isOfNoun(int at) {
    return at > 0
        && text.charAt(at - 1) == 'の'
        && (text.startsWith("記録は", at) || text.startsWith("記録が", at) || text.startsWith("登録は", at));
  }

  /**
   * Whether a term, or the list that it stands in, is what the whole sentence is about, so that a
   * clause of reason doesn't part it from its verb: 住所は当選後に伺う予定だったので、入力欄はありません.
   */
  private boolean isTopic(int termEnd, int to) {
    int end = termEnd;
    for (var term : notice.termsIn(DataTerms.TABLE, termEnd, to)) {
      if (term.start() - end > LONGEST_LINK) {
        break;
      }
      end = term.end();
    }
    int topic = topicEnd(end, to);
    return topic > 0
        && !hasTopic(notice.words(topic, to))
        && notice.termsIn(DataTerms.TABLE, end, to).isEmpty();
  }

  /** Behind the は of a list that may end in a word of its own, or 0: ご住所と売上高|は. */
  private int topicEnd(int end, int to) {
    int at = end;
    if (text.startsWith("と", at) || text.startsWith("や", at) || text.startsWith("、", at)) {
      int limit = Math.min(to, at + LONGEST_WORD);
      for (at++; at < limit; at++) {
        char c = text.charAt(at);
        if (!JapaneseChars.isKanji(c) && !JapaneseChars.isKatakana(c)) {
          break;
        }
      }
    }
    return text.startsWith("は", at) ? at + 1 : 0;
  }

  /** Whether words have a topic of their own; 画面では and 当社には have none. */
  private static boolean hasTopic(String words) {
    for (int i = words.indexOf('は'); i >= 0; i = words.indexOf('は', i + 1)) {
      if (i == 0 || "でにとへ".indexOf(words.charAt(i - 1)) < 0) {
        return true;
      }
    }
    return false;
  }

  private boolean isApart(int from, int to) {
    return cues.in("APART", from, to);
  }
}
