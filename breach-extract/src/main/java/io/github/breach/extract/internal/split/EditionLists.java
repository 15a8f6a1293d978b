package io.github.breach.extract.internal.split;

import io.github.breach.core.date.DateMention;
import io.github.breach.extract.internal.line.LineReader;
import io.github.breach.extract.notice.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes the title of a page that lists its editions off the first of them: 不正ログインに関するお知らせ(一覧), and
 * below it ■2022年9月30日, the newest, and ■2022年8月3日.
 */
final class EditionLists {
  /** The page's title, a line on its order, and whose it is. */
  private static final int LONGEST_TITLE = 4;

  private EditionLists() {}

  /** The same heads, the first at its own date where all others stand at such dates. */
  static List<Integer> withoutTitle(
      String text, List<Line> lines, List<Integer> heads, List<DateMention> dates) {
    if (heads.size() < 2 || isDated(text, lines.get(heads.get(0)), dates)) {
      return heads;
    }
    for (int head : heads.subList(1, heads.size())) {
      if (!isDated(text, lines.get(head), dates)) {
        return heads;
      }
    }
    char mark = text.charAt(lines.get(heads.get(1)).start());
    int last = Math.min(heads.get(1), heads.get(0) + LONGEST_TITLE + 1);
    for (int i = heads.get(0) + 1; i < last; i++) {
      Line line = lines.get(i);
      if (text.charAt(line.start()) == mark && isDated(text, line, dates)) {
        List<Integer> own = new ArrayList<>(heads);
        own.set(0, i);
        return own;
      }
    }
    return heads;
  }

  /** ■2022年9月30日: a mark and a date, and nothing else. */
  private static boolean isDated(String text, Line line, List<DateMention> dates) {
    List<DateMention> in = LineReader.in(dates, line);
    return in.size() == 1
        && in.get(0).start() == line.start() + 1
        && in.get(0).end() == line.end()
        && !Character.isLetterOrDigit(text.charAt(line.start()));
  }
}
