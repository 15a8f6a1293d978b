package io.github.breach.core.date;

/** Passes over what is done again and again, which is no date: 毎年6月から8月にかけて, 毎週の月曜日夜8時, 毎月25日. */
final class Recurring {
  private Recurring() {}

  /** The end of the recurring date at {@code at}, or -1 where none starts there. */
  static int end(char[] s, int at) {
    if (Peek.at(s, at) != '毎' || "年月週日朝夕晩".indexOf(Peek.at(s, at + 1)) < 0) {
      return -1;
    }
    int start = at + 2;
    int end = part(s, start);
    int next = end == start ? -1 : Peek.any(s, end, "から", "~", "-", "・", "、", "と");
    int last = next < 0 ? -1 : part(s, next);
    return last > next ? last : end;
  }

  /** The end of a month, day or weekday with a time at {@code at}, or {@code at}. */
  private static int part(char[] s, int at) {
    int p = Peek.at(s, at) == 'の' ? at + 1 : at;
    PointDraft d = new PointDraft();
    int end = Weekdays.named(s, p, d);
    end = end >= 0 ? end : CalendarParser.fromMonth(s, p, d, false);
    end = end >= 0 ? end : CalendarParser.dayAt(s, p, d, false);
    int time = TimeParser.read(s, end >= 0 ? end : p, d);
    return time >= 0 ? time : end >= 0 ? end : at;
  }
}
