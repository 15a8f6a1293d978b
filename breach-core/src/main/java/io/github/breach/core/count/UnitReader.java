package io.github.breach.core.count;

import io.github.breach.core.text.JapaneseChars;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads what follows a number or stands before it and makes it an amount: 円, 割, ¥, ダース. */
final class UnitReader {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal DOZEN = BigDecimal.valueOf(12);
  private static final String DOZEN_WORD = "ダース";
  private static final String NOT_HALF = "年月日期数分額径島角世身値面ば";
  private static final int MOST_SMALLER = 2;

  private final String text;
  private final CountVocabulary vocabulary;
  private final MeasureTable measures;
  private final FigureReader figures;
  private final NumberContext context;

  UnitReader(
      String text,
      CountVocabulary vocabulary,
      MeasureTable measures,
      FigureReader figures,
      NumberContext context) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.measures = measures;
    this.figures = figures;
    this.context = context;
  }

  /**
   * A unit, where it ends, and how many of it there are.
   *
   * @param word the unit as told, or null for a number that needs none
   * @param value the number with what the unit adds to it: a half (1本半), a smaller unit (10円50銭)
   */
  record Unit(int end, @Nullable String word, BigDecimal value) {}

  /** The unit of {@code number}, or null. */
  @Nullable Unit read(Figure number) {
    int at = afterSpace(number.end());
    if (isDozen(at)) {
      return new Unit(at + DOZEN_WORD.length(), null, number.value().multiply(DOZEN));
    }
    var measure = measures.startingAt(text, at);
    if (measure != null) {
      return measured(number, at + measure.word().length(), measure.unit());
    }
    Counter counter = vocabulary.counters().findBare(text, at);
    if (counter != null) {
      Unit counted = counted(number, at, counter);
      if (counted != null) {
        return counted;
      }
    }
    var mark = measures.endingAt(text, beforeSpace(number.start()));
    if (mark != null) {
      return new Unit(number.end(), mark.unit(), number.value());
    }
    return number.fraction() ? new Unit(number.end(), null, number.value()) : null;
  }

  /** Whether a unit of measure stands right at {@code at}. */
  boolean standsAt(int at) {
    return measures.startingAt(text, at) != null;
  }

  /** Where the mark before {@code number} starts (¥980), or where the number does. */
  int startOf(Figure number) {
    int at = beforeSpace(number.start());
    var mark = measures.endingAt(text, at);
    return mark == null ? number.start() : at - mark.word().length();
  }

  /** Half a dozen at {@code at}, which has no number: 半ダース; or null. */
  @Nullable Unit halfDozen(int at) {
    return context.charAt(at) == '半' && isDozen(at + 1)
        ? new Unit(at + 1 + DOZEN_WORD.length(), null, BigDecimal.valueOf(6))
        : null;
  }

  private boolean isDozen(int at) {
    return text.startsWith(DOZEN_WORD, at)
        && !JapaneseChars.isKatakana(context.charAt(at + DOZEN_WORD.length()));
  }

  private Unit measured(Figure number, int end, String unit) {
    if (isHalf(end)) {
      return new Unit(end + 1, unit, number.value().add(HALF));
    }
    BigDecimal value = number.value();
    for (int i = 0; i < MOST_SMALLER && number.whole(); i++) {
      Figure part = figures.plain(context.charAt(end) == 'と' ? end + 1 : end);
      var smaller = part == null ? null : measures.smallerThan(unit, text, part.end());
      if (part == null || smaller == null || !part.whole()) {
        break;
      }
      BigDecimal share = part.value().multiply(smaller.share());
      if (share.compareTo(BigDecimal.ONE) >= 0) {
        break;
      }
      value = value.add(share);
      end = part.end() + smaller.word().length();
    }
    return new Unit(end, unit, value);
  }

  /** A counter makes an amount where it counts nothing whole: 1本半, 0.2人, -3人, 一垓個. */
  private @Nullable Unit counted(Figure number, int at, Counter counter) {
    int end = at + counter.word().length();
    if (number.whole() && isHalf(end)) {
      return new Unit(end + 1, counter.word(), number.value().add(HALF));
    }
    boolean uncounted =
        !number.whole()
            || number.value().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) >= 0
            || context.minusLength(number.start(), true) > 0;
    return uncounted && vocabulary.counters().find(text, at) != null
        ? new Unit(end, counter.word(), number.value())
        : null;
  }

  private boolean isHalf(int at) {
    return context.charAt(at) == '半' && NOT_HALF.indexOf(context.charAt(at + 1)) < 0;
  }

  private int afterSpace(int at) {
    return context.charAt(at) == ' ' ? at + 1 : at;
  }

  private int beforeSpace(int at) {
    return context.charAt(at - 1) == ' ' ? at - 1 : at;
  }
}
