package io.github.breach.core.text;

/**
 * Tells a line that starts something of its own although the line before it is full: a date or a
 * name below a title, a row of a chronology, a paragraph set in where the lines of others aren't.
 */
final class FreshLines {
  /** Narrower lines are seldom full. */
  private static final int NARROWEST = 60;

  /** So many paragraphs must be set in by their first line alone. */
  private static final int EVIDENCE = 2;

  private static final int LONGEST_DATE = 24;
  private static final int YEAR_DIGITS = 4;
  private static final int LONGEST_NAME = 20;
  private static final int ROW_HEAD = 16;
  private static final String DATE_MARKS = "年月日時分元令和平成昭:：./／－-()（）[] \u3000火水木金土曜祝";
  private static final String ROW_MARKS = DATE_MARKS + "同翌～~〜、・";
  private static final String[] COMPANY_FORMS = {"株式会社", "有限会社", "合同会社"};

  private final String input;
  private final PageLines lines;
  private final boolean flush;

  /**
   * @param widths where each line ends in columns
   */
  FreshLines(String input, PageLines lines, int[] widths) {
    this.input = input;
    this.lines = lines;
    this.flush = isFlush(widths);
  }

  /** Whether {@code next}, which follows the full {@code line}, doesn't go on from it. */
  boolean is(int line, int next) {
    return isDatelineSetOff(line, next)
        || isDate(next)
        || isCompany(next)
        || isRow(next)
        || endsRow(line, next)
        || flush && lines.margin(next) > 0 && !isOpen(line) && !hangs(line, next);
  }

  /**
   * Whether the text's paragraphs have their first line set in and the others not: then a line that
   * is set in goes on from none (　氏名、住所⏎　証明書に記載はありません。).
   */
  private boolean isFlush(int[] widths) {
    int flushed = 0;
    int blocks = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      boolean wrapped =
          widths[i] >= NARROWEST
              && (isOpen(i) || JapaneseChars.isKanji(lines.last(i)))
              && lines.margin(i) > 0
              && lines.areAdjacent(i, i + 1)
              && !opensItem(i + 1);
      if (wrapped && lines.margin(i + 1) == 0) {
        flushed++;
      } else if (wrapped && isOpen(i)) {
        blocks++;
      }
    }
    return flushed >= EVIDENCE && blocks * EVIDENCE < flushed;
  }

  /** Whether a line ends as no list does: …を入手し、. */
  private boolean isOpen(int line) {
    return lines.last(line) == '、' || JapaneseChars.isHiragana(lines.last(line));
  }

  /** Whether the line is one of an item whose other lines are set in behind its marker. */
  private boolean hangs(int line, int next) {
    return lines.margin(next) > lines.margin(line) && opensItem(line);
  }

  private boolean opensItem(int line) {
    return ItemOpening.at(input, lines.start(line), lines.end(line));
  }

  /** A dateline to the right, below a title of full width. */
  private boolean isDatelineSetOff(int line, int next) {
    return lines.isSetOff(next) && !lines.isSetOff(line) && opensDate(lines.start(next));
  }

  /** Whether a date with its year stands at {@code at}: 令和元年12月6日, 2024年5月. */
  private boolean opensDate(int at) {
    int year = BoundedSearch.indexOf(input, '年', at, at + 7);
    int month = year < 0 ? -1 : BoundedSearch.indexOf(input, '月', year, year + 4);
    return year - at >= 2 && year - at <= 6 && month > 0 && month - year <= 3;
  }

  /** 2024年5月10日, 掲載日:2021/12/11, 令和6年6月3日(月) alone; not the end of a telephone number. */
  private boolean isDate(int line) {
    int end = lines.end(line);
    int start = lines.start(line);
    if (end - start > LONGEST_DATE) {
      return false;
    }
    int digits = 0;
    int year = 0;
    boolean month = false;
    for (int i = label(start, end); i < end; i++) {
      char c = input.charAt(i);
      if (CharacterFolds.isDigit(c)) {
        digits++;
      } else if (DATE_MARKS.indexOf(c) < 0) {
        return false;
      } else {
        year = year == 0 ? digits : year;
        month |= c == '月';
      }
    }
    return month && digits >= 2 || year == YEAR_DIGITS && digits >= YEAR_DIGITS + 2;
  }

  /** Where what stands behind a label starts: 掲載日：, 更新日　. */
  private int label(int start, int end) {
    for (int i = start; i + 1 < end && i < start + 4; i++) {
      char next = input.charAt(i + 1);
      if (input.charAt(i) == '日' && (next == '：' || next == ':' || PageLines.isBlank(next))) {
        return i + 2;
      }
    }
    return start;
  }

  /** 株式会社みなと印刷 alone, as below a title. */
  private boolean isCompany(int line) {
    int start = lines.start(line);
    int end = lines.end(line);
    if (end - start > LONGEST_NAME
        || BoundedSearch.indexOf(input, '、', start, end) >= 0
        || BoundedSearch.indexOf(input, '。', start, end) >= 0) {
      return false;
    }
    for (String form : COMPANY_FORMS) {
      if (input.startsWith(form, start) || BoundedSearch.endsWith(input, form, start, end)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A date that opens its line before a blank: 7月11日　委員会へ速報, 2021/12/11 朝刊, 7 月 11 日（月） 速報; not
   * 0120-11-2233.
   */
  private boolean isRow(int line) {
    int start = lines.start(line);
    int end = Math.min(lines.end(line), start + ROW_HEAD);
    int digits = 0;
    int year = 0;
    boolean spaced = false;
    boolean month = false;
    for (int i = start; i < end; i++) {
      char c = input.charAt(i);
      if (isInsideDate(i, end)) {
        end = Math.min(lines.end(line), end + 1); // 7 月 11 日
        spaced = true;
        continue;
      }
      month |= c == '月';
      if (PageLines.isBlank(c)) {
        if (spaced && !month) {
          return false; // … 2022 年 11 月⏎9 日 ～ 2023 年
        }
        boolean weekday = digits > 0 && "）)".indexOf(input.charAt(i - 1)) >= 0; // 7月11日（月）
        boolean numbers = year == YEAR_DIGITS && digits >= YEAR_DIGITS + 2 && !isZero(start);
        return numbers || i > start + 1 && (weekday || input.charAt(i - 1) == '日');
      }
      if (CharacterFolds.isDigit(c)) {
        digits++;
      } else if (ROW_MARKS.indexOf(c) < 0) {
        return false;
      } else {
        year = year == 0 ? digits : year;
      }
    }
    return false;
  }

  /** A blank that a PDF put between a digit and a part of a date: 7 月 11 日 9 時. */
  private boolean isInsideDate(int at, int end) {
    if (at == 0 || at + 1 >= end || !PageLines.isBlank(input.charAt(at))) {
      return false;
    }
    char before = input.charAt(at - 1);
    char behind = input.charAt(at + 1);
    return CharacterFolds.isDigit(before) && "年月日時分".indexOf(behind) >= 0
        || "年月日時".indexOf(before) >= 0 && CharacterFolds.isDigit(behind);
  }

  /** 7月11日　書面を郵送(うち3名は不達): a remark in brackets ends the row, if the next line is not set in. */
  private boolean endsRow(int line, int next) {
    char last = lines.last(line);
    return (last == ')' || last == '）') && lines.margin(next) <= lines.margin(line) && isRow(line);
  }

  private boolean isZero(int at) {
    return CharacterFolds.fold(input.charAt(at)) == '0';
  }
}
