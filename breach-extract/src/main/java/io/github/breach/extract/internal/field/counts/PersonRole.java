package io.github.breach.extract.internal.field.counts;

import io.github.breach.core.count.CountMention;
import io.github.breach.extract.internal.vocabulary.WordLists;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.Sentence;
import io.github.breach.model.CountBound;
import io.github.breach.model.CountUnit;

/** Tells the affected persons from those who did, saw, received or answered something. */
final class PersonRole {
  private static final int BESIDE = 10;
  private static final int BEHIND = 34;
  private static final int FEW = 3;

  private static final WordLists WORDS = CountWording.WORDS;

  private final Notice notice;
  private final Cues cues;

  PersonRole(Notice notice, Cues cues) {
    this.notice = notice;
    this.cues = cues;
  }

  CountRole role(CountMention mention, Sentence sentence, int floor, CountUnit unit) {
    int end = mention.end() + (isBracketed(mention) ? 1 : 0); // 対象者(1名)から
    String after = notice.words(end, Math.min(sentence.end(), end + BEHIND));
    boolean shares = mention.counter().filter(c -> c.endsWith("分")).isPresent();
    if (shares || isOfData(after) || cues.precedes("DESIGNATED", floor, mention.start(), 1)) {
      return CountRole.CANDIDATE;
    }
    if (cues.precedes("UNREACHED", floor, mention.start(), 3)) {
      return CountRole.SHARE;
    }
    if (unit == CountUnit.ORGANIZATION
        && after.startsWith("から")
        && hasTold(mention, floor, after)) {
      return CountRole.CONTACTED;
    }
    if (cues.in("HARMED", sentence.start(), sentence.end())) {
      return CountRole.SHARE;
    }
    if (unit != CountUnit.ORGANIZATION && isStaff(mention, floor, after)) {
      return CountRole.OTHER;
    }
    boolean few = mention.value() <= FEW;
    if (few && (acts(mention, after) || WORDS.start("CREW", after, 0) > 0)
        || isDisciplined(after)) {
      return CountRole.OTHER;
    }
    int particle = particle(after);
    int stop = stop(after);
    if (particle >= 0 && particle <= stop) {
      int from = end + particle;
      int to = end + after.length();
      char c = after.charAt(particle);
      boolean receives = c == 'に' || c == 'へ' || c == '宛' || c == 'あ' || c == '全';
      if (receives && WORDS.in("TOLD", notice.text().text(), from, to)) {
        return CountRole.CONTACTED;
      }
      if (receives && WORDS.in("AIDED", notice.text().text(), from, to)) {
        return CountRole.OTHER; // 対象世帯(約4,300世帯)の方に対し、商品券を支給
      }
      if (c == 'に' && WORDS.start("SEEN_BY", after, particle) > 0) {
        return CountRole.OTHER; // 31名の方に見える状態となった
      }
      boolean about = after.startsWith("については", particle); // 26名については、欠席届の理由
      if (receives && !about && cues.in("SENT", from, to)) {
        return CountRole.RECIPIENTS;
      }
      if (c == 'か' && (cues.in("CONTACTED", from, to) || hasTold(mention, floor, after))) {
        return CountRole.CONTACTED;
      }
      if (c == 'が' && cues.in("VIEWED", from, to)) {
        return CountRole.OTHER;
      }
    }
    if (after.startsWith("では") && cues.in("VIEWED", end, end + after.length())) {
      return CountRole.OTHER; // うち六社ではファイルを開かれた
    }
    return CountRole.CANDIDATE;
  }

  private boolean isBracketed(CountMention mention) {
    String text = notice.text().text();
    return mention.start() > 0
        && text.charAt(mention.start() - 1) == '('
        && text.startsWith(")", mention.end());
  }

  /** 不審なメールが届いたとの連絡を取引先14社から受けて: who told of it. */
  private boolean hasTold(CountMention mention, int floor, String after) {
    boolean received = WORDS.in("TOLD_US", after);
    int from = Math.max(floor, mention.start() - BEHIND / 2);
    return received && cues.in("CONTACTED", from, mention.start());
  }

  /** 2名で照合する, 担当1人だけで行い, 2人以上で、通しで確認; not 3名です, 2名であり, 3名で、いずれも. */
  private static boolean acts(CountMention mention, String after) {
    boolean only = after.startsWith("だけで") || after.startsWith("のみで");
    int at = only ? 2 : 0;
    if (after.length() <= at + 1 || after.charAt(at) != 'で') {
      return false;
    }
    return mention.bound() == CountBound.AT_LEAST || "すしあごは、。".indexOf(after.charAt(at + 1)) < 0;
  }

  /** 係員5人を訓告に: who did it, or should have seen to it. */
  private static boolean isDisciplined(String after) {
    return !after.isEmpty()
        && "をが".indexOf(after.charAt(0)) >= 0
        && WORDS.in("DISCIPLINED", after, 0, stop(after));
  }

  /** の氏名, の個人情報, に関する. */
  private static boolean isOfData(String after) {
    return WORDS.start("OF_DATA", after, 0) > 0;
  }

  private boolean isStaff(CountMention mention, int floor, String after) {
    int staff = cues.startOfPreceding("STAFF", floor, mention.start(), 1);
    boolean courteous = staff > 0 && notice.text().charAt(staff - 1) == 'ご'; // お取引先のご担当者
    boolean registered = staff > 1 && notice.words(staff - 2, staff).equals("登録"); // 登録スタッフ137名
    boolean before = staff >= 0 && !courteous && !registered;
    int stop = stop(after);
    boolean behind =
        after.startsWith("の")
            && cues.in("STAFF", mention.end() + 1, mention.end() + Math.min(BESIDE, stop));
    if (!before && !behind) {
      return false;
    }
    // 従業員4,872名 in the list of what leaked: their own data
    boolean listed = before && (after.isEmpty() || ":。、)の( 及".indexOf(after.charAt(0)) >= 0);
    boolean few = mention.value() <= FEW;
    return !(listed && !few) || WORDS.start("WORKPLACE", after, 0) > 0;
  }

  /** Where the particle behind the noun of the persons stands, or -1: の お客様 に. */
  private static int particle(String after) {
    for (int i = 0; i < Math.min(after.length(), BESIDE + 4); i++) {
      char c = after.charAt(i);
      if (c == 'に' || c == 'へ' || c == '宛' || c == 'が') {
        return i;
      }
      if (after.startsWith("から", i) || after.startsWith("あて", i) || after.startsWith("全員に", i)) {
        return i;
      }
    }
    return -1;
  }

  private static int stop(String after) {
    for (int i = 0; i < after.length(); i++) {
      if ("、,。)".indexOf(after.charAt(i)) >= 0) {
        return i;
      }
    }
    return after.length();
  }
}
