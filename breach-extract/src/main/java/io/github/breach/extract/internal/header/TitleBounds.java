package io.github.breach.extract.internal.header;

import io.github.breach.core.date.DateMention;
import io.github.breach.core.text.JapaneseChars;
import io.github.breach.extract.internal.line.LineReader;
import io.github.breach.extract.internal.line.WrittenDates;
import io.github.breach.extract.internal.name.NameMention;
import io.github.breach.extract.notice.Line;
import io.github.breach.extract.notice.Range;
import java.util.List;

/**
 * Takes off the ends of a title's lines what isn't the title: ■2, a date, the discloser's name, a
 * label that stands apart.
 */
final class TitleBounds {
  private static final int LONGEST_NOTE = 20;

  private final LineReader reader;

  TitleBounds(LineReader reader) {
    this.reader = reader;
  }

  /** Without a date or the discloser's name before or after it. */
  Range within(String text, int start, int end, List<DateMention> dates) {
    int from = start;
    int to = end;
    for (DateMention date : LineReader.in(dates, new Line(start, end, false))) {
      if (!WrittenDates.hasYear(text, date)) {
        continue; // (8月9日更新) is a part of the title
      }
      int behind = date.end();
      while (behind < to && " )]】発表公開掲載付更新".indexOf(text.charAt(behind)) >= 0) {
        behind++;
      }
      boolean apart = date.start() > start && " (([【".indexOf(text.charAt(date.start() - 1)) >= 0;
      if (behind == to && apart && date.start() - from >= 6) {
        to = date.start() - 1;
      } else if (behind < to && opens(text, from, date)) {
        from = behind;
      }
    }
    while (to > from && " ((".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    String words = text.substring(from, to);
    for (NameMention name : reader.organizations().in(words)) {
      boolean apart =
          name.start() == 0 && name.end() < words.length() && words.charAt(name.end()) == ' ';
      if (apart && reader.isTitle(words.substring(name.end()))) {
        from += name.end() + 1;
        break;
      }
    }
    to -= Headlines.closingName(reader, text.substring(from, to));
    to -= closingDesk(text.substring(from, to));
    boolean marked = isMark(text.charAt(from));
    while (from < to && isMark(text.charAt(from))) {
      from++;
    }
    from += marked ? numberLength(text, from, to) : 0;
    return new Range(from + openingNote(text.substring(from, to)), to);
  }

  /** 2031.07.22 〇〇について, 【2031.07.22】〇〇について: the date of the post, before its title. */
  private static boolean opens(String text, int from, DateMention date) {
    return date.start() == from && text.charAt(date.end()) == ' '
        || date.start() == from + 1 && text.charAt(from) == '【' && text.charAt(date.end()) == '】';
  }

  /**
   * How long a label or an addressee is that stands apart before the title: [RESOLVED] …, 会員の皆様へ ….
   */
  private int openingNote(String words) {
    int space = words.indexOf(' ');
    if (space <= 0 || space > LONGEST_NOTE || space + 1 >= words.length()) {
      return 0;
    }
    String note = words.substring(0, space);
    boolean label = reader.isLabel(note);
    boolean addressee = reader.header().end("ADDRESSEE", note) > 0;
    boolean latin = isLatin(note.charAt(0)) && isLatin(words.charAt(space + 1)); // Notice of …
    return (label || addressee) && !latin && reader.isTitle(words.substring(space + 1))
        ? space + 1
        : 0;
  }

  /** How long the bracket is that names a desk behind a title: …の紛失について【健康推進課】. */
  private int closingDesk(String words) {
    int open = words.endsWith("】") ? words.lastIndexOf('【') : -1;
    boolean desk =
        open > 0 && reader.names().end("DEPARTMENT", words, open + 1, words.length() - 1) > 0;
    return desk && reader.isTitle(words.substring(0, open)) ? words.length() - open : 0;
  }

  private static boolean isLatin(char c) {
    return JapaneseChars.isLatin(c);
  }

  /** The length of the number of an entry and the space behind it: ■2 中学校におけるUSBメモリーの紛失. */
  private static int numberLength(String text, int from, int to) {
    int i = JapaneseChars.afterDigits(text, from, to);
    return i > from && i + 1 < to && text.charAt(i) == ' ' ? i + 1 - from : 0;
  }

  private static boolean isMark(char c) {
    return " ■◆●◇○▼#".indexOf(c) >= 0;
  }
}
