package io.github.breach.extract.internal.field.timeline;

import io.github.breach.core.text.BoundedSearch;
import io.github.breach.extract.internal.vocabulary.Surfaces;
import io.github.breach.extract.internal.vocabulary.WordLists;
import io.github.breach.extract.notice.Notice;

/** Tells a date that only names a release: 1月17日付「…のお知らせ」にて, 5月24日のお知らせ, 6月7日(第一報). */
final class CitedRelease {
  private static final Surfaces MARKS =
      Surfaces.of(
          "付「",
          "付『",
          "付けの「",
          "付で公表",
          "付けで公表",
          "付お知らせ",
          "付のお知らせ",
          "付け「",
          "のお知らせ",
          "お知らせ済",
          "の公表",
          "の発表",
          "に公表した",
          "に公表いた",
          "公表の",
          "(第",
          "に掲載した",
          "に発表した",
          "のプレスリリース",
          "の「",
          "にお知らせし",
          "にお知らせいた",
          "に公表し",
          "に発表し",
          "のご報告",
          "の第",
          "にご報告",
          "にて公表",
          "開示の",
          "付開示",
          "公表済",
          "付の「",
          "付けお知らせ",
          "付けのお知らせ",
          "に「",
          "に適時開示",
          "のお手紙では",
          "のお手紙で",
          "の文書では",
          "にお配りしたお手紙",
          "にお配りした文書",
          "にお送りしたお手紙",
          "にお送りした文書",
          "に配布したお手紙",
          "に配布した文書");

  private static final Surfaces RELEASES =
      Surfaces.of(
          "お知らせ", "公表", "第1報", "第2報", "第一報", "続報", "リリース", "開示", "お伝え", "お詫び", "ご案内", "ご報告");

  private static final Surfaces MAIL = Surfaces.of("発送", "送付", "郵送");
  private static final Surfaces PLACES = Surfaces.of("ホームページ", "ウェブサイト", "第一報", "第1報", "当サイト");
  private static final Surfaces RELEASED = Surfaces.of("お知らせし", "お知らせいた", "公表し", "公表いた", "発表し");

  private static final int LONGEST_TITLE = 120;

  private static final int LONGEST_PLACE = 40;

  private CitedRelease() {}

  /** Also 3月9日に公式Xとこのサイトでお知らせした: a release in the past, and not to single persons. */
  static boolean isAt(Notice notice, int dateEnd, WordLists phrases) {
    if (isAt(notice, dateEnd)) {
      return true;
    }
    String text = notice.text().text();
    if (!text.startsWith("に", dateEnd)) {
      return false;
    }
    int limit = Math.min(notice.end(), dateEnd + LONGEST_PLACE);
    int stop = dateEnd;
    while (stop < limit && "、。,\n".indexOf(text.charAt(stop)) < 0) {
      stop++;
    }
    int released = phrases.firstIn("RELEASED", text, dateEnd, stop);
    return released > dateEnd && !phrases.in("RELEASE_FILE", text, dateEnd, released);
  }

  static boolean isAt(Notice notice, int dateEnd) {
    String text = notice.text().text();
    if (text.startsWith("付", dateEnd) && names(text, dateEnd + 1)) {
      return true;
    }
    if (text.startsWith("に", dateEnd) && isReleased(text, dateEnd + 1)) {
      return true;
    }
    int end = dateEnd + MARKS.startAt(text, dateEnd);
    return end > dateEnd && (text.charAt(end - 1) != '「' || namesRelease(text, end));
  }

  /** 6月24日に弊社ホームページでお知らせいたしました: only where it was released stands between. */
  private static boolean isReleased(String text, int from) {
    int limit = Math.min(text.length(), from + 24);
    int stop = from;
    while (stop < limit && "、。,\n".indexOf(text.charAt(stop)) < 0) {
      stop++;
    }
    return PLACES.isIn(text, from, stop) && RELEASED.isIn(text, from, stop);
  }

  /** 2月14日付の障害情報でお伝えした: words for a release before the next comma. */
  private static boolean names(String text, int from) {
    int stop = from;
    int limit = Math.min(text.length(), from + 40);
    while (stop < limit && "、。,\n".indexOf(text.charAt(stop)) < 0) {
      stop++;
    }
    // not 9月12日付けでお詫びの文書を発送する
    return RELEASES.isIn(text, from, stop) && !MAIL.isIn(text, from, stop);
  }

  /** Whether the quotation that starts at {@code from} is a release's title. */
  private static boolean namesRelease(String text, int from) {
    int close =
        BoundedSearch.indexOf(text, '」', from, Math.min(text.length(), from + LONGEST_TITLE));
    if (close < 0) {
      return false;
    }
    String title = text.substring(from, close);
    return title.contains("お知らせ")
        || title.contains("お詫び")
        || title.contains("ご報告")
        || title.contains("について")
        || title.contains("に関する");
  }
}
