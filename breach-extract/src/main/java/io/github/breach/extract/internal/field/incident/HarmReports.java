package io.github.breach.extract.internal.field.incident;

import io.github.breach.core.text.JapaneseChars;
import io.github.breach.extract.internal.vocabulary.WordLists;
import io.github.breach.extract.notice.Notice;

/** Tells harm that was suffered or reported from harm that is only named. */
final class HarmReports {
  private static final int VERB_REACH = 8;
  private static final int NOUN_REACH = 40;
  private static final int RECEIPT_REACH = 40;

  private static final WordLists WORDS = IncidentWording.WORDS;

  private HarmReports() {}

  /** Whether the words right behind the harm's name say that it happened. */
  static boolean isSuffered(String behind) {
    String near = behind.substring(0, Math.min(behind.length(), VERB_REACH + 8));
    return firstEnd(near, "SUFFERED", VERB_REACH) >= 0 || isCounted(behind);
  }

  /** 不正な注文は7件あり: its number stands right behind it, and isn't nought. */
  private static boolean isCounted(String behind) {
    int at = !behind.isEmpty() && "はがも".indexOf(behind.charAt(0)) >= 0 ? 1 : 0;
    while (at < behind.length() && "約計 ".indexOf(behind.charAt(at)) >= 0) {
      at++;
    }
    int from = at;
    at = JapaneseChars.afterDigits(behind, at, behind.length());
    boolean some = from > 0 && at > from && behind.charAt(from) != '0';
    int counter = some && at < behind.length() && "件名人回".indexOf(behind.charAt(at)) >= 0 ? 1 : 0;
    return counter > 0 && WORDS.start("TOLD_NUMBER", behind, at + counter) > 0;
  }

  /** Whether a report of it came: 勧誘の電話を受けたとのお申出が23件ございますが. */
  static boolean isReceived(Notice notice, int from, int to) {
    String behind = notice.words(from, Math.min(to, from + NOUN_REACH + RECEIPT_REACH));
    int noun = firstEnd(behind, "REPORT", NOUN_REACH);
    if (noun < 0) {
      return false;
    }
    String receipt = behind.substring(noun, Math.min(behind.length(), noun + RECEIPT_REACH));
    int end = firstEnd(receipt, "RECEIVED", RECEIPT_REACH);
    return end >= 0
        && WORDS.start("REPORT_DESK", receipt, 0) == 0
        && !isUndone(receipt.substring(0, Math.min(receipt.length(), end + 4)));
  }

  /** …はいただいておりません, …いただいた場合. */
  private static boolean isUndone(String receipt) {
    return WORDS.in("NOT_RECEIVED", receipt);
  }

  /**
   * Where the first surface of {@code key} that starts in the first {@code reach} characters ends.
   */
  private static int firstEnd(String text, String key, int reach) {
    int at = WORDS.firstIn(key, text);
    return at >= 0 && at < reach ? at + WORDS.start(key, text, at) : -1;
  }
}
