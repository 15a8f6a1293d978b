package io.github.breach.extract.internal.field.incident;

import io.github.breach.extract.notice.Notice;
import java.util.List;

/** Tells harm that was suffered or reported from harm that is only named. */
final class HarmReports {
  private static final int VERB_REACH = 8;
  private static final int NOUN_REACH = 40;
  private static final int RECEIPT_REACH = 40;

  /** What follows harm that somebody met: 不正な請求を受けておられます. */
  private static final List<String> SUFFERED =
      List.of(
          "を受けて",
          "を受けられ",
          "を受けました",
          "に遭われ",
          "に遭い",
          "に遭って",
          "が発生して",
          "が発生しました",
          "が発生し、",
          "が生じ",
          "が確認されまし",
          "が確認されて",
          "を確認しました",
          "を確認して",
          "を確認いたしました",
          "が判明し",
          "が行われました",
          "が行われて",
          "がありました",
          "があり、",
          "がございました",
          "が寄せられ",
          "が届いて",
          "ておられ");

  private static final List<String> REPORTS =
      List.of("申出", "申し出", "報告", "連絡", "通報", "相談", "問い合わせ", "問合せ", "届け出", "情報提供");

  private static final List<String> RECEIVED =
      List.of(
          "いただいており",
          "いただいています",
          "いただいた",
          "いただきました",
          "いただき、",
          "頂いており",
          "頂いています",
          "頂きました",
          "寄せられ",
          "ございます",
          "ございました",
          "あります",
          "ありました",
          "あり、",
          "受けており",
          "受けています",
          "受けました",
          "受領し",
          "届いて",
          "入って",
          "入り、",
          "入りました",
          "相次",
          "続いて",
          "増えて",
          "増えた");

  private HarmReports() {}

  /** Whether the words right behind the harm's name say that it happened. */
  static boolean isSuffered(String behind) {
    String near = behind.substring(0, Math.min(behind.length(), VERB_REACH + 8));
    return firstEnd(near, SUFFERED, VERB_REACH) >= 0;
  }

  /** Whether a report of it came: 勧誘の電話を受けたとのお申出が23件ございますが. */
  static boolean isReceived(Notice notice, int from, int to) {
    String behind = notice.words(from, Math.min(to, from + NOUN_REACH + RECEIPT_REACH));
    int noun = firstEnd(behind, REPORTS, NOUN_REACH);
    if (noun < 0) {
      return false;
    }
    String receipt = behind.substring(noun, Math.min(behind.length(), noun + RECEIPT_REACH));
    int end = firstEnd(receipt, RECEIVED, RECEIPT_REACH);
    return end >= 0
        && !receipt.startsWith("先")
        && !receipt.startsWith("窓口")
        && !isUndone(receipt.substring(0, Math.min(receipt.length(), end + 4)));
  }

  /** …はいただいておりません, …いただいた場合. */
  private static boolean isUndone(String receipt) {
    return receipt.contains("ません")
        || receipt.contains("場合")
        || receipt.contains("ていない")
        || receipt.contains("際");
  }

  /** Where the first of {@code words} that starts in the first {@code reach} characters ends. */
  private static int firstEnd(String text, List<String> words, int reach) {
    int best = -1;
    int bestAt = reach;
    for (String word : words) {
      int at = text.indexOf(word);
      if (at >= 0 && at < bestAt) {
        bestAt = at;
        best = at + word.length();
      }
    }
    return best;
  }
}
