package io.github.breach.extract.internal.split;

import io.github.breach.core.date.DateMention;
import io.github.breach.core.text.JapaneseChars;
import io.github.breach.extract.internal.line.LineKind;
import io.github.breach.extract.internal.line.LineReader;
import io.github.breach.extract.internal.line.Within;
import io.github.breach.extract.internal.line.WrittenDates;
import io.github.breach.extract.notice.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds where a second release starts on one page: an earlier edition below the latest, or another
 * press release.
 *
 * <p>A release starts with a title and a date of its own on lines side by side, with the number of
 * its edition and a date, or with a title and the greeting of a letter. A release that is only
 * cited has neither on lines of their own.
 */
final class ReleaseHeads {
  private static final int FEWEST_LETTERS = 120;
  private static final int NEAR = 5;
  private static final int LONGEST_NUMBER = 4;
  private static final int LONGEST_HEAD = 12;
  private static final int SHORTEST_PHONE = 9;

  private final LineReader reader;
  private final ArticleHeads articles;
  private final EntryHeads entries;

  ReleaseHeads(LineReader reader) {
    this.reader = reader;
    this.articles = new ArticleHeads(reader);
    this.entries = new EntryHeads(reader);
  }

  /** The first lines of the releases, in order; empty where there is only one. */
  List<Integer> find(String text, List<Line> lines, List<DateMention> dates) {
    List<Integer> heads = new ArrayList<>();
    boolean ofArticles = articles.anyHeadline(text, lines, dates);
    Set<Integer> entryHeads = entries.find(text, lines, dates);
    int textFrom = 0;
    for (int i = 0; i < lines.size(); i++) {
      boolean listed =
          ofArticles && articles.isAboveDate(text, lines, dates, i)
              || entryHeads.contains(i)
              || articles.isListed(text, lines, dates, i);
      int head = listed ? i : headAt(text, lines, dates, i);
      if (head < 0 || !Passages.follow(text, lines, i + 1)) {
        continue;
      }
      if (!heads.isEmpty() && letters(text, lines, textFrom, head) < FEWEST_LETTERS) {
        continue; // the title once more, or the head's second line
      }
      heads.add(heads.isEmpty() && !listed ? 0 : head);
      textFrom = i + 1;
    }
    return heads.size() < 2 ? List.of() : heads;
  }

  /** The first line of the head that line {@code i} belongs to, or -1. */
  private int headAt(String text, List<Line> lines, List<DateMention> dates, int i) {
    Line line = lines.get(i);
    if (line.end() - line.start() > 130) {
      return -1;
    }
    if (EditionHeading.is(text, line, dates)) {
      return i;
    }
    if (line.end() - line.start() < 12 || text.charAt(line.end() - 1) == '。') {
      return -1;
    }
    String words = text.substring(line.start(), line.end());
    if (!reader.isTitle(words)
        || !(reader.speaksOfIncident(words) || isOfRelease(words))
        || reader.kind(text, line, dates) != LineKind.TITLE) {
      return -1;
    }
    if (carriesDate(text, line, dates)) {
      return tellsEvent(words) ? -1 : i;
    }
    if (isMarked(text, line) && !opensWithDate(line, dates)
        || opensWithDate(line, dates) && tellsEvent(withoutNote(words))) {
      return -1;
    }
    int first = firstLine(text, lines, dates, i);
    for (int k = i + 1; k <= Math.min(i + 3, lines.size() - 1); k++) {
      if (isDateline(text, lines.get(k), dates)) {
        return first;
      }
      if (Passages.isProse(text, lines.get(k))) {
        break;
      }
    }
    int above = datelineAbove(text, lines, dates, first);
    if (above >= 0) {
      return above;
    }
    if (i > 0 && reader.kind(text, lines.get(i - 1), dates) == LineKind.ADDRESSEE) {
      return i - 1;
    }
    return isGreetedBelow(text, lines, i) ? first : -1;
  }

  /**
   * Whether a title that names no incident is a release's: チケット予約サイトの停止について(第1報),
   * 応募フォームについて(お詫びと経過のご報告).
   */
  private boolean isOfRelease(String words) {
    return reader.closesWithEdition(words) || reader.header().in("APOLOGY", words);
  }

  /**
   * The date above a title, with only names, addressees and the further lines of a letter's or a
   * press release's head between: 各位, 会社名…, (コード番号…), 問合せ先…, (TEL…), 担当….
   */
  private int datelineAbove(String text, List<Line> lines, List<DateMention> dates, int title) {
    boolean addressed = false;
    boolean others = false;
    for (int k = title - 1; k >= Math.max(0, title - LONGEST_HEAD); k--) {
      Line line = lines.get(k);
      if (isDateline(text, line, dates)) {
        return others && !addressed ? -1 : k;
      }
      LineKind kind = reader.kind(text, line, dates);
      if (kind == LineKind.PROSE || kind == LineKind.TITLE || kind == LineKind.FURNITURE) {
        return -1;
      }
      addressed |= kind == LineKind.ADDRESSEE;
      boolean named = kind != LineKind.OTHER && title - k <= NEAR || kind == LineKind.NAME;
      others |=
          !named
              && !isNumberOnly(text, line)
              && !reader.header().in("HEAD_LINE", unspaced(text, line));
    }
    return -1;
  }

