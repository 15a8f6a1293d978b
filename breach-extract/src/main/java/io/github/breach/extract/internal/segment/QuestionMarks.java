package io.github.breach.extract.internal.segment;

import io.github.breach.core.text.JapaneseChars;
import io.github.breach.extract.internal.vocabulary.Surfaces;

/**
 * The marks of questions and of answers: Q1. … A1. …, 【Q】…【A】…, 問1 … 答1 …, (質問1)…, and → for an
 * answer.
 */
final class QuestionMarks {
  static final QuestionMarks QUESTION = new QuestionMarks(Surfaces.of("Q", "問", "質問"));
  static final QuestionMarks ANSWER = new QuestionMarks(Surfaces.of("A", "答", "回答"));

  private static final String OPENING = "【(<[〔";
  private static final String CLOSING = "】)>]〕";
  private static final String SEPARATORS = ".:、 )";
  private static final String ARROWS = "→⇒➡";
  private static final int MOST_DIGITS = 3;

  private final Surfaces words;

  private QuestionMarks(Surfaces words) {
    this.words = words;
  }

  /** Where the mark that opens {@code [start, end)} ends, or -1: no word that starts so (問合せ). */
  int end(String text, int start, int end) {
    int bracket = start < end ? OPENING.indexOf(text.charAt(start)) : -1;
    int from = bracket < 0 ? start : start + 1;
    int word = words.startAt(text, from, end);
    if (word == 0) {
      return -1;
    }
    int number = number(text, from + word, end);
    if (number == end) {
      return -1;
    }
    char next = text.charAt(number);
    boolean numbered = number > from + word;
    boolean letter = JapaneseChars.isLatin(text.charAt(from));
    if (bracket >= 0) {
      boolean contact = text.charAt(from) == '問' && !numbered; // (問)総務係
      return !contact && next == CLOSING.charAt(bracket) ? number + 1 : -1;
    }
    if (letter && numbered && JapaneseChars.isJapanese(next)) {
      return text.charAt(end - 1) == '?' ? number : -1; // Q1何人ですか?, its space closed
    }
    boolean named = numbered || letter || next == ':';
    return named && SEPARATORS.indexOf(next) >= 0 ? number + 1 : -1;
  }

  /** Whether an arrow opens the line of an answer: → 9月14日に相談しました。 */
  static boolean isArrow(char c) {
    return ARROWS.indexOf(c) >= 0;
  }

  /** Behind 1, or 1-2. */
  private static int number(String text, int from, int end) {
    int limit = Math.min(end, from + MOST_DIGITS);
    int i = JapaneseChars.afterDigits(text, from, limit);
    if (i > from && i + 1 < end && text.charAt(i) == '-') {
      int part = JapaneseChars.afterDigits(text, i + 1, Math.min(end, i + 1 + MOST_DIGITS));
      return part > i + 1 ? part : i;
    }
    return i;
  }
}
