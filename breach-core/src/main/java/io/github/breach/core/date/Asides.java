package io.github.breach.core.date;

import io.github.breach.model.DateInterval;
import io.github.breach.model.DatePoint;
import io.github.breach.model.DateValue;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Takes a narrative back to its day behind a sentence that told what was found on it:
 * 3月29日、2月19日に保存していたことが判明。 A 31日 or 同日 that follows goes on from the 29th of March; so it does
 * behind a search that opens a sentence of its own: 3月29日に電話があった。調べたところ、2月19日に…ことが分かった。 The day
 * before is always an aside: 前日に変更した設定が残っていた。
 */
final class Asides {
  static final int REACH = 120;

  /** の期間 may be the last of a date. */
  private static final int PERIOD = 3;

  private static final Words CONTENT = Words.all("finding-words.tsv");
  private static final Words SEARCH = Words.all("search-words.tsv");

  private final char[] s;
  private final Narrative narrative;
  private int lastEnd;
  private int start;
  private int sentenceStart;
  private @Nullable DatePoint day;

  /** The day of the sentence before. */
  private @Nullable DatePoint before;

  private boolean aside;

  Asides(char[] s, Narrative narrative) {
    this.s = s;
    this.narrative = narrative;
  }

  /**
   * Returns to the day of the sentence before, where that ended with something older than its day.
   *
   * @param start where the next date starts
   */
  void before(int start) {
    this.start = start;
    if (!isNewSentence(start)) {
      return;
    }
    DatePoint told = day == null ? before : day;
    if (aside && told != null) {
      narrative.returnTo(told);
    }
    before = aside ? told : day;
    aside = false;
    day = null;
  }

  /** Notes what a date of the sentence is, its day or a part of what was found. */
  void after(int end, @Nullable DateValue value) {
    lastEnd = end;
    LocalDate read = value == null ? null : value.latestDay().or(value::earliestDay).orElse(null);
    if (read == null) {
      return;
    }
    boolean back = value instanceof DatePoint only && only.hour() == null && isDayBefore();
    DatePoint known = day == null && (back || isSearched()) ? before : day;
    LocalDate told = known == null ? null : known.earliestDay().orElse(null);
    if (told != null && read.isBefore(told) && (back || isContent(end - PERIOD))) {
      aside = true;
    } else if (value instanceof DatePoint point && point.day() != null) {
      day = point;
      aside = false;
    } else if (value instanceof DateInterval interval && !isOfOneDay(interval)) {
      aside = false;
      day = null;
    }
  }

  /** 20:06から20:31まで, of a day told before. */
  private static boolean isOfOneDay(DateInterval interval) {
    LocalDate first = interval.earliestDay().orElse(null);
    return first != null && first.equals(interval.latestDay().orElse(null));
  }

  private boolean isNewSentence(int start) {
    for (int i = start - 1; i >= lastEnd; i--) {
      if (s[i] == '。' || s[i] == '\n') {
        sentenceStart = i + 1;
        return true;
      }
    }
    return false;
  }

  /** 前日に変更した設定: told aside, whatever follows. */
  private boolean isDayBefore() {
    return start + 1 < s.length && s[start] == '前' && (s[start + 1] == '日' || s[start + 1] == '夜');
  }

  /** 調べたところ、2月19日に: what was looked for when the day before had been told. */
  private boolean isSearched() {
    for (int i = Math.max(sentenceStart, start - REACH); i < start; i++) {
      if (SEARCH.end(s, i) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a finding follows in the sentence. */
  private boolean isContent(int from) {
    int to = Math.min(s.length, from + REACH);
    for (int i = from; i < to && s[i] != '。'; i++) {
      if (CONTENT.end(s, i) >= 0) {
        return true;
      }
    }
    return false;
  }
}
