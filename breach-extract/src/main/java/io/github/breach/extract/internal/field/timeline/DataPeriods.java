package io.github.breach.extract.internal.field.timeline;

import io.github.breach.core.date.DateMention;
import io.github.breach.core.date.ResolvedDate;
import io.github.breach.core.text.BoundedSearch;
import io.github.breach.core.text.JapaneseChars;
import io.github.breach.extract.internal.vocabulary.WordLists;
import io.github.breach.extract.notice.Notice;
import io.github.breach.model.DateInterval;
import io.github.breach.model.StatedDate;

/** Tells a period that only says whose data is affected: 4月1日から30日までの間に入力された. */
final class DataPeriods {
  private static final int REACH = 80;

  private static final WordLists WORDS = PeriodWording.WORDS;

  private DataPeriods() {}

  /** Whether a date is such a period. */
  static boolean is(Notice notice, ResolvedDate resolved) {
    StatedDate stated = resolved.dateOrNull();
    if (stated != null && !(stated.value() instanceof DateInterval)) {
      return false; // 翌19日に登録メールアドレスへ
    }
    DateMention date = resolved.mention();
    String text = notice.text().text();
    if (WORDS.start("OF_CUSTOMERS", text, date.end()) > 0
        || text.startsWith("分(", date.start() - 2) // 約8年分(2003年4月から2011年2月)の台帳
        || isOfCounted(text, date.end())) {
      return true;
    }
    boolean period = text.startsWith("期間", date.end() - 2) || text.startsWith("間", date.end() - 1);
    int limit = Math.min(notice.end(), date.end() + REACH);
    int stop = BoundedSearch.indexOf(text, '。', date.end(), limit);
    int end = stop < 0 ? limit : stop;
    if (!period || end <= date.end()) {
      return false;
    }
    // …までの間、それまでに入力された回答が見られる状態でした
    return !WORDS.in("EXPOSED", text, date.end(), end)
        && WORDS.in("CUSTOMERS_ACT", text, date.end(), end);
  }

  /** 4月1日から3月31日までに…手術を受けられた447名の患者さま: the period only tells which. */
  private static boolean isOfCounted(String text, int end) {
    boolean within = text.startsWith("に", end) || text.startsWith("に", end - 1);
    int limit = within ? Math.min(text.length(), end + REACH) : end;
    for (int i = end; i < limit && "。、\n".indexOf(text.charAt(i)) < 0; i++) {
      boolean counted = WORDS.start("COUNTED_PERSONS", text, i) > 0;
      if (counted && JapaneseChars.isDigit(text.charAt(i - 1))) {
        return !WORDS.in("EXPOSED", text, end, i);
      }
    }
    return false;
  }
}
