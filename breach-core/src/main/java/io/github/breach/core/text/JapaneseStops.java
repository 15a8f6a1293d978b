package io.github.breach.core.text;

/**
 * Reads a comma or point behind Japanese words as 、 or 。: universities and courts write 稼働しました．不審な
 * for 稼働しました。不審な. Those of numbers, Latin words and list marks (い．) stay.
 */
final class JapaneseStops {
  private JapaneseStops() {}

  /**
   * The stop that {@code folded} is behind what {@code out} holds.
   *
   * @param next where in {@code input} the character behind it stands
   */
  static char of(char folded, FoldBuffer out, String input, int next) {
    if (folded == ',') {
      char before = out.last();
      return JapaneseChars.isJapanese(before) || JapaneseChars.isClosing(before) ? '、' : folded;
    }
    if (folded == '.' && JapaneseChars.isHiragana(out.last()) && !out.startsLine(1)) {
      return next < input.length() && JapaneseChars.isLatin(input.charAt(next)) ? folded : '。';
    }
    return folded;
  }
}