  /** What opens each letter and each lead once: 平素は格別のご高配を賜り, このたび. */
  private boolean isGreetedBelow(String text, List<Line> lines, int title) {
    for (int k = title + 1; k <= Math.min(title + NEAR, lines.size() - 1); k++) {
      Line line = lines.get(k);
      if (Passages.isProse(text, line)) {
        return reader.header().start("GREETING", text, line.start()) > 0
            || lines.get(title).blankBefore()
                && reader.header().start("LEAD", text, line.start()) > 0;
      }
    }
    return false;
  }

  /** 2月14日に発生した誤表示について: the digits are a date's and no number of a heading. */
  private static boolean opensWithDate(Line line, List<DateMention> dates) {
    List<DateMention> in = LineReader.in(dates, line);
    return !in.isEmpty() && in.get(0).start() == line.start();
  }

  /** The title's first line, where it is wrapped. */
  private int firstLine(String text, List<Line> lines, List<DateMention> dates, int i) {
    boolean wrapped =
        i > 0
            && !lines.get(i).blankBefore()
            && reader.kind(text, lines.get(i - 1), dates) == LineKind.OTHER;
    return wrapped ? i - 1 : i;
  }

  private boolean isDateline(String text, Line line, List<DateMention> dates) {
    return reader.isDateline(text, line, dates) || isSigned(text, line, dates);
  }

  /** 2022年7月29日 社会医療法人〇〇会 〇〇病院 病院長 〇〇: a dateline with all of the signature. */
  private boolean isSigned(String text, Line line, List<DateMention> dates) {
    List<DateMention> in = LineReader.in(dates, line);
    if (in.isEmpty() || !WrittenDates.hasYear(text, in.get(0))) {
      return false;
    }
    DateMention date = in.get(0);
    return date.start() - line.start() <= 1
        && date.end() < line.end()
        && text.charAt(date.end()) == ' '
        && reader.isName(text.substring(date.end() + 1, line.end()));
  }

  /** ◆不正アクセスに関するお詫び(2024年7月3日), 2024/7/3 不正アクセスに関するお詫び; not 7月3日付「…」. */
  private static boolean carriesDate(String text, Line line, List<DateMention> dates) {
    List<DateMention> in = LineReader.in(dates, line);
    if (in.size() != 1 || !WrittenDates.hasYear(text, in.get(0))) {
      return false;
    }
    DateMention date = in.get(0);
    boolean cites = date.end() < line.end() && "付に".indexOf(text.charAt(date.end())) >= 0;
    return !cites && (date.start() <= line.start() + 1 || date.end() >= line.end() - 5);
  }

  /** Letters are spread over a head's lines: 担 当, 会 社 名. */
  private static String unspaced(String text, Line line) {
    return text.substring(line.start(), line.end()).replace(" ", "");
  }

  /** A telephone number and whose it is: 0858-12-0561(人事課). */
  private static boolean isNumberOnly(String text, Line line) {
    int i = line.start();
    while (i < line.end() && (JapaneseChars.isDigit(text.charAt(i)) || text.charAt(i) == '-')) {
      i++;
    }
    return i - line.start() >= SHORTEST_PHONE && (i == line.end() || text.charAt(i) == '(');
  }

  /** R7.2.17 個人情報保護委員会に報告 is an entry of a chronology. */
  private boolean tellsEvent(String words) {
    int end = reader.header().end("TITLE_END", words);
    return end > 0
        && end < words.length()
        && "をにへと".indexOf(words.charAt(words.length() - end - 1)) >= 0;
  }

  /** R7.2.17 個人情報保護委員会に報告|(その後、3月2日に確報). */
  private static String withoutNote(String words) {
    int open = words.endsWith(")") ? words.lastIndexOf('(') : -1;
    return open > 0 ? words.substring(0, open).strip() : words;
  }

  /** A number, a bullet or a bracketed number: not (続報)不正アクセスについて. */
  static boolean isMarked(String text, Line line) {
    char c = text.charAt(line.start());
    if (c == '(') {
      int close = Within.first(text, ')', line.start(), line.end());
      return close < 0
          || close - line.start() <= LONGEST_NUMBER
              && !JapaneseChars.isKanji(text.charAt(close - 1));
    }
    return JapaneseChars.isDigit(c)
        || JapaneseChars.isCircledDigit(c)
        || "・•-●○■□◆◇▼▽※<ⅠⅡⅢⅣⅤ".indexOf(c) >= 0;
  }

  private static int letters(String text, List<Line> lines, int from, int to) {
    int letters = 0;
    boolean prose = false;
    for (int i = from; i < to; i++) {
      letters += lines.get(i).end() - lines.get(i).start();
      prose |= Passages.isProse(text, lines.get(i));
    }
    return prose ? letters : 0;
  }
}
