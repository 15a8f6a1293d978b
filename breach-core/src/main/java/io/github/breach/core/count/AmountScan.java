package io.github.breach.core.count;

import io.github.breach.core.number.NumberForm;
import io.github.breach.core.number.NumberScanner;
import io.github.breach.core.text.FoldedText;
import io.github.breach.core.text.JapaneseChars;
import io.github.breach.model.CountBound;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One pass over one folded text, from number to number, around the counts found before. */
final class AmountScan {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final String MINUS = "マイナス";
  private static final String NOT_HALF = "年月日期数分額径島角世身値面ば";

  private final FoldedText folded;
  private final String text;
  private final CountVocabulary vocabulary;
  private final MeasureTable measures;
  private final List<CountMention> counts;
  private final NumberScanner numbers;
  private final NumberContext context;
  private final List<StatedAmount> found = new ArrayList<>();
  private int nextCount;
  private int lastEnd;

  AmountScan(
      FoldedText folded,
      CountVocabulary vocabulary,
      MeasureTable measures,
      List<CountMention> counts) {
    this.folded = folded;
    this.text = folded.text();
    this.vocabulary = vocabulary;
    this.measures = measures;
    this.counts = counts;
    this.numbers = new NumberScanner(text);
    this.context = new NumberContext(text);
  }

  /** A number as it was read. */
  private record Figure(int start, int end, BigDecimal value, boolean whole, boolean kanji) {}

  /** A unit and where it ends, a half after it included. */
  private record Unit(int end, @Nullable String word, boolean half) {}

  List<StatedAmount> run() {
    int i = 0;
    while (i < text.length()) {
      CountMention count = nextCount < counts.size() ? counts.get(nextCount) : null;
      if (count != null && i >= count.start()) {
        nextCount++;
        i = Math.max(i, count.end());
        lastEnd = i;
      } else {
        i = NumberScanner.mayStart(text.charAt(i)) ? readAt(i) : i + 1;
      }
    }
    return List.copyOf(found);
  }

  private int readAt(int at) {
    Figure number = number(at);
    if (number == null) {
      return Math.max(at + 1, numbers.end());
    }
    int stopWord = number.kanji ? vocabulary.counters().stopWordLength(text, at) : 0;
    if (stopWord > 0) {
      return at + stopWord;
    }
    if (context.isNoQuantity(at) && !isSigned(at) || number.kanji && context.endsWord(at)) {
      return number.end;
    }
    Unit unit = unit(number);
    Unit last = upper(number, unit);
    if (last != null) {
      return add(number, last, true);
    }
    return unit == null ? number.end : add(number, unit, false);
  }

  /** The unit of a range's second number: 60~80km, 60km~80km; or null. */
  private @Nullable Unit upper(Figure first, @Nullable Unit unit) {
    int at = unit == null ? first.end : unit.end;
    if (!(context.charAt(at) == '~' || unit == null && context.charAt(at) == '-')) {
      return null;
    }
    Figure last = number(at + 1);
    Unit second = last == null || last.value.compareTo(first.value) <= 0 ? null : unit(last);
    boolean same = second != null && (unit == null || Objects.equals(unit.word, second.word));
    return same ? second : null;
  }

  private @Nullable Figure number(int at) {
    if (at >= text.length() || !numbers.readAt(at)) {
      return null;
    }
    BigDecimal fraction = BigDecimal.valueOf(numbers.fraction(), numbers.fractionDigits());
    return new Figure(
        numbers.start(),
        numbers.end(),
        BigDecimal.valueOf(numbers.value()).add(fraction),
        numbers.isWhole(),
        numbers.form() == NumberForm.KANJI);
  }

  /** What follows {@code number} or stands before it and makes it an amount, or null. */
  private @Nullable Unit unit(Figure number) {
    int at = context.charAt(number.end) == ' ' ? number.end + 1 : number.end;
    var measure = measures.startingAt(text, at);
    if (measure != null) {
      int end = at + measure.word().length();
      boolean half = isHalf(end);
      return new Unit(half ? end + 1 : end, measure.unit(), half);
    }
    Counter counter = vocabulary.counters().findBare(text, at);
    if (counter != null) {
      int end = at + counter.word().length();
      if (number.whole && isHalf(end)) {
        return new Unit(end + 1, counter.word(), true); // 1本半
      }
      if (!number.whole && vocabulary.counters().find(text, at) != null) {
        return new Unit(end, counter.word(), false); // 0.2人
      }
    }
    var mark = measures.endingAt(text, beforeSpace(number.start));
    if (mark != null) {
      return new Unit(number.end, mark.unit(), false);
    }
    return isWhole(number) ? new Unit(number.end, null, false) : null;
  }

  private int add(Figure number, Unit unit, boolean range) {
    int start = number.start;
    var mark = measures.endingAt(text, beforeSpace(start));
    start = mark == null ? start : beforeSpace(start) - mark.word().length();
    int sign = sign(start);
    start -= sign;
    WordsBefore before = WordsBefore.read(text, start, lastEnd, vocabulary.qualifiers());
    CountBound bound = before.bound();
    int end = unit.end;
    var after = vocabulary.qualifiers().boundAt(text, end);
    if (after != null) {
      end += after.word().length();
      bound = CountBounds.nearer(after.bound(), bound);
    }
    BigDecimal value = unit.half ? number.value.add(HALF) : number.value;
    var evidence = folded.evidence(before.start(), end);
    found.add(
        new StatedAmount(
            sign > 0 ? value.negate() : value,
            unit.word,
            CountBounds.of(bound, range),
            evidence.text(),
            evidence.span()));
    lastEnd = end;
    return end;
  }

  /** Whether the text is nothing but the number, its sign and words that bound it: 約十万. */
  private boolean isWhole(Figure number) {
    int end = number.end;
    var after = vocabulary.qualifiers().boundAt(text, end);
    end = after == null ? end : end + after.word().length();
    if (!isBlank(end, text.length())) {
      return false;
    }
    int start = number.start - sign(number.start);
    return isBlank(0, WordsBefore.read(text, start, 0, vocabulary.qualifiers()).start());
  }

  private boolean isBlank(int from, int to) {
    return to - from < 4 && text.substring(from, to).isBlank();
  }

  private boolean isHalf(int at) {
    return context.charAt(at) == '半' && NOT_HALF.indexOf(context.charAt(at + 1)) < 0;
  }

  private boolean isSigned(int at) {
    return sign(at) > 0;
  }

  /** The length of the minus before {@code at}: マイナス3度, -3.5% but not A-3, 5-8. */
  private int sign(int at) {
    if (text.startsWith(MINUS, at - MINUS.length())) {
      return MINUS.length();
    }
    char before = context.charAt(at - 2);
    boolean apart =
        before == '\0'
            || before == ' '
            || JapaneseChars.isOpening(before)
            || JapaneseChars.isHiragana(before);
    return context.charAt(at - 1) == '-' && apart ? 1 : 0;
  }

  private int beforeSpace(int at) {
    return context.charAt(at - 1) == ' ' ? at - 1 : at;
  }
}
