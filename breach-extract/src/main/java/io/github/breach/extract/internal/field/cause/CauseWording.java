package io.github.breach.extract.internal.field.cause;

import io.github.breach.extract.internal.reading.Aspect;
import io.github.breach.extract.internal.reading.Predicate;
import io.github.breach.extract.internal.reading.Remarks;
import io.github.breach.extract.internal.reading.Statement;
import io.github.breach.extract.notice.SentenceForm;
import java.util.List;

/** How the words of a statement are put, as far as that tells a cause from what isn't one. */
final class CauseWording {
  private static final int SHORTEST = 6;

  /** 本件の原因は大きく分けて三つございます。 */
  private static final int ANNOUNCEMENT = 24;

  private static final List<String> OPEN_CAUSES =
      List.of("原因は", "原因については", "原因につきましては", "原因は現在", "原因は、", "原因については、", "経路は", "理由は");

  private CauseWording() {}

  /** 検査する処理が抜けていた: how things stood. */
  static boolean isPastState(String words) {
    return words.endsWith("ていた。") || words.endsWith("ていました。") || words.endsWith("ておりました。");
  }

  /** A line of prose without 。, which in a cause section is a heading or the page's end. */
  static boolean isBareLine(Statement statement) {
    String words = statement.words();
    return statement.form() == SentenceForm.PROSE
        && statement.tag().isEmpty()
        && !words.endsWith("。")
        && !words.endsWith(")")
        && !endsInFault(words)
        && !endsInReason(words);
  }

  /** 使い回さず、毎回作ることにしました: what shall be, and no slip. */
  static boolean isResolution(Statement statement) {
    String words = statement.words();
    String tail = words.substring(Math.max(0, words.length() - 12));
    return tail.contains("こととし") || tail.contains("ことといたし") || tail.contains("ことにし");
  }

  /** 複数職員による確認の未実施: a line that names the fault. */
  static boolean endsInFault(String words) {
    return words.endsWith("未実施")
        || words.endsWith("不足")
        || words.endsWith("不備")
        || words.endsWith("漏れ")
        || words.endsWith("ミス")
        || words.endsWith("誤り")
        || words.endsWith("不徹底")
        || words.endsWith("欠如")
        || words.endsWith("忘れ")
        || words.endsWith("間違い");
  }

  static boolean endsInReason(String words) {
    return words.endsWith("ため") || words.endsWith("こと") || words.endsWith("もの");
  }

  /** 鍵を共用する運用のため、: a reason in the middle of a sentence. */
  static boolean givesReason(String words) {
    return words.contains("ため")
        || words.contains("まま")
        || words.contains("ことで")
        || words.contains("ことから")
        || words.contains("により")
        || words.contains("によって")
        || words.contains("際に")
        || words.contains("際、")
        || words.contains("ところ、");
  }

  /** 情報の流出は確認されておりません, in a cause section too. */
  static boolean deniesDamage(Statement statement, Predicate predicate) {
    String words = statement.words();
    return predicate.isNegated()
        && predicate.aspect() != Aspect.PERFECTIVE
        && (words.startsWith("なお")
            || words.contains("流出")
            || words.contains("漏えい")
            || words.contains("漏洩")
            || words.contains("被害")
            || words.contains("不正利用")
            || words.contains("形跡")
            || words.contains("痕跡"));
  }

  static boolean isAftermath(Statement statement) {
    String words = statement.words();
    return words.startsWith("侵入の後") || words.startsWith("侵入後") || words.startsWith("その結果、");
  }

  /** 原因は二つございます。 */
  static boolean announcesNumber(String words) {
    int cause = words.indexOf("原因は");
    int count = Math.max(words.indexOf('つ', cause), words.indexOf('点', cause));
    return cause >= 0
        && count + 1 < words.length()
        && count - cause >= 4
        && count - cause <= 7
        && words.length() <= ANNOUNCEMENT
        && words.charAt(count + 1) != 'の'
        && !words.contains("こと");
  }

  static boolean isReasonItem(Statement statement) {
    return statement.isItem() && endsInReason(statement.words());
  }

  /** A note, a definition (OSコマンドインジェクションとは,…), or too little to say anything. */
  static boolean isNoStatement(Statement statement) {
    String words = statement.words();
    return statement.form() == SentenceForm.NOTE
        || words.length() < SHORTEST
        || words.startsWith("※")
        || Remarks.standard().defines(words)
        || words.endsWith("?");
  }

  /** …と委託先から説明を受けています: somebody else tells it. */
  static boolean isHearsay(String words) {
    boolean told =
        words.contains("説明を受け")
            || words.contains("報告を受け")
            || words.contains("報告がありま")
            || words.contains("説明がありま")
            || words.contains("回答を得");
    return told && words.indexOf('と') >= 0;
  }

  /** 業者の従業員が…を持ち出して売っていたと: what somebody did, and no remedy of it. */
  static boolean isHearsayOfDeed(String words) {
    boolean deed =
        words.contains("ていたと")
            || words.contains("でいたと")
            || words.contains("まったと")
            || words.contains("ていなかったと")
            || words.contains("ためと")
            || words.contains("ためであると");
    return deed
        && !words.contains("消去")
        && !words.contains("削除")
        && !words.contains("回収")
        && !words.contains("停止し");
  }

  /** 封筒を1枚抜かずに再開したため、: what was left undone, given as the reason. */
  static boolean leavesUndone(String words) {
    int undone = Math.max(words.indexOf("ずに"), words.indexOf("ないまま"));
    return undone > 0 && words.indexOf("ため", undone) > 0;
  }

  /** 紛失の原因は不明であるものの、盗難の可能性は低い: open, whatever the main clause tells. */
  static boolean leavesOpen(String words) {
    for (String cause : OPEN_CAUSES) {
      int at = words.indexOf(cause);
      int behind = at + cause.length();
      if (at >= 0
          && (words.startsWith("不明", behind)
              || words.startsWith("分かって", behind)
              || words.startsWith("判明して", behind)
              || words.startsWith("特定でき", behind)
              || words.startsWith("特定に至", behind)
              || words.startsWith("明らかになって", behind)
              || words.startsWith("調査中", behind))) {
        return words.indexOf("ない", behind) > 0
            || words.indexOf("ませ", behind) > 0
            || words.indexOf("おらず", behind) > 0
            || words.startsWith("不明", behind)
            || words.startsWith("調査中", behind);
      }
    }
    return false;
  }
}
