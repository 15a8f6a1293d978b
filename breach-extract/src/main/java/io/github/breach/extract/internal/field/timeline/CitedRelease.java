package io.github.breach.extract.internal.field.timeline;

import io.github.breach.core.text.BoundedSearch;
import io.github.breach.extract.internal.vocabulary.WordLists;
import io.github.breach.extract.notice.Notice;

/** Tells a date that only names a release: 1月17日付「…のお知らせ」にて, 5月24日のお知らせ, 6月7日(第一報). */
final class CitedRelease {
  private static final WordLists WORDS = WordLists.of("cited-releases");

  private static final int LONGEST_TITLE = 120;

  private static final int LONGEST_PLACE = 40;

  private CitedRelease() {}

  /** Also 3月9日に公式Xとこのサイトでお知らせした: a release in the past, and not to single persons. */
  static boolean isAt(Notice notice, int dateEnd) {
    String text = notice.text().text();
    if (isNamed(text, dateEnd)) {
      return true;
    }
    if (!text.startsWith("に", dateEnd)) {
      return false;
    }
    int limit = Math.min(notice.end(), dateEnd + LONGEST_PLACE);
    int stop = dateEnd;
    while (stop < limit && "、。,\n".indexOf(text.charAt(stop)) < 0) {
      stop++;
    }
    int released = WORDS.firstIn("RELEASED", text, dateEnd, stop);
    boolean software = // にリリースした負荷対策の変更により
        released > dateEnd
            && text.startsWith("リリースした", released)
            && WORDS.in(
                "SOFTWARE", text, released, Math.min(notice.end(), released + LONGEST_PLACE));
    return released > dateEnd && !software && !WORDS.in("TOLD_SINGLY", text, dateEnd, released);
  }

  private static boolean isNamed(String text, int dateEnd) {
    if (text.startsWith("付", dateEnd) && names(text, dateEnd + 1)) {
      return true;
    }
    if (text.startsWith("に", dateEnd) && isReleased(text, dateEnd + 1)) {
      return true;
    }
    int end = dateEnd + WORDS.start("CITED", text, dateEnd);
    return end > dateEnd && (text.charAt(end - 1) != '「' || namesRelease(text, end));
  }

  /** 6月24日に弊社ホームページでお知らせいたしました: only where it was released stands between. */
  private static boolean isReleased(String text, int from) {
    int limit = Math.min(text.length(), from + 24);
    int stop = from;
    while (stop < limit && "、。,\n".indexOf(text.charAt(stop)) < 0) {
      stop++;
    }
    return WORDS.in("PLACE", text, from, stop) && WORDS.in("PLACED", text, from, stop);
  }

  /** 2月14日付の障害情報でお伝えした: words for a release before the next comma. */
  private static boolean names(String text, int from) {
    int stop = from;
    int limit = Math.min(text.length(), from + 40);
    while (stop < limit && "、。,\n".indexOf(text.charAt(stop)) < 0) {
      stop++;
    }
    // not 9月12日付けでお詫びの文書を発送する
    return WORDS.in("RELEASE", text, from, stop) && !WORDS.in("LETTER", text, from, stop);
  }

  /** Whether the quotation that starts at {@code from} is a release's title. */
  private static boolean namesRelease(String text, int from) {
    int close =
        BoundedSearch.indexOf(text, '」', from, Math.min(text.length(), from + LONGEST_TITLE));
    return close >= 0 && WORDS.in("TITLE", text, from, close);
  }
}
