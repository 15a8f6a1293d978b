package io.github.breach.extract.internal.split;

import io.github.breach.core.date.DateMention;
import io.github.breach.core.text.JapaneseChars;
import io.github.breach.extract.internal.line.LineKind;
import io.github.breach.extract.internal.line.LineReader;
import io.github.breach.extract.notice.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the heads of a page's entries by the date that each has right below it, written in one way
 * on the whole page: 名簿の件、その後のご報告 above 2021.03.14 Sunday, and further down another title above
 * 2021.03.10 Wednesday. Either all are titles, or all are headlines of which one speaks of an
 * incident: below a notice's title, 端末を紛失、警察へ届け出 above a date is an entry of its chronology.
 */
final class EntryHeads {
  private static final int SHORTEST = 8;
  private static final int LONGEST = 70;
  private static final int NEAR = 3;

  private final LineReader reader;

  EntryHeads(LineReader reader) {
    this.reader = reader;
  }

  /** The lines with such titles; none where there is only one. */
  Set<Integer> find(String text, List<Line> lines, List<DateMention> dates) {
    Map<String, List<Integer>> titles = new HashMap<>();
    Map<String, List<Integer>> headlines = new HashMap<>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      String form = dateForm(text, lines.get(i + 1), dates);
      if (form != null && mayHead(text, lines, dates, i)) {
        boolean title = isTitle(text.substring(lines.get(i).start(), lines.get(i).end()));
        (title ? titles : headlines).computeIfAbsent(form, key -> new ArrayList<>()).add(i);
      }
    }
    Set<Integer> heads = new HashSet<>();
    titles.values().stream().filter(t -> t.size() > 1).forEach(heads::addAll);
    headlines.forEach(
        (form, lined) -> {
          if (lined.size() > 1 && !titles.containsKey(form) && anyTells(text, lines, lined)) {
            heads.addAll(lined);
          }
        });
    return heads;
  }

  private boolean anyTells(String text, List<Line> lines, List<Integer> headlines) {
    return headlines.stream()
        .map(lines::get)
        .anyMatch(line -> reader.speaksOfIncident(text.substring(line.start(), line.end())));
  }

  /** 9.9.9 of 2020.12.13 Sunday; null where the line is no dateline or stands off. */
  private @Nullable String dateForm(String text, Line line, List<DateMention> dates) {
    if (line.blankBefore() || !reader.isDateline(text, line, dates)) {
      return null;
    }
    DateMention date = LineReader.in(dates, line).get(0);
    StringBuilder form = new StringBuilder();
    for (int i = line.start(); i < date.end(); i++) {
      char c = text.charAt(i);
      boolean more = i > line.start() && JapaneseChars.isDigit(text.charAt(i - 1));
      if (!JapaneseChars.isDigit(c)) {
        form.append(c);
      } else if (!more) {
        form.append('9');
      }
    }
    return form.toString();
  }

  private boolean mayHead(String text, List<Line> lines, List<DateMention> dates, int i) {
    Line line = lines.get(i);
    int length = line.end() - line.start();
    if (length < SHORTEST
        || length > LONGEST
        || "日時間。".indexOf(text.charAt(line.end() - 1)) >= 0
        || ReleaseHeads.isMarked(text, line)) {
      return false;
    }
    boolean standsOff =
        i == 0
            || line.blankBefore()
            || reader.kind(text, lines.get(i - 1), dates) == LineKind.FURNITURE;
    LineKind kind = reader.kind(text, line, dates);
    boolean worded =
        kind == LineKind.TITLE
            || kind == LineKind.OTHER
            || reader.speaksOfIncident(text.substring(line.start(), line.end()));
    return standsOff && worded && Passages.follow(text, lines, i + 2, NEAR);
  }

  /** With what its brackets say: 大切なお知らせ(名簿について). */
  private boolean isTitle(String words) {
    boolean noted = words.endsWith(")");
    return reader.isTitle(words) || noted && reader.isTitle(words.substring(0, words.length() - 1));
  }
}
