package io.github.breach.examples.accuracy.compare;

/** Headings without the marks and numbers around them: 「■ 1．経緯：」 → 「経緯」. */
final class HeadingWording {
  private static final String OPENING = "■◆●○□◇▼▽▶>＞・*※【〔<《[「(（";
  private static final String AFTER_DIGITS = ".．、,)）章節項";
  private static final String AFTER_LETTER = ".．、)）";
  private static final String KANJI_NUMBERS = "一二三四五六七八九十";
  private static final String LEFT_OVER = ".．、)）】>";
  private static final String CLOSING = "】〕>》]」)）:：";

  private HeadingWording() {}

  static String of(String heading) {
    String text = Wording.of(heading);
    int start = skip(text, 0, OPENING);
    start = skip(text, afterNumber(text, start), LEFT_OVER);
    int end = text.length();
    while (end > start && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(start, end);
  }

  /** Behind 「第3章」, 「2.」, 「四、」 or 「ア.」; {@code start} where no number stands. */
  private static int afterNumber(String text, int start) {
    int digits = text.startsWith("第", start) ? start + 1 : start;
    int end = digits;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    if (end > digits) {
      return skip(text, end, AFTER_DIGITS);
    }
    int letters = skip(text, start, KANJI_NUMBERS);
    if (letters == start && start < text.length() && isKatakana(text.charAt(start))) {
      letters = start + 1;
    }
    boolean marked =
        letters > start
            && letters < text.length()
            && AFTER_LETTER.indexOf(text.charAt(letters)) >= 0;
    return marked ? letters + 1 : start;
  }

  private static boolean isKatakana(char c) {
    return c >= 'ア' && c <= 'ン';
  }

  private static int skip(String text, int start, String chars) {
    int i = start;
    while (i < text.length() && chars.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }
}
