package io.github.breach.extract.internal.segment;

import io.github.breach.core.text.JapaneseChars;
import io.github.breach.extract.internal.vocabulary.Surfaces;

/** Reads the mark that opens a line, if any. */
final class MarkerReader {
  /** A section number is seldom larger, and a year, a count or a sum seldom smaller. */
  private static final int LARGEST_NUMBER = 30;

  /** What starts like a counter and is none: 2 組織的な原因, whose space folding has closed. */
  private static final Surfaces NOUNS =
      Surfaces.of("組織", "人的", "人為", "件数", "人数", "名称", "社内の", "通知", "通信", "台帳", "回収", "時系列", "日時");

  /** What a notice of several incidents numbers them by: 事案2 名簿の誤送付. */
  private static final Surfaces CASES = Surfaces.of("事案", "事故", "事例", "案件", "事象", "ケース");

  /** What makes a bare number a date or a count: 1月, 3名. */
  private static final String UNITS = "年月日時分秒件名人社通枚台冊回歳円組か箇万億千世施度階学次号条章";

  /** What makes an ordinal a name or a count: 第1報, 第3者, 第二小学校. */
  private static final String ORDINAL_UNITS = "報回条項号次期版者章節種類層級課部室局係班群区町中小高学校病四波弾段便線庁";

  private final String text;

  MarkerReader(String text) {
    this.text = text;
  }

  /** The mark of the line {@code [start, end)}. */
  Marker read(int start, int end) {
    char c = text.charAt(start);
    if (JapaneseChars.isDigit(c)) {
      return number(start, end);
    }
    int incident = CASES.startAt(text, start);
    if (incident > 0) {
      return incident(start, start + incident, end);
    }
    if (JapaneseChars.isCircledDigit(c)) {
      return isReference(start + 1, end) ? none(start) : at(MarkerStyle.CIRCLED, start + 1, end);
    }
    int question = QuestionMarks.QUESTION.end(text, start, end);
    if (question >= 0) {
      return at(MarkerStyle.QUESTION, question, end);
    }
    return switch (c) {
      case '■', '□', '◆', '◇', '★', '☆' -> at(MarkerStyle.SQUARE, start + 1, end);
      case '●', '○', '◎', '〇', '⚫' -> circle(start, end);
      case '▼', '▽', '▶', '►', '▷' -> at(MarkerStyle.TRIANGLE, start + 1, end);
      case '【', '〔' -> bracketed(MarkerStyle.LENTICULAR, '】', start, end);
      case '<', '《' -> bracketed(MarkerStyle.ANGLE, '>', start, end);
      case '[' -> bracketed(MarkerStyle.BRACKET, ']', start, end);
      case '・', '•', '･', '*', '–', '‣', '◦', '➢', '✓' -> at(MarkerStyle.BULLET, start + 1, end);
      case '-' ->
          start + 1 < end && text.charAt(start + 1) == ' '
              ? at(MarkerStyle.BULLET, start + 1, end)
              : none(start);
      case '※' -> at(MarkerStyle.NOTE, start + 1, end);
      case '#' -> hashes(start, end);
      case '(' -> paren(start, end);
      case '第' -> ordinal(start, end);
      default -> letter(c, start, end);
    };
  }

  /** The mark of the answer that opens the line {@code [start, end)}, or that of any line. */
  Marker readAnswer(int start, int end) {
    int answer = QuestionMarks.ANSWER.end(text, start, end);
    if (answer < 0 && QuestionMarks.isArrow(text.charAt(start))) {
      answer = start + 1;
    }
    return answer < 0 ? read(start, end) : at(MarkerStyle.ANSWER, answer, end);
  }

  /** ①は7月末に、②は8月に終えました: speaks of an item of another list. */
  private boolean isReference(int from, int end) {
    return from + 1 < end
        && text.charAt(from) == 'は'
        && (JapaneseChars.isDigit(text.charAt(from + 1)) || text.charAt(from + 1) == '、');
  }

  private Marker number(int start, int end) {
    int i = JapaneseChars.afterDigits(text, start, Math.min(end, start + 3));
    if (i == end || i - start > 2 || Integer.parseInt(text.substring(start, i)) > LARGEST_NUMBER) {
      return none(start);
    }
    char next = text.charAt(i);
    boolean digitAfter = i + 1 < end && JapaneseChars.isDigit(text.charAt(i + 1));
    if ((next == '.' || next == '、' || next == ',') && !digitAfter) {
      return at(MarkerStyle.ARABIC_POINT, i + 1, end);
    }
    if (next == '.' && digitAfter) {
      return decimal(start, i + 1, end);
    }
    if (next == '-' && digitAfter) {
      return none(start); // 1-2
    }
    if (next == ')') {
      return at(MarkerStyle.ARABIC_HALF_PAREN, i + 1, end);
    }
    if (next == ' ') {
      return at(MarkerStyle.ARABIC_SPACE, i, end);
    }
    boolean bare =
        JapaneseChars.isJapanese(next) && (UNITS.indexOf(next) < 0 || NOUNS.startAt(text, i) > 0);
    return bare ? new Marker(MarkerStyle.ARABIC_BARE, i) : none(start);
  }

  /** 1.1 漏えいの有無, with a space behind the number; not 1.14 or 2.5 倍. */
  private Marker decimal(int start, int from, int end) {
    int i = JapaneseChars.afterDigits(text, from, Math.min(end, from + 2));
    boolean named =
        i + 1 < end
            && text.charAt(i) == ' '
            && JapaneseChars.isJapanese(text.charAt(i + 1))
            && (UNITS + "倍").indexOf(text.charAt(i + 1)) < 0;
    return named ? at(MarkerStyle.DECIMAL, i + 1, end) : none(start);
  }

