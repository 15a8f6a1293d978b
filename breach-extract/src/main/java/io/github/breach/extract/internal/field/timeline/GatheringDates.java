package io.github.breach.extract.internal.field.timeline;

import io.github.breach.core.date.ResolvedDate;
import io.github.breach.core.text.BoundedSearch;
import io.github.breach.extract.internal.vocabulary.WordLists;
import io.github.breach.extract.notice.Notice;

/** Tells a date that only says which gathering is meant: 11月20日に開催した「親子教室」の申込者. */
final class GatheringDates {
  private static final int REACH = 80;
  private static final int LONGEST_NAME = 24;

  private static final WordLists WORDS = EventWording.WORDS;

  private GatheringDates() {}

  /** Whether a date is such a day; not the day of a meeting held because of the incident. */
  static boolean is(Notice notice, ResolvedDate date) {
    String text = notice.text().text();
    int end = date.mention().end();
    int limit = Math.min(notice.end(), end + REACH);
    int near = Math.min(limit, end + LONGEST_NAME);
    return (WORDS.start("HELD", text, end, limit) > 0 || isToBeHeld(text, end, near))
        && !WORDS.in("MEETING", text, end, near);
  }

  /** 6月に|市民館で開催する体験会: its place stands before the verb. */
  private static boolean isToBeHeld(String text, int end, int near) {
    if (!text.startsWith("に", end)) {
      return false;
    }
    int comma = BoundedSearch.indexOf(text, '、', end, near);
    int stop = BoundedSearch.indexOf(text, '。', end, comma < 0 ? near : comma);
    int to = stop >= 0 ? stop : comma >= 0 ? comma : near;
    return WORDS.in("TO_BE_HELD", text, end, to);
  }
}
