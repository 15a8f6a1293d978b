package io.github.breach.core.sentence;

import io.github.breach.core.text.JapaneseChars;

/** One pass over a text from sentence to sentence. */
final class SentenceScan {
  private final CharSequence text;
  private final int to;
  private final SpanConsumer consumer;
  private final ClosingBrackets brackets;
  private int start;

  SentenceScan(CharSequence text, int from, int to, SpanConsumer consumer) {
    this.text = text;
    this.to = to;
    this.consumer = consumer;
    this.brackets = new ClosingBrackets(text, to);
    this.start = from;
  }

  void run() {
    int i = start;
    while (i < to) {
      char c = text.charAt(i);
      if (c == '\n') {
        emit(i);
        i++;
        start = i;
      } else if (endsAt(i, c)) {
        i = closingEnd(i + 1);
        emit(i);
        start = i;
      } else if (JapaneseChars.isOpening(c)) {
        i = bracketEnd(i);
      } else {
        i++;
      }
    }
    emit(to);
  }

  private boolean endsAt(int at, char c) {
    return switch (c) {
      case '。', '！', '？' -> true;
      case '!', '?' -> !isAlphanumeric(charAt(at - 1)) && !isAlphanumeric(charAt(at + 1));
      case '.' -> JapaneseChars.isHiragana(charAt(at - 1)) && !isAlphanumeric(charAt(at + 1));
      default -> false;
    };
  }

  /** Behind the bracket that closes the one at {@code at}, or only behind that one. */
  private int bracketEnd(int at) {
    int close = brackets.closing(at);
    if (close < 0) {
      return at + 1;
    }
    boolean sentence =
        isBlank(start, at) && text.charAt(at) == '(' && text.charAt(close - 1) == '。';
    if (sentence) {
      emit(close + 1); // (続報あり。)
      start = close + 1;
    }
    return close + 1;
  }

  /** Behind the marks and closing brackets that belong to the sentence ending before {@code at}. */
  private int closingEnd(int at) {
    int end = at;
    while (end < to && (JapaneseChars.isClosing(text.charAt(end)) || isMark(text.charAt(end)))) {
      end++;
    }
    return end;
  }

  private void emit(int end) {
    int from = start;
    int until = end;
    while (from < until && isSpace(text.charAt(from))) {
      from++;
    }
    while (until > from && isSpace(text.charAt(until - 1))) {
      until--;
    }
    if (from < until) {
      consumer.accept(from, until);
    }
  }

  private boolean isBlank(int from, int until) {
    for (int i = from; i < until; i++) {
      if (!isSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private char charAt(int at) {
    return at >= 0 && at < to ? text.charAt(at) : '\0';
  }

  private static boolean isMark(char c) {
    return "。！？!?".indexOf(c) >= 0;
  }

  private static boolean isAlphanumeric(char c) {
    return JapaneseChars.isLatin(c) || JapaneseChars.isDigit(c);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\u3000' || c == '\r' || c == '\t';
  }
}
