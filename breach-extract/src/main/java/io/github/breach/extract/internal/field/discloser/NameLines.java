package io.github.breach.extract.internal.field.discloser;

import io.github.breach.core.text.JapaneseChars;
import io.github.breach.extract.internal.line.LineReader;
import io.github.breach.extract.internal.name.NameMention;
import io.github.breach.extract.internal.vocabulary.WordLists;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.Range;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the name of an organisation out of a line that holds one, without person or department. */
final class NameLines {
  private static final int LONGEST_ALONE = 20;

  /** Words for places in general, which open the names of departments: 都市整備部, 市町村課. */
  private static final Set<String> NO_PLACE =
      Set.of("都市", "地区", "市町", "町村", "市区", "市町村", "全市", "農村");

  private final LineReader reader;
  private final WordLists names;
  private final PersonNames persons = new PersonNames();

  NameLines(LineReader reader) {
    this.reader = reader;
    this.names = reader.names();
  }

  /** How much a line says about who publishes. */
  enum Strength {
    /** No name. */
    NONE,
    /** Only a part of an organisation: 財政部資産税課. */
    DEPARTMENT,
    /** A company's name in Latin letters, as pages have it beside the Japanese one. */
    LATIN,
    /** A city, or a word that is one for bodies: 〇〇市, 〇〇センター. */
    BODY,
    /** A name with a legal form. */
    LEGAL
  }

  /** The name in {@code [from, to)} and how sure it is; null where there is none. */
  @Nullable Found in(Notice notice, int from, int to) {
    String text = notice.text().text();
    int start = behindLabel(text, from, to);
    String words = text.substring(start, to);
    List<NameMention> legal = reader.organizations().in(words);
    if (!legal.isEmpty()) {
      NameMention name = legal.get(0);
      int nameEnd = legal.size() == 1 ? wholeLine(words, name) : name.end();
      Strength strength = isLatin(words, name) ? Strength.LATIN : Strength.LEGAL;
      return new Found(new Range(start + name.start(), start + nameEnd), strength);
    }
    int latin = latinEnd(words); // KASUMI CITY かすみ市
    if (latin > 0 && latin < words.length()) {
      start += latin;
      words = words.substring(latin);
    }
    int end = bodyEnd(words);
    if (end > 0 && !persons.is(notice.morphology(), words.substring(0, end))) {
      return new Found(new Range(start, start + end), Strength.BODY);
    }
    boolean person = reader.header().in("PERSON", words);
    return !person && names.end("DEPARTMENT", words) > 0
        ? new Found(new Range(behindSpace(text, start, to), to), Strength.DEPARTMENT)
        : null;
  }

  /** 有限会社椅子と机 alone on its line has no grammar in it, so its particle belongs to the name. */
  private int wholeLine(String words, NameMention name) {
    if (name.start() > 0
        || name.end() >= words.length()
        || words.length() > LONGEST_ALONE
        || "とのやもにへがを".indexOf(words.charAt(name.end())) < 0) {
      return name.end();
    }
    String rest = words.substring(name.end());
    boolean plain = rest.length() > 1 && !reader.header().in("PERSON", rest);
    for (int i = 0; i < rest.length(); i++) {
      plain &= JapaneseChars.isJapanese(rest.charAt(i)) || JapaneseChars.isHiragana(rest.charAt(i));
    }
    return plain && !reader.isTitle(words) && names.end("PARTICLE", rest) == 0
        ? words.length()
        : name.end();
  }

  private static boolean isLatin(String words, NameMention name) {
    return !JapaneseChars.areIn(words, name.start(), name.end());
  }

  /** Where a name in Latin letters ends that stands before the same in Japanese; 0 if none does. */
  private static int latinEnd(String words) {
    int end = 0;
    int i = 0;
    while (i < words.length() && (words.charAt(i) == ' ' || isLetter(words.charAt(i)))) {
      i++;
      end = words.charAt(i - 1) == ' ' ? i : end;
    }
    return end == i ? end : 0;
  }

  private static boolean isLetter(char c) {
    return JapaneseChars.isLatin(c) || c == '.' || c == '-' || c == '&';
  }

