package io.github.breach.extract.internal.field.discloser;

import io.github.breach.core.date.DateMention;
import io.github.breach.core.text.JapaneseChars;
import io.github.breach.extract.internal.line.LineKind;
import io.github.breach.extract.internal.line.LineReader;
import io.github.breach.extract.internal.line.Within;
import io.github.breach.extract.internal.segment.Lines;
import io.github.breach.extract.notice.Line;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the names in the lines before the lead, after the text and around it. Immutable. */
final class NamePlaces {
  private static final int MOST_HEADER_LINES = 30;
  private static final int SIGNATURE_LINES = 14;
  private static final int PAGE = 1500;
  private static final int LONGEST_NAME_LINE = 70;

  private final LineReader reader;
  private final NameLines nameLines;

  NamePlaces(LineReader reader) {
    this.reader = reader;
    this.nameLines = new NameLines(reader);
  }

  /** The strongest name in the lines before the lead, the first of those that {@code fits}. */
  NameLines.@Nullable Found header(Notice notice, List<DateMention> dates, Predicate<Range> fits) {
    String text = notice.text().text();
    NameLines.Found best = null;
    for (int i = 0; i < Math.min(MOST_HEADER_LINES, notice.lines().size()); i++) {
      Line line = notice.lines().get(i);
      LineKind kind = reader.kind(text, line, dates);
      Range title = notice.titleOrNull();
      if (kind == LineKind.PROSE && (title == null || line.start() >= title.start())) {
        break;
      }
      boolean titled = title != null && line.end() > title.start() && line.start() < title.end();
      boolean dated = kind == LineKind.DATE;
      boolean site = kind == LineKind.OTHER && reader.names().in("SITE", words(text, line));
      if (titled || kind != LineKind.NAME && !dated && !site) {
        continue;
      }
      int from = dated ? behindDate(text, line, dates) : line.start();
      int to = dated && text.charAt(line.end() - 1) == ']' ? line.end() - 1 : line.end();
      NameLines.Found found = from < to ? nameLines.in(notice, from, to) : null;
      best = stronger(best, found, fits);
    }
    return best;
  }

  private static NameLines.@Nullable Found stronger(
      NameLines.@Nullable Found best, NameLines.@Nullable Found found, Predicate<Range> fits) {
    if (found == null || best != null && found.strength().compareTo(best.strength()) <= 0) {
      return best;
    }
    return fits.test(found.range()) ? found : best;
  }

  private static String words(String text, Line line) {
    return text.substring(line.start(), line.end());
  }

  /** [令和4年5月2日発表 財政部資産税課] */
  private int behindDate(String text, Line line, List<DateMention> dates) {
    List<DateMention> in = LineReader.in(dates, line);
    int from = in.isEmpty() ? line.start() : in.get(in.size() - 1).end();
    from += reader.header().start("DATE_LABEL", text, from);
    while (from < line.end() && " :)】".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    return from;
  }

  /** The strongest name among the last lines, the last of those that {@code fits}. */
  NameLines.@Nullable Found signature(Notice notice, Predicate<Range> fits) {
    NameLines.Found best = null;
    List<Line> lines = notice.lines();
    for (int i = lines.size() - 1; i >= Math.max(1, lines.size() - SIGNATURE_LINES); i--) {
      best = stronger(best, nameOf(notice, lines.get(i)), fits);
    }
    return best;
  }

  /** A name on the page right before the notice or after it, up to the next running text. */
  NameLines.@Nullable Found page(Notice notice, Predicate<Range> fits) {
    String text = notice.text().text();
    NameLines.Found best = null;
    for (Line line : around(text, notice.start(), notice.end())) {
      NameLines.Found found = nameOf(notice, line);
      best = found != null && found.isBody() ? stronger(best, found, fits) : best;
    }
    return best;
  }

  private static List<Line> around(String text, int start, int end) {
    List<Line> before = Lines.of(text, Math.max(0, start - PAGE), start);
    List<Line> after = Lines.of(text, end, Math.min(text.length(), end + PAGE));
    List<Line> lines = new ArrayList<>();
    for (int i = before.size() - 1; i >= 0 && !isSentence(text, before.get(i)); i--) {
      lines.add(0, before.get(i));
    }
    for (int i = 0; i < after.size() && !isSentence(text, after.get(i)); i++) {
      lines.add(after.get(i));
    }
    return lines;
  }

  private static boolean isSentence(String text, Line line) {
    return line.end() - line.start() >= 30
        && Within.first(text, '。', line.start(), line.end()) >= 0;
  }

  /** 公益財団法人みなと育英会 / Minato Foundation: the name in two languages. */
  private static boolean isLatin(String words, int from) {
    return from < words.length() && !JapaneseChars.areIn(words, from, words.length());
  }

  private NameLines.@Nullable Found nameOf(Notice notice, Line line) {
    if (line.end() <= line.start() || line.end() - line.start() > 2 * LONGEST_NAME_LINE) {
      return null;
    }
    String words = notice.words(line.start(), line.end());
    int twice = words.indexOf(" / ");
    int end = twice > 0 && isLatin(words, twice + 3) ? line.start() + twice : line.end();
    if (end - line.start() > LONGEST_NAME_LINE) {
      return null;
    }
    return words.indexOf('。') >= 0 ? null : nameLines.in(notice, line.start(), end);
  }
}
