package io.github.breach.core.date;

import io.github.breach.core.date.Offset.Anchor;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/**
 * A week counted within a year: 2027年の第3週, 今年の最終週, 第31週. Weeks are those of ISO 8601: they run from
 * Monday, and the first is the one with the year's first Thursday.
 */
final class WeekOfYear {
  /** The number that stands for the year's last week. */
  static final int LAST = 0;

  private static final int MOST = 53;

  /** 第3週 alone is rather one of the month. */
  private static final int MOST_IN_MONTH = 5;

  private WeekOfYear() {}

  /** The end of the week at {@code at}, behind a year; or -1. */
  static int read(char[] s, int at, PointDraft d) {
    int p = Peek.at(s, at) == 'の' ? at + 1 : at;
    if (Peek.at(s, p) != '第' && Peek.at(s, p) != '最') {
      return -1;
    }
    int end = Peek.any(s, p, "最後の", "最終", "最初の");
    int week = LAST;
    if (end >= 0) {
      week = Peek.is(s, p, "最初") ? 1 : LAST;
    } else if (Peek.at(s, p) == '第') {
      long n = Numerals.read(s, p + 1);
      if (n == Numerals.NONE || Numerals.value(n) < 1 || Numerals.value(n) > MOST) {
        return -1;
      }
      week = Numerals.value(n);
      end = Numerals.end(n);
    }
    if (end < 0 || Peek.at(s, end) != '週' || "末間目".indexOf(Peek.at(s, end + 1)) >= 0) {
      return -1;
    }
    d.week = week;
    return end + 1;
  }

  /** The end of a week, or a quarter, that stands without its year: 第31週, 第1四半期に; or -1. */
  static int alone(char[] s, int at, PointDraft d) {
    int end = Subdivisions.quarter(s, at, d);
    if (end >= 0 && Peek.any(s, end, "決", "業", "報", "累", "連", "会", "短", "財", "の") >= 0) {
      return -1; // 第1四半期決算
    }
    if (end < 0) {
      end = read(s, at, d);
      if (end < 0 || d.week <= MOST_IN_MONTH) {
        return -1;
      }
    }
    d.offset = Offset.counted(Anchor.PUBLICATION, ChronoUnit.YEARS, 0);
    return end;
  }

  /** Sets the days of {@code week} in {@code year}. */
  static Resolution resolve(int week, int year, Resolution out) {
    LocalDate first =
        LocalDate.of(year, 1, 4).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate last = LocalDate.of(year, 12, 28);
    LocalDate day = week == LAST ? last : first.plusWeeks(week - 1L);
    if (day.isAfter(last)) {
      out.warn(DateWarning.IMPOSSIBLE);
      return out;
    }
    out.value = WeekOfMonth.around(day);
    return out;
  }
}
