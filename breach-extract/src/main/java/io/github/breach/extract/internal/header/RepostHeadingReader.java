package io.github.breach.extract.internal.header;

import io.github.breach.core.date.DateMention;
import io.github.breach.core.text.BoundedSearch;
import io.github.breach.core.text.JapaneseChars;
import io.github.breach.extract.internal.line.LineReader;
import io.github.breach.extract.internal.line.Within;
import io.github.breach.extract.internal.line.WrittenDates;
import io.github.breach.extract.internal.name.NameMention;
import io.github.breach.extract.notice.Line;
import io.github.breach.extract.notice.Range;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the headings of compilations. Immutable. */
public final class RepostHeadingReader {
  private static final int LONGEST = 220;
  private static final int LONGEST_LABEL = 40;
  private static final int LONGEST_PAPER = 20;

  private final LineReader lines;

  public RepostHeadingReader(LineReader lines) {
    this.lines = lines;
  }

  /**
   * The heading that {@code line} is; empty where it is none. It needs a title and in front a
   * numbered label, or a name and a date at its end; or, as an article's, the newspaper beside the
   * date: ■市の名簿、書庫から消える(〇〇日報、2023年4月1日).
   */
  public Optional<RepostHeading> read(String text, Line line, List<DateMention> dates) {
    if (line.end() - line.start() > LONGEST
        || Within.first(text, '。', line.start(), line.end()) >= 0) {
      return Optional.empty();
    }
    int from = labelEnd(text, line);
    String label = label(text, line.start(), from);
    DateMention date = closingDate(text, line, dates);
    boolean numbered =
        !label.isEmpty() && BoundedSearch.indexOf(text, '#', line.start(), from) > line.start();
    if (date == null && !numbered) {
      return Optional.empty();
    }
    int last = date == null ? line.end() : date.start();
    from = skip(text, from, last);
    int to = back(text, from, last);
    if (to - from < 8) {
      return Optional.empty();
    }
    int paper = date == null ? -1 : paperStart(text, from, to);
    if (date != null && paper > from) {
      Range headline = new Range(from, back(text, from, paper));
      return Optional.of(new RepostHeading(label, null, headline, date));
    }
    Range organization = organization(text, from, to);
    if (date == null) {
      organization = organization != null && isBody(text, organization) ? organization : null;
      if (!lines.isTitle(text.substring(from, to))) {
        return Optional.empty();
      }
    }
    int titleStart = organization == null ? from : skip(text, organization.end(), to);
    if (to - titleStart < 6 || label.isEmpty() && organization == null) {
      return Optional.empty();
    }
    Range title = new Range(titleStart, to);
    boolean titled = lines.isTitle(text.substring(titleStart, to));
    return label.isEmpty() && !titled
        ? Optional.empty()
        : Optional.of(new RepostHeading(label, organization, title, date));
  }

  /** The end of a label in brackets that holds a number: 【…#2023-018】, [No.41]. */
  private static int labelEnd(String text, Line line) {
    char open = text.charAt(line.start());
    if ("【[〔<《■◆●#".indexOf(open) < 0) {
      return line.start();
    }
    if ("■◆●#".indexOf(open) >= 0) {
      int i = line.start() + 1;
      while (i < line.end() && (JapaneseChars.isDigit(text.charAt(i)) || text.charAt(i) == '-')) {
        i++;
      }
      return i;
    }
    boolean digit = false;
    for (int i = line.start(); i < Math.min(line.end(), line.start() + LONGEST_LABEL); i++) {
      char c = text.charAt(i);
      digit |= JapaneseChars.isDigit(c) || c == '#';
      if (JapaneseChars.isClosing(c)) {
        return digit && i + 1 < line.end() ? i + 1 : line.start();
      }
    }
    return line.start();
  }

  /** The words of a label before its number; empty where it is only a number: 【1】. */
  private static String label(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (JapaneseChars.isDigit(c) || c == '#') {
        return text.substring(Math.min(start + 1, i), i).strip();
      }
    }
    return "";
  }

  private static @Nullable DateMention closingDate(
      String text, Line line, List<DateMention> dates) {
    List<DateMention> in = LineReader.in(dates, line);
    if (in.isEmpty()) {
      return null;
    }
    DateMention last = in.get(in.size() - 1);
    for (int i = last.end(); i < line.end(); i++) {
      if (" ()[]】」付発表公開掲載更新日月火水木金土曜".indexOf(text.charAt(i)) < 0) {
        return null;
      }
    }
    return WrittenDates.hasYear(text, last) ? last : null;
  }

  /** The organisation at the start: a name with a legal form, else a first word that may be one. */
  private @Nullable Range organization(String text, int from, int to) {
    String words = text.substring(from, to);
    for (NameMention name : lines.organizations().in(words)) {
      int end = name.start() == 0 ? nameEnd(words, name) : words.length();
      if (end < words.length()) {
        return new Range(from, from + withUnit(words, end));
      }
    }
    int space = words.indexOf(' ');
    if (space < 2 || space > 30) {
      return null;
    }
    String first = words.substring(0, space);
    return lines.isTitle(first) ? null : new Range(from, from + space);
  }

  /** Without a date behind it, only a name says whose the notice is: not 〇〇市における書類の. */
  private boolean isBody(String text, Range first) {
    String words = text.substring(first.start(), first.end());
    boolean named =
        lines.names().end("INSTITUTION", words) > 0
            || lines.names().end("MUNICIPALITY", words) > 0
            || !lines.organizations().in(words).isEmpty();
    return named && lines.header().end("CONNECTIVE", words) == 0;
  }

  /** Folding closes the space before Latin letters: 一般財団法人〇〇協会ABCサイトへの…. */
  private int nameEnd(String words, NameMention name) {
    for (int i = name.start() + 1; i < name.end(); i++) {
      boolean latin = JapaneseChars.isLatin(words.charAt(i));
      if (latin && lines.names().end("INSTITUTION", words.substring(0, i)) > 0) {
        return i;
      }
    }
    return name.end();
  }

  /** Takes in a unit behind the name: 医療法人〇〇会 △△病院. */
  private int withUnit(String words, int end) {
    int next = words.indexOf(' ', end + 1);
    return next > 0 && lines.names().end("INSTITUTION", words.substring(end + 1, next)) > 0
        ? next
        : end;
  }

  /** Where the name of a newspaper starts that stands with the date in brackets, or -1. */
  private int paperStart(String text, int from, int to) {
    int open = text.lastIndexOf('(', to - 1);
    boolean inside = open > from && Within.first(text, ')', open, to) < 0;
    return inside && lines.header().in("PAPER", text, open, to) && to - open <= LONGEST_PAPER
        ? open
        : -1;
  }

  private static int skip(String text, int from, int to) {
    int i = from;
    while (i < to && " ::-".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private static int back(String text, int from, int to) {
    int i = to;
    while (i > from && " ([::-".indexOf(text.charAt(i - 1)) >= 0) {
      i--;
    }
    return i;
  }
}