  /** 事案2 名簿の誤送付, 事案②:名簿の誤送付; not 事案1の原因. */
  private Marker incident(int start, int from, int end) {
    boolean circled = from < end && JapaneseChars.isCircledDigit(text.charAt(from));
    int i = circled ? from + 1 : JapaneseChars.afterDigits(text, from, Math.min(end, from + 2));
    boolean named = i > from && i + 1 < end && " :.".indexOf(text.charAt(i)) >= 0;
    return named ? at(MarkerStyle.INCIDENT, i + 1, end) : none(start);
  }

  private Marker circle(int start, int end) {
    boolean placeholder = start + 1 < end && text.charAt(start + 1) == text.charAt(start); // 〇〇高校
    return placeholder ? none(start) : at(MarkerStyle.CIRCLE, start + 1, end);
  }

  /** 【1】経過 and {@literal <1>} 経過 have their text behind the bracket, 【経過】 inside. */
  private Marker bracketed(MarkerStyle style, char close, int start, int end) {
    for (int i = start + 1; i < Math.min(end, start + 4); i++) {
      char c = text.charAt(i);
      if (c == close && i > start + 1) {
        return at(MarkerStyle.ORDINAL, i + 1, end);
      }
      if (!JapaneseChars.isDigit(c) && !JapaneseChars.isKanjiNumeral(c)) {
        break;
      }
    }
    return at(style, start, end);
  }

  private Marker hashes(int start, int end) {
    int i = start;
    while (i < end && i - start < 6 && text.charAt(i) == '#') {
      i++;
    }
    return i < end && text.charAt(i) == ' ' ? at(MarkerStyle.HASH, i, end) : none(start);
  }

  private Marker paren(int start, int end) {
    int close = -1;
    for (int i = start + 1; i < Math.min(end, start + 4); i++) {
      if (text.charAt(i) == ')') {
        close = i;
        break;
      }
    }
    if (close <= start + 1) {
      return none(start);
    }
    char c = text.charAt(start + 1);
    if (JapaneseChars.isDigit(c)) {
      return at(MarkerStyle.ARABIC_PAREN, close + 1, end);
    }
    if (c == '注' || c == '※') {
      return at(MarkerStyle.NOTE, close + 1, end);
    }
    boolean single = close == start + 2;
    if (single && JapaneseChars.isKatakana(c)) {
      return at(MarkerStyle.KATAKANA, close + 1, end);
    }
    if (single && JapaneseChars.isKanjiNumeral(c)) {
      return at(MarkerStyle.ARABIC_PAREN, close + 1, end);
    }
    return single && JapaneseChars.isLatin(c) ? at(MarkerStyle.LATIN, close + 1, end) : none(start);
  }

  private Marker ordinal(int start, int end) {
    int i = start + 1;
    boolean digits = i < end && JapaneseChars.isDigit(text.charAt(i)); // 第5二次被害
    while (i < end
        && i - start < 4
        && (digits
            ? JapaneseChars.isDigit(text.charAt(i))
            : JapaneseChars.isKanjiNumeral(text.charAt(i)))) {
      i++;
    }
    if (i == start + 1 || i == end) {
      return none(start);
    }
    boolean chapter = text.charAt(i) == '章' && i + 1 < end; // 第2章 経緯
    i += chapter ? 1 : 0;
    char next = text.charAt(i);
    if (next == ' ' || next == '.') {
      return at(MarkerStyle.ORDINAL, i + 1, end);
    }
    if (chapter) {
      return none(start); // 第2章で述べた
    }
    boolean bare = JapaneseChars.isJapanese(next) && ORDINAL_UNITS.indexOf(next) < 0;
    return bare ? new Marker(MarkerStyle.ORDINAL_BARE, i) : none(start);
  }

  private Marker letter(char c, int start, int end) {
    if (c >= 'Ⅰ' && c <= 'Ⅻ') {
      return pointed(MarkerStyle.ROMAN_UPPER, start, end, true);
    }
    if (c >= 'ⅰ' && c <= 'ⅻ') {
      return pointed(MarkerStyle.ROMAN_LOWER, start, end, true);
    }
    if (JapaneseChars.isKanjiNumeral(c) && c != '〇') {
      int i = start + 1;
      while (i < end && i - start < 3 && JapaneseChars.isKanjiNumeral(text.charAt(i))) {
        i++;
      }
      boolean point = i < end && "、.".indexOf(text.charAt(i)) >= 0;
      return point || i < end && text.charAt(i) == ' '
          ? at(MarkerStyle.KANJI_POINT, i + 1, end)
          : none(start);
    }
    if (JapaneseChars.isKatakana(c)) {
      return pointed(MarkerStyle.KATAKANA, start, end, false);
    }
    return JapaneseChars.isLatin(c) ? pointed(MarkerStyle.LATIN, start, end, false) : none(start);
  }

  /** A letter with a point or a space behind it; {@code bare} if it may stand without. */
  private Marker pointed(MarkerStyle style, int start, int end, boolean bare) {
    char next = start + 1 < end ? text.charAt(start + 1) : ' ';
    boolean mark =
        next == '.' || next == '、' || next == ')' || next == ' ' && style != MarkerStyle.LATIN;
    if (mark) {
      return at(style, start + 2, end);
    }
    return bare ? at(style, start + 1, end) : none(start);
  }

  private Marker at(MarkerStyle style, int from, int end) {
    int i = Math.min(from, end);
    while (i < end && (text.charAt(i) == ' ' || text.charAt(i) == '.')) {
      i++;
    }
    return new Marker(style, i);
  }

  private static Marker none(int start) {
    return new Marker(MarkerStyle.NONE, start);
  }
}
