package io.github.breach.extract.internal.field.data;

import io.github.breach.core.lexicon.TermMention;
import io.github.breach.core.text.JapaneseChars;
import io.github.breach.extract.internal.vocabulary.WordLists;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.Sentence;
import io.github.breach.model.DataCategory;
import io.github.breach.model.Protection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads how an item was protected from the words around it: カード番号(下4桁のみ). */
final class ProtectionReader {
  private static final int BEHIND = 24;
  private static final int BEFORE = 10;
  private static final int DENIAL = 12;

  private static final WordLists WORDS = DataWording.WORDS;

  /** What a part can be shown of. */
  private static final Set<DataCategory> PARTS =
      EnumSet.of(
          DataCategory.NAME,
          DataCategory.NAME_KANA,
          DataCategory.ADDRESS,
          DataCategory.PHONE,
          DataCategory.EMAIL,
          DataCategory.DATE_OF_BIRTH,
          DataCategory.CARD_NUMBER,
          DataCategory.BANK_ACCOUNT,
          DataCategory.MY_NUMBER,
          DataCategory.MEMBER_ID,
          DataCategory.LOGIN_ID,
          DataCategory.IDENTITY_DOCUMENT);

  private final Notice notice;
  private final DataCues cues;
  private final boolean ransom;
  private final String text;

  ProtectionReader(Notice notice, DataCues cues) {
    this.notice = notice;
    this.cues = cues;
    this.ransom = cues.in("RANSOM", notice.start(), notice.end());
    this.text = notice.text().text();
  }

  /** How the item was protected that {@code term} names. */
  Protection of(TermMention term, Sentence sentence) {
    Protection read = read(term, sentence);
    boolean divisible = PARTS.contains(DataTerms.category(term));
    return read == Protection.PARTIAL && !divisible ? Protection.NONE_STATED : read;
  }

  /** 病名、服薬内容、写真は、暗号化され: the items before share what is said of the last. */
  boolean isShared(TermMention term, TermMention next) {
    return WORDS.is("AND", text, term.end(), next.start());
  }

  /** Whether a clause of its own speaks of the term: は、暗号化され. */
  boolean isTopic(TermMention term) {
    return text.startsWith("は", term.end());
  }

  /** Whether a bracket behind the term speaks of the whole list: 氏名及び介護記録(端末全体を暗号化). */
  boolean isOfAll(TermMention term) {
    if (!text.startsWith("(", term.end())) {
      return false;
    }
    int to = Math.min(text.length(), term.end() + BEHIND);
    return WORDS.in("OF_ALL", text, term.end(), to);
  }

  private Protection read(TermMention term, Sentence sentence) {
    int start = term.start();
    int end = term.end();
    int from = Math.max(sentence.start(), start - BEFORE);
    if (cues.in("HASHED", from, start) && text.startsWith("れた", start - 2)) {
      return Protection.HASHED;
    }
    if (cues.in("ENCRYPTED", from, start) && text.startsWith("れた", start - 2)) {
      return Protection.ENCRYPTED;
    }
    if (cues.endsNear("PARTIAL", from, start, 1) && text.charAt(start - 1) == 'の') {
      return Protection.PARTIAL;
    }
    int limit = Math.min(sentence.end(), behind(end, sentence.end()));
    if (cues.in("HASHED", end, limit) && !denied("HASHED", end, limit)) {
      return Protection.HASHED;
    }
    if (cues.in("PARTIAL", end, limit) && !ofPersons(end, limit)) {
      return Protection.PARTIAL;
    }
    boolean attacked =
        ransom && text.charAt(Math.min(end, text.length() - 1)) != '(' && !isKept(end, limit);
    return !attacked && cues.in("ENCRYPTED", end, limit) && !denied("ENCRYPTED", end, limit)
        ? Protection.ENCRYPTED
        : Protection.NONE_STATED;
  }

  /** The end of what may speak of the term: its own brackets, else up to the next item. */
  private int behind(int end, int sentenceEnd) {
    if (end < sentenceEnd && text.charAt(end) == '(') {
      int depth = 0;
      for (int i = end; i < Math.min(sentenceEnd, end + 3 * BEHIND); i++) {
        char c = text.charAt(i);
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        if (depth == 0) {
          return i;
        }
      }
    }
    List<TermMention> next =
        notice.termsIn(DataTerms.TABLE, end, Math.min(sentenceEnd, end + BEHIND));
    int stop = next.isEmpty() ? Math.min(sentenceEnd, end + BEHIND) : next.get(0).start();
    if (!next.isEmpty() && isOfNext(stop)) {
      return end; // 利用者ID及びハッシュ化されたパスワード
    }
    for (int i = end; i < stop; i++) {
      char c = text.charAt(i);
      boolean topic = c == '、' && i > end && text.charAt(i - 1) == 'は'; // は、ハッシュ化された状態で
      if (c == '。' || c == '・' || c == ',' || c == '、' && !topic) {
        return i;
      }
    }
    return stop;
  }

  /** Whether what stands before a term is said of it and not of the one before. */
  private boolean isOfNext(int start) {
    return WORDS.end("OF_NEXT", text, 0, start) > 0;
  }

  /** 暗号化されておらず, but not 復元できないようハッシュ化したもの. */
  private boolean denied(String key, int from, int to) {
    int cue = cues.first(key, from, to);
    return cues.in("NOT", cue, Math.min(cue + DENIAL, text.length()));
  }

  /** 暗号化のうえ保管: the discloser did it, and no attacker. */
  private boolean isKept(int from, int to) {
    int cue = cues.first("ENCRYPTED", from, to);
    return WORDS.start("KEPT_ENCRYPTED", text, cue) > 0;
  }

  /** 電話番号(一部のお客様のみ): a part of the persons, not of the number; or 黒塗りされず. */
  private boolean ofPersons(int from, int to) {
    String words = notice.words(from, Math.min(to + 6, text.length()));
    boolean counted = words.contains("名のみ") && !words.contains("村名のみ") && hasDigit(words);
    return WORDS.in("FAILED", words) // 黒塗りとしたが、下の文字を読み取れた
        || counted // 電話番号(抽選に応募した96名のみ)
        || words.contains("一部の") && WORDS.in("PERSON", words);
  }

  private static boolean hasDigit(String words) {
    int at = words.indexOf("名のみ");
    return at > 0 && JapaneseChars.isDigit(words.charAt(at - 1));
  }
}
