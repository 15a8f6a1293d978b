package io.github.breach.extract.internal.field.genre;

import io.github.breach.extract.notice.Range;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds blanks to be filled in: 20**年**月**日, 株式会社〇〇, ●●件, [会社名].
 *
 * <p>A mark stands for a blank where a date, a number or a name is wanted. 〇 among kanji digits is
 * a zero (二〇二四年), and names of persons and places are often blanked in real notices (〇〇様), so those
 * don't count.
 */
final class Placeholders {
  private static final String MARKS = "〇○●◯◎△▲×＊*□■_＿";
  private static final String LETTERS = "XxＸｘYyMmDd";
  private static final String KANJI_DIGITS = "一二三四五六七八九十百千";
  private static final String UNITS = "年月日時分件名人円社通枚";
  private static final List<String> FORMS = List.of("株式会社", "有限会社", "合同会社");
  private static final List<String> SLOTS =
      List.of("会社名", "貴社名", "企業名", "団体名", "日付", "年月日", "サービス名", "件数", "担当者名", "代表者名", "氏名を", "原因を");

  private Placeholders() {}

  static List<Range> find(String text, int from, int to) {
    List<Range> found = new ArrayList<>();
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      if (isWord(c)) {
        i++;
      } else if (MARKS.indexOf(c) >= 0 || LETTERS.indexOf(c) >= 0) {
        int end = i + 1;
        while (end < to && text.charAt(end) == c) {
          end++;
        }
        if (isBlank(text, from, to, i, end)) {
          found.add(new Range(i, end));
        }
        i = end;
      } else {
        int close = c == '[' || c == '{' || c == '〔' ? slotEnd(text, i, to) : -1;
        if (close > 0) {
          found.add(new Range(i, close));
          i = close;
        } else {
          i++;
        }
      }
    }
    return found;
  }

  /** A letter, digit or stop of running text, as nearly every one is. */
  private static boolean isWord(char c) {
    return c >= 'ぁ' && c <= '\u9FFF' || c >= '0' && c <= '9' || c == '、' || c == '。' || c == '\n';
  }

  private static boolean isBlank(String text, int from, int to, int start, int end) {
    boolean letters = LETTERS.indexOf(text.charAt(start)) >= 0;
    char before = start > from ? text.charAt(start - 1) : '\n';
    char after = end < to ? text.charAt(end) : '\n';
    if (KANJI_DIGITS.indexOf(before) >= 0 || KANJI_DIGITS.indexOf(after) >= 0) {
      return false;
    }
    boolean unit = UNITS.indexOf(after) >= 0;
    if (letters) {
      return unit && end - start >= 2 && !isLatin(before);
    }
    if (unit) {
      return !(after == '人' && end - start == 1)
          && (end - start >= 2 || !isSeparate(before, after));
    }
    if (end - start < 2) {
      return false;
    }
    for (String form : FORMS) {
      if (text.startsWith(form, end)
          || start >= form.length() && text.startsWith(form, start - form.length())) {
        return true;
      }
    }
    return false;
  }

  /** A single mark at the start of a line is a bullet: ○年齢. */
  private static boolean isSeparate(char before, char after) {
    return before == '\n' && after != '月';
  }

  private static int slotEnd(String text, int open, int to) {
    for (String slot : SLOTS) {
      if (text.startsWith(slot, open + 1)) {
        int end = open + 1 + slot.length();
        while (end < to && end - open < 20 && "]}〕".indexOf(text.charAt(end)) < 0) {
          end++;
        }
        return end < to && "]}〕".indexOf(text.charAt(end)) >= 0 ? end + 1 : -1;
      }
    }
    return -1;
  }

  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
