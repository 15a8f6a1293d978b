package io.github.breach.extract.internal.line;

import io.github.breach.core.date.DateMention;
import io.github.breach.core.text.JapaneseChars;
import io.github.breach.extract.internal.name.OrganizationNames;
import io.github.breach.extract.internal.vocabulary.WordLists;
import io.github.breach.extract.notice.Line;
import java.util.List;

/** Tells what single lines are. Immutable. */
public final class LineReader {
  private static final String OPENING = "(【[〔<≪";
  private static final String CLOSING = ")】]〕>≫";
  private static final LineReader STANDARD = new LineReader();

  private static final int LONGEST_HEADER = 130;
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_REST = 16;

  private final WordLists header = WordLists.of("header-lines");
  private final WordLists names = WordLists.of("organization-words");
  private final OrganizationNames organizations = new OrganizationNames(names);
  private final Furniture furniture = new Furniture();

  private LineReader() {}

  /** The reader with the built-in words. */
  public static LineReader standard() {
    return STANDARD;
  }

  /** The words of header lines. */
  public WordLists header() {
    return header;
  }

  /** The words of organisations' names. */
  public WordLists names() {
    return names;
  }

  /** Finds names in a line. */
  public OrganizationNames organizations() {
    return organizations;
  }

  /** What pages put around notices. */
  public Furniture furniture() {
    return furniture;
  }

  /** What {@code line} is; {@code dates} are those of the text, in order. */
  public LineKind kind(String text, Line line, List<DateMention> dates) {
    String words = text.substring(line.start(), line.end());
    if (furniture.is(words)) {
      return PostLine.is(this, text, line, dates) ? LineKind.DATE : LineKind.FURNITURE;
    }
    if (isPostLabel(words)) {
      return LineKind.LABEL;
    }
    if (words.length() > LONGEST_HEADER || words.indexOf('。') >= 0 && !isSpokenTitle(words)) {
      return LineKind.PROSE;
    }
    if (PostLine.is(this, text, line, dates)) {
      return LineKind.DATE;
    }
    String undated = without(text, line, words, in(dates, line));
    if (isLabel(undated) && undated.length() == words.length()) {
      return LineKind.LABEL;
    }
    boolean dated = undated.length() < words.length();
    if (dated && !(isTitle(undated) && !isLabel(undated)) && isDateRest(undated)) {
      return LineKind.DATE;
    }
    if (isAddressee(words)) {
      return LineKind.ADDRESSEE;
    }
    if (isTitle(words)) {
      return LineKind.TITLE;
    }
    if (isName(words)) {
      return LineKind.NAME;
    }
    return header.start("OPENING", words, 0) > 0 ? LineKind.PROSE : LineKind.OTHER;
  }

  /**
   * Whether {@code words} ends as a title does, notes in brackets and a date left out, or names its
   * edition in front: 【最終報】情報漏えいの調査結果と再発防止策.
   */
  public boolean isTitle(String words) {
    String core = withoutClosingNotes(words);
    return core.length() >= 6
        && !isLabel(core)
        && (header.end("TITLE_END", core) > 0 || opensWithEdition(core) && speaksOfIncident(core));
  }

  /** テーマ:お知らせ, of a blog. */
  private boolean isPostLabel(String words) {
    int label = words.length() > LONGEST_REST * 2 ? 0 : header.start("POST_LABEL", words, 0);
    return label > 0 && words.startsWith(":", label);
  }

  /** 大切なお知らせ:店のメールが乗っ取られました。ごめんなさい: a blog speaks in its titles. */
  private boolean isSpokenTitle(String words) {
    int label = header.start("LABEL", words, 0);
    return label > 0
        && words.startsWith(":", label)
        && words.length() <= LONGEST_NAME
        && !words.endsWith("。");
  }

  private boolean opensWithEdition(String words) {
    int close = JapaneseChars.isOpening(words.charAt(0)) ? words.indexOf('】') : -1;
    return close > 1
        && close + 1 < words.length()
        && header.end("EDITION", words, 1, close) > 0
        && words.indexOf('。') < 0;
  }

  /** Whether {@code words} names its edition in brackets at its end: サイトの停止について(第1報), …【第一報】. */
  public boolean closesWithEdition(String words) {
    int bracket = words.isEmpty() ? -1 : CLOSING.indexOf(words.charAt(words.length() - 1));
    int open = bracket < 0 ? -1 : words.lastIndexOf(OPENING.charAt(bracket));
    return open > 0 && header.end("EDITION", words, open + 1, words.length() - 1) > 0;
  }

  /** Whether {@code words} speaks of an incident. */
  public boolean speaksOfIncident(String words) {
    return header.in("INCIDENT", words);
  }

