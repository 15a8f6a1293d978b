package io.github.breach.extract.internal.field.contact;

import io.github.breach.extract.internal.line.Within;
import java.util.ArrayList;
import java.util.List;

/** Finds mail addresses; masked ones (ab***@…, [email protected]) are none. */
final class MailScanner {
  private static final List<String> AT_SIGNS = List.of("@", "[at]", "(at)", "<at>", "[アット]");
  private static final int LONGEST_LOCAL = 64;
  private static final int LONGEST_DOMAIN = 120;

  private MailScanner() {}

  static List<MailAddress> find(String text, int from, int to) {
    List<MailAddress> found = new ArrayList<>();
    int free = from;
    for (int i = from; i < to; i++) {
      int after = atSignEnd(text, i, to);
      if (after < 0) {
        continue;
      }
      boolean spelled = after - i > 1;
      int localEnd = spelled && i > free && text.charAt(i - 1) == ' ' ? i - 1 : i;
      int domainStart = spelled && after < to && text.charAt(after) == ' ' ? after + 1 : after;
      int start = localStart(text, free, localEnd);
      int end = domainEnd(text, domainStart, to);
      if (start < localEnd && end > domainStart && !masked(text, free, start)) {
        String local = text.substring(start, localEnd);
        found.add(new MailAddress(local + "@" + text.substring(domainStart, end), start, end));
        free = end;
        i = end - 1;
      }
    }
    return found;
  }

  private static int atSignEnd(String text, int at, int to) {
    char c = text.charAt(at);
    if (c > '[') {
      return -1; // as nearly every character is
    }
    if (c == '@' || c == '[' || c == '(' || c == '<') {
      for (String sign : AT_SIGNS) {
        if (at + sign.length() <= to && text.regionMatches(true, at, sign, 0, sign.length())) {
          return at + sign.length();
        }
      }
    }
    return -1;
  }

  private static int localStart(String text, int from, int end) {
    int i = end;
    while (i > from && end - i < LONGEST_LOCAL && isLocal(text.charAt(i - 1))) {
      i--;
    }
    while (i < end && ".-_".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private static int domainEnd(String text, int start, int to) {
    int i = start;
    int lastPoint = -1;
    while (i < to && i - start < LONGEST_DOMAIN && isDomain(text.charAt(i))) {
      if (text.charAt(i) == '.') {
        lastPoint = i;
      }
      i++;
    }
    while (i > start && ".-".indexOf(text.charAt(i - 1)) >= 0) {
      i--;
      lastPoint = Within.last(text, '.', start, i);
    }
    boolean topLevel = lastPoint > start && i - lastPoint > 2;
    return topLevel ? i : start;
  }

  private static boolean masked(String text, int from, int start) {
    return start > from && "*●○〇■".indexOf(text.charAt(start - 1)) >= 0;
  }

  private static boolean isLocal(char c) {
    return isDomain(c) || "_+%&'".indexOf(c) >= 0;
  }

  private static boolean isDomain(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '.'
        || c == '-';
  }
}
