package io.github.breach.extract.internal.field.contact;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds domestic telephone numbers: ten or eleven digits from 0, in groups.
 *
 * <p>Groups stand apart by hyphens, brackets, points or one space (0120-…, 06(4790)0155,
 * 03.5550.…); digits may be kanji (〇四二-…). A run of digits alone is a number only behind a label.
 */
final class PhoneScanner {
  private static final String KANJI_DIGITS = "〇一二三四五六七八九";
  private static final int MAX_GROUPS = 4;

  private PhoneScanner() {}

  static List<PhoneNumber> find(String text, int from, int to) {
    List<PhoneNumber> found = new ArrayList<>();
    int i = from;
    while (i < to) {
      if (opens(text, from, i)) {
        PhoneNumber number = readAt(text, i, to);
        if (number != null) {
          found.add(number);
          i = number.end();
          continue;
        }
        i = skipDigits(text, i, to);
      } else {
        i++;
      }
    }
    return found;
  }

  /** A number starts with 0, or with a bracket before it, and no digit or letter runs into it. */
  private static boolean opens(String text, int from, int at) {
    char c = text.charAt(at);
    if (c != '0' && c != '〇' && c != '(') {
      return false;
    }
    boolean bracket = c == '(' && at + 1 < text.length();
    if (digit(text.charAt(bracket ? at + 1 : at)) != 0) {
      return false;
    }
    if (at == from) {
      return true;
    }
    char before = text.charAt(at - 1);
    if (bracket && !(before == ' ' || before == ':' || before > 0xFF)) {
      return false;
    }
    if (before == '.') {
      return at - from < 2 || digit(text.charAt(at - 2)) < 0; // TEL.03-…, not 12.03-…
    }
    return digit(before) < 0
        && !isLatin(before)
        && "-@/_〒第".indexOf(before) < 0
        && (before != '号' || text.startsWith("番", at - 2)); // 電話番号03-…, not 3号03-…
  }

  private static @Nullable PhoneNumber readAt(String text, int start, int to) {
    StringBuilder value = new StringBuilder();
    int digits = 0;
    int groups = 0;
    int last = 0; // digits of the last group
    int i = start;
    int end = start;
    boolean inBrackets = false;
    if (text.charAt(i) == '(') {
      inBrackets = true;
      i++;
    }
    while (i < to && groups < MAX_GROUPS) {
      int groupStart = i;
      while (i < to && digit(text.charAt(i)) >= 0 && i - groupStart < 12) {
        value.append((char) ('0' + digit(text.charAt(i))));
        i++;
      }
      last = i - groupStart;
      if (last == 0) {
        return null;
      }
      digits += last;
      groups++;
      end = i;
      if (digits >= 10) {
        break;
      }
      int next = separatorEnd(text, i, to, inBrackets);
      if (next < 0) {
        break;
      }
      inBrackets = text.charAt(next - 1) == '(';
      i = next;
      value.append('-');
    }
    boolean whole = end >= text.length() || (digit(text.charAt(end)) < 0 && !tailGoesOn(text, end));
    boolean length = digits == 10 || digits == 11;
    boolean shape = groups == 1 ? labelled(text, start) : groups >= 2 && last >= 3;
    return whole && length && shape
        ? new PhoneNumber(value.toString(), digitsStart(text, start, end), end)
        : null;
  }

  /** A bracket opens the number where it closes inside: (06)0000-…, not (0120-…、9時~17時). */
  private static int digitsStart(String text, int start, int end) {
    boolean around = text.charAt(start) == '(' && !text.substring(start, end).contains(")");
    return around ? start + 1 : start;
  }

  /** Where the next group starts behind a separator at {@code at}; -1 where none is. */
  private static int separatorEnd(String text, int at, int to, boolean inBrackets) {
    int i = at;
    while (i < to && text.charAt(i) == ' ' && i - at < 2) {
      i++;
    }
    if (i < to && "-.()・ー~".indexOf(text.charAt(i)) >= 0) {
      boolean closes = inBrackets && text.charAt(i) == ')';
      i++;
      if (closes && i < to && text.charAt(i) == '-') {
        i++; // (0123)-45-6789
      }
      while (i < to && text.charAt(i) == ' ' && i - at < 4) {
        i++;
      }
    }
    return i > at && i < to && digit(text.charAt(i)) >= 0 ? i : -1;
  }

  /** A longer chain of digits, as of a card or a page id: 0123-4567-8901-2345. */
  private static boolean tailGoesOn(String text, int end) {
    return text.charAt(end) == '-' && end + 1 < text.length() && digit(text.charAt(end + 1)) >= 0;
  }

  /** Whether a telephone label ends right before: 電話0312345678. */
  private static boolean labelled(String text, int start) {
    int i = start;
    while (i > 0 && " :.".indexOf(text.charAt(i - 1)) >= 0) {
      i--;
    }
    return i > 0 && "話号Ll☎XxスリルP".indexOf(text.charAt(i - 1)) >= 0;
  }

  private static int skipDigits(String text, int at, int to) {
    int i = at + 1;
    while (i < to && digit(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') && c != 'L' && c != 'X';
  }

  private static int digit(char c) {
    return c >= '0' && c <= '9' ? c - '0' : KANJI_DIGITS.indexOf(c);
  }
}