  /** Whether {@code words} names an organisation or a person, and does little else. */
  public boolean isName(String words) {
    if (words.length() > LONGEST_NAME || words.indexOf('、') >= 0 || words.indexOf('。') >= 0) {
      return false;
    }
    return header.in("PERSON", words)
        || names.end("INSTITUTION", words) > 0
        || names.end("DEPARTMENT", words) > 0
        || names.end("MUNICIPALITY", words) > 0 && words.length() <= 12
        || !organizations.in(words).isEmpty();
  }

  /** 報道発表資料, 【重要】, [お知らせ] */
  public boolean isLabel(String words) {
    String core = words.strip();
    while (core.length() >= 2
        && JapaneseChars.isOpening(core.charAt(0))
        && JapaneseChars.isClosing(core.charAt(core.length() - 1))) {
      core = core.substring(1, core.length() - 1).strip();
    }
    int bracket = core.indexOf('(');
    return header.is("LABEL", core)
        || bracket > 0
            && header.is("LABEL", core.substring(0, bracket).strip())
            && (core.length() > LONGEST_HEADER || !isTitleInBrackets(core, bracket));
  }

  /** 大切なお知らせ(名簿の誤送付について): what the brackets say makes a title of the label. */
  private boolean isTitleInBrackets(String core, int open) {
    return isTitle(core.substring(open + 1).replace(")", ""));
  }

  private boolean isAddressee(String words) {
    String core = words.endsWith(")") ? withoutClosingNotes(words) : words;
    return words.length() <= 50 && header.end("ADDRESSEE", core.replace(" ", "")) > 0; // お客様 各 位
  }

  /** What may stand beside a date on its line: a label, a weekday, a page number, a newspaper. */
  private boolean isDateRest(String undated) {
    String rest = strippedOfMarks(undated);
    return rest.length() <= LONGEST_REST;
  }

  /** Without brackets, points, digits and the words that label a date. */
  private String strippedOfMarks(String words) {
    StringBuilder rest = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      int label =
          Math.max(
              header.start("DATE_LABEL", words, i),
              Math.max(header.start("UPDATE_LABEL", words, i), header.start("LABEL", words, i)));
      char c = words.charAt(i);
      if (label > 0) {
        i += label - 1;
      } else if (JapaneseChars.isJapanese(c) || JapaneseChars.isLatin(c)) {
        rest.append(c);
      }
    }
    return rest.toString();
  }

  private static String without(String text, Line line, String words, List<DateMention> dates) {
    if (dates.isEmpty()) {
      return words;
    }
    StringBuilder rest = new StringBuilder();
    int from = line.start();
    for (DateMention date : dates) {
      if (date.start() >= from && date.end() <= line.end()) {
        rest.append(text, from, date.start());
        from = date.end();
      }
    }
    return rest.append(text, from, line.end()).toString();
  }

  private static String withoutClosingNotes(String words) {
    String core = words.strip();
    while (!core.isEmpty()) {
      char last = core.charAt(core.length() - 1);
      int open = -1;
      if (JapaneseChars.isClosing(last) && last != '」' && last != '』') {
        open = lastOpening(core);
      }
      if (open > 0) {
        core = core.substring(0, open).strip();
      } else if (last == '-' || last == '.' || last == ':' || last == ' ') {
        core = core.substring(0, core.length() - 1);
      } else {
        return core;
      }
    }
    return core;
  }

  private static int lastOpening(String words) {
    int depth = 0;
    for (int i = words.length() - 1; i >= 0; i--) {
      if (JapaneseChars.isClosing(words.charAt(i))) {
        depth++;
      } else if (JapaneseChars.isOpening(words.charAt(i)) && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** Whether {@code line} holds a date with its year and little else. */
  public boolean isDateline(String text, Line line, List<DateMention> dates) {
    List<DateMention> in = in(dates, line);
    return !in.isEmpty()
        && WrittenDates.hasYear(text, in.get(0))
        && kind(text, line, dates) == LineKind.DATE;
  }

  /** What {@code line} has behind a date; nothing where the date goes on in the next line. */
  public static String behind(String text, Line line, DateMention date) {
    return date.end() < line.end() ? text.substring(date.end(), line.end()).strip() : "";
  }

  /** The dates that start in {@code line}. */
  public static List<DateMention> in(List<DateMention> dates, Line line) {
    int low = 0;
    int high = dates.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (dates.get(middle).start() < line.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int first = low;
    while (low < dates.size() && dates.get(low).start() < line.end()) {
      low++;
    }
    return first == low ? List.of() : dates.subList(first, low);
  }
}