  private static int behindSpace(String text, int start, int to) {
    int i = start;
    while (i < to && " :".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  /** A name of a line. */
  record Found(Range range, Strength strength) {
    /** Whether it names a whole body, not a part of one. */
    boolean isBody() {
      return strength.compareTo(Strength.BODY) >= 0;
    }
  }

  private int behindLabel(String text, int from, int to) {
    int label = reader.header().start("DISCLOSER_LABEL", text, from);
    int i = from + label;
    while (i < to && " :-〒".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return label > 0 && i > from + label && i < to ? i : from;
  }

  /**
   * Where a body's name at the start of {@code words} ends: at a department or a person; 0 if none.
   */
  private int bodyEnd(String words) {
    int end = 0;
    int from = 0;
    while (from < words.length()) {
      int space = words.indexOf(' ', from);
      int to = space < 0 ? words.length() : space;
      int own = end == 0 ? tokenEnd(words, from, to) : unitEnd(words.substring(from, to));
      if (own == 0) {
        break;
      }
      end = from + own;
      if (own < to - from || space < 0) {
        break;
      }
      from = space + 1;
    }
    return end;
  }

  /** How much of the first word names a body; a name stands before a leader's post, too. */
  private int tokenEnd(String words, int from, int to) {
    String token = words.substring(from, to);
    int own = tokenEnd(token);
    if (own > 0) {
      return own;
    }
    int site = names.end("SITE", token);
    if (site > 0 && isInstitution(token.substring(0, token.length() - site))) {
      return token.length() - site; // 〇〇市公式ホームページ
    }
    boolean opens = names.start("OPENS_NAME", token, 0) > 0 && token.length() >= 4;
    if (opens && names.end("DEPARTMENT", token) == 0 && !reader.isTitle(token)) {
      return token.length(); // ホテル〇〇
    }
    return isLed(words, token, to) ? token.length() : 0;
  }

  /** 〇〇堂 店主 〇〇: behind the name stands the post of who leads it. */
  private boolean isLed(String words, String token, int to) {
    int next = to;
    while (next < words.length() && words.charAt(next) == ' ') {
      next++;
    }
    int post = names.start("TOP_POST", words, next);
    return post > 0
        && token.length() >= 2
        && next + post < words.length()
        && " ::".indexOf(words.charAt(next + post)) >= 0
        && names.end("DEPARTMENT", token) == 0
        && !reader.header().in("PERSON", token)
        && !reader.isTitle(token)
        && !reader.isLabel(token);
  }

  /** Another word of the same name: 〇〇市 〇〇区役所, but not the 税務町 of 〇〇町 税務町民課. */
  private int unitEnd(String token) {
    int own = tokenEnd(token);
    return own < token.length() && names.end("DEPARTMENT", token) > 0 ? 0 : own;
  }

  /** How much of one word names a body: 〇〇市〇〇区役所, without 健康福祉部高齢者支援課. */
  private int tokenEnd(String token) {
    if (token.length() > 4
        && token.endsWith("長")
        && names.end("INSTITUTION", token.substring(0, token.length() - 1)) > 0) {
      return token.length() - 1; // 〇〇市立〇〇中学校長
    }
    if (token.length() < 2 || reader.header().in("PERSON", token) && !isInstitution(token)) {
      return 0;
    }
    if (isInstitution(token)) {
      return names.is("INSTITUTION", token) ? 0 : token.length();
    }
    if (names.end("DEPARTMENT", token) == 0) {
      return 0;
    }
    int cut = 0;
    for (int i = 3; cut == 0 && i < token.length() - 1; i++) {
      String head = token.substring(0, i);
      if (names.end("INSTITUTION", head) > 0
          && !names.is("INSTITUTION", head)
          && !token.startsWith("教育", i)) {
        cut = i; // not the 教育委員会 of 教育委員会事務局, nor the 高校 of 高校教育課
      }
    }
    for (int i = 2; cut == 0 && i < Math.min(9, token.length() - 1); i++) {
      String head = token.substring(0, i);
      boolean place = names.end("MUNICIPALITY", head) > 0 && !NO_PLACE.contains(head);
      cut = place && "民営場村".indexOf(token.charAt(i)) < 0 ? i : 0; // not the 町 of 町民課
    }
    return cut;
  }

  private boolean isInstitution(String token) {
    return names.end("INSTITUTION", token) > 0 && token.length() > 3
        || names.end("MUNICIPALITY", token) > 0 && token.length() >= 2 && token.length() <= 12;
  }
}
