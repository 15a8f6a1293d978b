package io.github.breach.core.date;

import io.github.breach.core.text.JapaneseChars;

/**
 * The way in which one text writes its numeric dates, so that a short one is known for a date: 3/4
 * once a date with a stroke was read, 03-04 where a line starts below a date.
 */
final class NumericStyle {
  private final char[] s;
  private final PointDraft probe = new PointDraft();
  private boolean slashes;
  private boolean dots;
  private boolean years;

  NumericStyle(char[] s) {
    this.s = s;
  }

  /** Takes note of a date that was read. */
  void saw(PointDraft d) {
    slashes |= d.separator == '/';
    dots |= d.separator == '.';
    years |= d.year >= 0;
  }

  /** The separator of dates without a year that may be read at {@code at}, or NUL. */
  char at(int at) {
    if (!Peek.digit(s, at)) {
      return '\0';
    }
    boolean opens = dots || years;
    opens = opens && (Peek.opensLine(s, at) || JapaneseChars.isOpening(Peek.at(s, at - 1)));
    if (opens && dots && isDotted(at)) {
      return '.';
    }
    if (opens && years && isDashed(at)) {
      return '-';
    }
    return slashes ? '/' : '\0';
  }

  private boolean isDotted(int at) {
    probe.clear();
    int end = NumericDates.monthDay(s, at, '.', probe);
    if (end < 0) {
      return false;
    }
    char c = Peek.at(s, end);
    return PointParser.signed(s, end)
        || c == '~' && Peek.digit(s, end + 1)
        || probe.day >= 10 && (c == ' ' || JapaneseChars.isHiragana(c) || c == '、');
  }

  /** 01-25 at the start of a line, both numbers with two digits and nothing joined to them. */
  private boolean isDashed(int at) {
    boolean twoDigits =
        Peek.digit(s, at + 1)
            && Peek.at(s, at + 2) == '-'
            && Peek.digit(s, at + 3)
            && Peek.digit(s, at + 4);
    char c = Peek.at(s, at + 5);
    return twoDigits && (" \n:(、~".indexOf(c) >= 0 || c == '\0');
  }
}
