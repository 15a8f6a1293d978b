package io.github.breach.extract.internal.field.discloser;

import io.github.breach.core.text.JapaneseChars;
import io.github.breach.extract.notice.Line;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads which town a department belongs to from the address beside it: 高齢福祉課⏎〒000-0000 〇〇県〇〇市本町1-1,
 * where the notice speaks of 市 as of itself.
 */
final class TownAddresses {
  private static final int LINES = 3;
  private static final int LONGEST_NAME = 8;

  /** The name of the town, or null. */
  @Nullable Range near(Notice notice, Range department) {
    List<Line> lines = notice.lines();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).start() > department.start() || lines.get(i).end() < department.end()) {
        continue;
      }
      for (int k = i; k < Math.min(lines.size(), i + LINES); k++) {
        Range town = town(notice, lines.get(k));
        if (town != null) {
          return town;
        }
      }
    }
    return null;
  }

  private static @Nullable Range town(Notice notice, Line line) {
    String words = notice.words(line.start(), line.end());
    int from = words.indexOf('〒');
    if (from < 0) {
      return null;
    }
    from++;
    while (from < words.length() && !JapaneseChars.isJapanese(words.charAt(from))) {
      from++;
    }
    int start = from;
    for (int i = from + 1; i < Math.min(words.length(), start + LONGEST_NAME); i++) {
      char c = words.charAt(i);
      if (c == '県' || c == '府' || c == '都' || c == '道') {
        start = i + 1;
      } else if ((c == '市' || c == '町' || c == '村') && i > start) {
        return isSelf(notice, c, line.start())
            ? new Range(line.start() + start, line.start() + i + 1)
            : null;
      }
    }
    return null;
  }

  /** Whether the notice speaks above its address of 市 as of itself: 本市, 市では, 市職員, 市税務課. */
  private static boolean isSelf(Notice notice, char c, int end) {
    String text = notice.text().text();
    for (int i = notice.start() + 1; i + 1 < end; i++) {
      if (text.charAt(i) == c) {
        boolean own = text.charAt(i - 1) == '本' || text.charAt(i - 1) == '当';
        boolean alone = !JapaneseChars.isJapanese(text.charAt(i - 1));
        char next = text.charAt(i + 1);
        boolean ofItsOwn = "はがでの職税民立内教議".indexOf(next) >= 0;
        if (own || alone && (ofItsOwn || text.startsWith("において", i + 1))) {
          return true;
        }
      }
    }
    return false;
  }
}
