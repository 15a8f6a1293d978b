package io.github.breach.extract.internal.field.cause;

import io.github.breach.extract.internal.reading.Aspect;
import io.github.breach.extract.internal.reading.Predicate;
import io.github.breach.extract.internal.reading.Remarks;
import io.github.breach.extract.internal.reading.Statement;
import io.github.breach.extract.internal.vocabulary.WordLists;
import io.github.breach.extract.notice.SentenceForm;

/** How the words of a statement are put, as far as that tells a cause from what isn't one. */
final class CauseWording {
  private static final int SHORTEST = 6;

  /** 本件の原因は大きく分けて三つございます。 */
  private static final int ANNOUNCEMENT = 24;

  /** What shall be done stands at the end. */
  private static final int TAIL = 12;

  private static final WordLists WORDS = WordLists.of("cause-wording");

  private CauseWording() {}

  /** 検査する処理が抜けていた: how things stood. */
  static boolean isPastState(String words) {
    return WORDS.end("PAST_STATE", words) > 0;
  }

  /** 記録を確認したところ、…攻撃が続いていることを確認しました: what was found, and not why. */
  static boolean isFinding(String words) {
    return WORDS.in("LOOKED_INTO", words) && WORDS.end("FOUND_OUT", words) > 0;
  }

  /** A line of prose without 。, which in a cause section is a heading or the page's end. */
  static boolean isBareLine(Statement statement) {
    String words = statement.words();
    return statement.form() == SentenceForm.PROSE
        && statement.tag().isEmpty()
        && !words.endsWith("。")
        && !words.endsWith(")")
        && WORDS.start("OPEN", words, 0) == 0
        && !endsInFault(words)
        && !endsInReason(words);
  }

  /** 使い回さず、毎回作ることにしました: what shall be, and no slip. */
  static boolean isResolution(Statement statement) {
    String words = statement.words();
    return WORDS.in("RESOLUTION", words, Math.max(0, words.length() - TAIL), words.length());
  }

  /** 複数職員による確認の未実施: a line that names the fault. */
  static boolean endsInFault(String words) {
    return WORDS.end("FAULT", words) > 0;
  }

  static boolean endsInReason(String words) {
    return WORDS.end("REASON_END", words) > 0;
  }

  /** 鍵を共用する運用のため、: a reason in the middle of a sentence. */
  static boolean givesReason(String words) {
    return WORDS.in("REASON", words);
  }

  /** 情報の流出は確認されておりません, in a cause section too. */
  static boolean deniesDamage(Statement statement, Predicate predicate) {
    String words = statement.words();
    return predicate.isNegated()
        && predicate.aspect() != Aspect.PERFECTIVE
        && !WORDS.in("AFFIRMS", words)
        && (words.startsWith("なお") || WORDS.in("DAMAGE", words));
  }

  static boolean isAftermath(Statement statement) {
    return WORDS.start("AFTERMATH", statement.words(), 0) > 0;
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

  /** 二つ目は、…ことです: one of several. */
  static boolean opensNumbered(String words) {
    return WORDS.start("NUMBERED", words, 0) > 0;
  }

  static boolean isReasonItem(Statement statement) {
    return statement.isItem() && endsInReason(statement.words());
  }

  /** A note, a definition (OSコマンドインジェクションとは,…), or too little to say anything. */
  static boolean isNoStatement(Statement statement) {
    String words = statement.words();
    return statement.form() == SentenceForm.NOTE
        || words.length() < SHORTEST && WORDS.start("OPEN", words, 0) == 0
        || words.startsWith("※")
        || Remarks.standard().defines(words)
        || words.endsWith("?");
  }

  /** それが今回の原因です: what the sentence before told. */
  static boolean pointsBack(String words) {
    return words.length() <= ANNOUNCEMENT && WORDS.start("POINTS_BACK", words, 0) > 0;
  }

  /** …と委託先から説明を受けています: somebody else tells it. */
  static boolean isHearsay(String words) {
    return WORDS.in("HEARSAY", words) && words.indexOf('と') >= 0;
  }

  /** 業者の従業員が…を持ち出して売っていたと: what somebody did, and no remedy of it. */
  static boolean isHearsayOfDeed(String words) {
    return WORDS.in("HEARSAY_DEED", words) && !WORDS.in("REMEDY", words);
  }

  /** 封筒を1枚抜かずに再開したため、: what was left undone, given as the reason. */
  static boolean leavesUndone(String words) {
    int undone = WORDS.firstIn("UNDONE", words);
    return undone > 0 && words.indexOf("ため", undone) > 0;
  }

  /** 紛失の原因は不明であるものの、盗難の可能性は低い: open, whatever the main clause tells. */
  static boolean leavesOpen(String words) {
    for (String cause : WORDS.all("OPEN_CAUSE")) {
      int at = words.indexOf(cause);
      int behind = at + cause.length();
      if (at >= 0 && WORDS.start("UNKNOWN", words, behind) > 0) {
        return true;
      }
      if (at >= 0 && WORDS.start("UNKNOWN_IF_DENIED", words, behind) > 0) {
        return WORDS.in("DENIAL", words, behind, words.length());
      }
    }
    return false;
  }
}
