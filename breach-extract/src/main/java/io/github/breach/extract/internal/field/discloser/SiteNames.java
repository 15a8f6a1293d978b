package io.github.breach.extract.internal.field.discloser;

import io.github.breach.core.text.JapaneseChars;
import io.github.breach.extract.internal.line.LineReader;
import io.github.breach.extract.internal.vocabulary.WordLists;
import io.github.breach.extract.notice.Line;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.Range;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads whose page a notice stands on where the notice doesn't say: 〇〇オンラインショップ at its top, © 2024
 * 〇〇 at its end. Immutable.
 */
final class SiteNames {
  private static final int TOP = 4;
  private static final int END = 8;
  private static final int LONGEST = 30;

  private final LineReader reader;
  private final WordLists names;

  SiteNames(LineReader reader) {
    this.reader = reader;
    this.names = reader.names();
  }

  /** The name of the page's owner; null where the page has none. */
  @Nullable Range find(Notice notice) {
    List<Line> lines = notice.lines();
    for (int i = 0; i < Math.min(TOP, lines.size()); i++) {
      Range site = site(notice, lines.get(i));
      if (site != null) {
        return site;
      }
    }
    for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - END); i--) {
      Range owner = owner(notice, lines.get(i));
      if (owner != null) {
        return owner;
      }
    }
    return null;
  }

  /** 〇〇公式サイト: what stands before the word for the page. */
  private @Nullable Range site(Notice notice, Line line) {
    if (line.end() - line.start() > LONGEST) {
      return null;
    }
    String words = notice.words(line.start(), line.end());
    int space = words.indexOf(' ');
    String first = space > 0 ? words.substring(0, space) : words;
    int word = names.end("SITE", first);
    int end = first.length() - word;
    if (word == 0 && space > 0 && names.is("SITE", words.substring(space + 1))) {
      word = words.length() - space;
      end = space;
    }
    boolean plain =
        end >= 2 && !reader.isTitle(first) && !names.is("SELF", words.substring(0, end));
    return word > 0 && plain && isName(words.substring(0, end))
        ? new Range(line.start(), line.start() + end)
        : null;
  }

  /** Copyright (C) 2024 〇〇. All Rights Reserved. */
  private @Nullable Range owner(Notice notice, Line line) {
    String words = notice.words(line.start(), line.end());
    int sign = Math.max(words.indexOf('©'), Math.max(words.indexOf("(C)"), words.indexOf("(c)")));
    if (sign < 0 || words.length() > 4 * LONGEST) {
      return null;
    }
    int from = sign + (words.charAt(sign) == '©' ? 1 : 3);
    while (from < words.length() && " 0123456789-,.".indexOf(words.charAt(from)) >= 0) {
      from++;
    }
    int to = words.indexOf(" All ", from);
    to = to < 0 ? words.toLowerCase(Locale.ROOT).indexOf(" all rights", from) : to;
    to = to < 0 ? words.length() : to;
    while (to > from && " .,".indexOf(words.charAt(to - 1)) >= 0) {
      to--;
    }
    return to - from >= 2 ? new Range(line.start() + from, line.start() + to) : null;
  }

  private static boolean isName(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (!JapaneseChars.isJapanese(c)
          && !JapaneseChars.isHiragana(c)
          && !JapaneseChars.isLatin(c)
          && !JapaneseChars.isDigit(c)
          && "・-&'".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }
}
