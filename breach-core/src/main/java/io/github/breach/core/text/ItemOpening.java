package io.github.breach.core.text;

/** Tells a line that opens a list item, a note, a heading or a row of columns: ・氏名, (1)概要, ア 氏名. */
final class ItemOpening {
  private static final int WIDEST_COLUMN = 20;

  private ItemOpening() {}

  /** Whether the text at {@code at} is a marker that opens a list item, a note or a heading. */
  static boolean at(String input, int at, int lineEnd) {
    if (hasColumn(input, at, lineEnd)) {
      return true;
    }
    char c = input.charAt(at);
    if ("・･•●○〇◎◆◇■□▼▽▶►★☆※*＊➢-－【〔<＜〈《↓→⇒✓".indexOf(c) >= 0 || JapaneseChars.isCircledDigit(c)) {
      return true;
    }
    char folded = CharacterFolds.fold(c);
    if (folded == '(') {
      return closesSoon(input, at + 1);
    }
    if (at + 1 < lineEnd && isOrdinal(folded, input.charAt(at + 1))) {
      return true;
    }
    int i = at;
    while (i < input.length() && i - at < 3 && CharacterFolds.isDigit(input.charAt(i))) {
      i++;
    }
    if (i == at || i >= input.length()) {
      return false;
    }
    char mark = CharacterFolds.fold(input.charAt(i));
    boolean decimal = i + 1 < input.length() && CharacterFolds.isDigit(input.charAt(i + 1));
    return (mark == '.' || mark == ')' || mark == '、' || input.charAt(i) == '\u3000') && !decimal;
  }

  /** A letter that numbers an item before a space: 一　氏名, ア 氏名. */
  private static boolean isOrdinal(char c, char next) {
    boolean kana = c >= 'ア' && c <= 'ン';
    return next == '\u3000' && (kana || "一二三四五六七八九十".indexOf(c) >= 0) || next == ' ' && kana;
  }

  /**
   * Whether a short number or letter and a closing bracket follow, (1), (ア), (注); not (火), (速報).
   */
  private static boolean closesSoon(String input, int from) {
    for (int i = from; i < Math.min(input.length(), from + 3); i++) {
      char c = CharacterFolds.fold(input.charAt(i));
      if (c == ')') {
        return i > from;
      }
      if (JapaneseChars.isKanji(c) && "一二三四五六七八九十注".indexOf(c) < 0) {
        return false;
      }
    }
    return false;
  }

  /** A wide gap near the start sets a column off, as in a chronology: 同月14日 委員会に速報. */
  private static boolean hasColumn(String input, int at, int lineEnd) {
    for (int i = at; i + 1 < Math.min(lineEnd, at + WIDEST_COLUMN); i++) {
      if (PageLines.isBlank(input.charAt(i)) && PageLines.isBlank(input.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }
}
