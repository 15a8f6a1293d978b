package io.github.breach.examples.documents.pdf;

/** The number on a line that holds a page number and nothing else: 3, - 3 -, 3／12, P.3, 3ページ. */
final class PageNumber {
  /** The line is none. */
  static final int NONE = Integer.MIN_VALUE;

  private static final String AROUND = "-‐‑–—―−－ー~〜～・.．/／|｜()（）[]［］〔〕<>〈〉 \u3000pPｐＰ頁ページof";
  private static final int LONGEST = 20;
  private static final int MOST_DIGITS = 4;

  private PageNumber() {}

  static int of(String line) {
    if (line.length() > LONGEST) {
      return NONE;
    }
    int first = NONE;
    int numbers = 0;
    int i = 0;
    while (i < line.length()) {
      char c = line.charAt(i);
      if (Character.digit(c, 10) >= 0) {
        int end = i;
        int value = 0;
        while (end < line.length() && Character.digit(line.charAt(end), 10) >= 0) {
          value = Math.min(99_999, value * 10 + Character.digit(line.charAt(end), 10));
          end++;
        }
        if (end - i > MOST_DIGITS) {
          return NONE;
        }
        first = numbers == 0 ? value : first;
        numbers++;
        i = end;
      } else if (AROUND.indexOf(c) >= 0) {
        i++;
      } else {
        return NONE;
      }
    }
    return numbers <= 2 ? first : NONE;
  }
}
