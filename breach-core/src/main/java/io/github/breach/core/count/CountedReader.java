package io.github.breach.core.count;

import io.github.breach.core.text.JapaneseChars;
import io.github.breach.model.CountBound;
import org.jspecify.annotations.Nullable;

/** Reads what follows a number and makes it a count: a counter, or a noun in its place. */
final class CountedReader {
  /** What takes the count away: 1件あたり, 1人につき. */
  private static final String[] RATES = {"あたり", "当たり", "当り", "につき", "ごと", "毎"};

  private static final int LEAST_WITH_NOUN = 10;
  private static final int LEAST_NO_HEADING = 100;

  /** What stands behind a count on a line of its own: 48 先(個人45先). */
  private static final String LINE_ENDS = "\0\n(";

  private final String text;
  private final CountVocabulary vocabulary;
  private final NumberContext context;

  CountedReader(String text, CountVocabulary vocabulary, NumberContext context) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.context = context;
  }

  /** A counter right after {@code number}, or null. */
  @Nullable Counted counter(Reading number) {
    boolean apart = context.charAt(number.end()) == ' ';
    Counted counted = counterAt(number, apart ? number.end() + 1 : number.end(), null);
    return counted != null && apart && isHeading(number, counted) ? null : counted;
  }

  /** A counter or noun that something stands before: 3,000余名, 50以上の企業, 109のアドレス. */
  @Nullable Counted afterWords(Reading number) {
    int at = number.end();
    var bound = vocabulary.qualifiers().boundAt(text, at);
    if (bound != null) {
      at += bound.word().length();
    }
    boolean linked = context.charAt(at) == 'の';
    if (bound == null && !linked) {
      return null;
    }
    at = linked ? at + 1 : at;
    CountBound stated = bound == null ? null : bound.bound();
    if (linked && !number.isKanji() && number.value() >= LEAST_WITH_NOUN) {
      var noun = vocabulary.nouns().startingAt(text, at);
      if (noun != null && !isKatakana(at + noun.word().length())) {
        return new Counted(at - 1, null, noun.unit(), stated);
      }
    }
    return bound == null ? null : counterAt(number, at, stated);
  }

  private @Nullable Counted counterAt(Reading number, int at, @Nullable CountBound bound) {
    Counter counter = vocabulary.counters().find(text, at);
    if (counter == null || !fits(counter, number, at)) {
      return null;
    }
    int end = vocabulary.counters().end(text, at, counter);
    for (String rate : RATES) {
      if (text.startsWith(rate, end) && !text.startsWith("につきまし", end)) {
        return null;
      }
    }
    String word = counter.word();
    String written = end - at == word.length() ? word : text.substring(at, end);
    return new Counted(end, written, counter.unit(), bound);
  }

  private boolean fits(Counter counter, Reading number, int at) {
    if (counter.numerals() == Counter.Numerals.DIGITS && number.isKanji()) {
      return false;
    }
    char last = counter.word().charAt(counter.word().length() - 1);
    int end = at + counter.word().length();
    if (JapaneseChars.isKatakana(last) && JapaneseChars.isKatakana(context.charAt(end))
        || JapaneseChars.isLatin(last) && JapaneseChars.isLatin(context.charAt(end))) {
      return false; // 3カードリーダー
    }
    if (counter.isNoun()) {
      return !context.followsLatin(number.start());
    }
    char before = context.charAt(number.start() - 1);
    return switch (counter.word()) {
      case "組" -> before != '年'; // 3年1組
      case "回" -> !isFrequency(number.start());
      case "件" -> !(number.isKanji() && number.value() == 1 && (before == 'の' || before == '本'));
      default -> true; // 今回の一件 is the matter itself
    };
  }

  /** 月1回, 年2回, but not of a date: 3月2回. */
  private boolean isFrequency(int at) {
    return "年月週日毎".indexOf(context.charAt(at - 1)) >= 0
        && !JapaneseChars.isDigit(context.charAt(at - 2));
  }

  /** 1 事案の概要, 3 先方への連絡: a number that opens a line and a heading; not 48 先 alone, or 135 契約が. */
  private boolean isHeading(Reading number, Counted counted) {
    char before = context.charAt(number.start() - 1);
    boolean opensLine = before == '\0' || before == '\n';
    int behind = counted.end();
    while (context.charAt(behind) == ' ') {
      behind++;
    }
    return opensLine
        && number.value() < LEAST_NO_HEADING
        && LINE_ENDS.indexOf(context.charAt(behind)) < 0;
  }

  private boolean isKatakana(int at) {
    return JapaneseChars.isKatakana(context.charAt(at));
  }
}
