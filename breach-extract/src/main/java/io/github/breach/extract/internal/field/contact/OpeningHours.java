package io.github.breach.extract.internal.field.contact;

import io.github.breach.core.lexicon.TermMention;
import io.github.breach.core.text.BoundedSearch;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.Range;
import java.util.Optional;

/** Finds when a desk is open, beside its number: (平日9:00~17:00), or the line 受付時間 9:30~17:30. */
final class OpeningHours {
  private static final int REACH = 60;
  private static final int LONGEST = 80;

  private OpeningHours() {}

  /**
   * The hours that stand behind a number.
   *
   * @param from where the number ends
   * @param to where the next one starts, or the notice ends
   */
  static Optional<Range> behind(Notice notice, int from, int to) {
    String text = notice.text().text();
    int limit = Math.min(to, from + REACH);
    int i = BoundedSearch.afterSpaces(text, from, limit);
    for (int brackets = 0; brackets < 2 && i < limit && text.charAt(i) == '('; brackets++) {
      int close = closing(text, i, Math.min(to, i + LONGEST));
      if (close < 0) {
        return Optional.empty();
      }
      if (saysHours(notice, i + 1, close)) {
        return Optional.of(new Range(i + 1, close));
      }
      i = BoundedSearch.afterSpaces(text, close + 1, limit);
    }
    for (TermMention word : notice.termsIn("contact-words", i, limit)) {
      if (word.key().equals("HOURS")) {
        return labelled(text, word, to);
      }
    }
    return Optional.empty();
  }

  private static Optional<Range> labelled(String text, TermMention word, int to) {
    int start = word.start();
    if (word.term().surface().endsWith("時間") || word.term().surface().startsWith("受付")) {
      start = word.end();
      while (start < to && " :】]>/・".indexOf(text.charAt(start)) >= 0) {
        start++;
      }
    }
    int end = start;
    int depth = 0;
    while (end < to && end - start < LONGEST && !ends(text.charAt(end), depth)) {
      depth += text.charAt(end) == '(' ? 1 : text.charAt(end) == ')' ? -1 : 0;
      if (depth < 0) {
        break; // (0120-…、午前9時~午後5時)へ
      }
      end++;
    }
    while (end > start && text.charAt(end - 1) == ' ') {
      end--;
    }
    return hasDigit(text, start, end) ? Optional.of(new Range(start, end)) : Optional.empty();
  }

  /** A stop in brackets ends nothing: 9:30~17:30(土日祝日を除く。ただし10月7日は承ります). */
  private static boolean ends(char c, int depth) {
    return c == '\n' || c == '。' && depth <= 0;
  }

  private static boolean saysHours(Notice notice, int from, int to) {
    String text = notice.text().text();
    for (TermMention word : notice.termsIn("contact-words", from, to)) {
      if (word.key().equals("HOURS")) {
        return true;
      }
    }
    for (int i = from; i < to; i++) {
      if ("時:".indexOf(text.charAt(i)) >= 0 && hasDigit(text, from, to)) {
        return true;
      }
    }
    return false;
  }

  private static int closing(String text, int open, int to) {
    int depth = 0;
    for (int i = open; i < to; i++) {
      if (text.charAt(i) == '(') {
        depth++;
      } else if (text.charAt(i) == ')' && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private static boolean hasDigit(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if ((c >= '0' && c <= '9') || "一二三四五六七八九十".indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }
}
