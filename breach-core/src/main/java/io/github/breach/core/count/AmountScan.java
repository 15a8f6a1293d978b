package io.github.breach.core.count;

import io.github.breach.core.count.UnitReader.Unit;
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
  private final FoldedText folded;
  private final String text;
  private final CountVocabulary vocabulary;
  private final List<CountMention> counts;
  private final FigureReader figures;
  private final UnitReader units;
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
    this.counts = counts;
    this.figures = new FigureReader(text);
    this.context = new NumberContext(text);
    this.units = new UnitReader(text, vocabulary, measures, figures, context);
  }

  List<StatedAmount> run() {
    if (counts.isEmpty() && loneNumber()) {
      return List.copyOf(found);
    }
    int i = 0;
    while (i < text.length()) {
      CountMention count = nextCount < counts.size() ? counts.get(nextCount) : null;
      if (count != null && i >= count.start()) {
        nextCount++;
        i = Math.max(i, count.end());
        lastEnd = i;
      } else {
        i = NumberScanner.mayStart(text.charAt(i)) ? readAt(i) : afterDozen(i);
      }
    }
    return List.copyOf(found);
  }

  private boolean loneNumber() {
    int start = 0;
    int end = text.length();
    while (start < end && text.charAt(start) <= ' ') {
      start++;
    }
    while (end > start && text.charAt(end - 1) <= ' ') {
      end--;
    }
    BigDecimal value = end - start > 64 ? null : LoneNumber.read(text.substring(start, end));
    if (value == null) {
      return false;
    }
    add(start, end, value, null, CountBound.EXACT);
    return true;
  }

  private int afterDozen(int at) {
    Unit half = units.halfDozen(at);
    return half == null ? at + 1 : add(at, half, false);
  }

  private int readAt(int at) {
    Figure number = number(at);
    if (number == null) {
      return Math.max(at + 1, figures.end());
    }
    int stopWord = number.kanji() ? vocabulary.counters().stopWordLength(text, at) : 0;
    if (stopWord > 0) {
      return at + stopWord;
    }
    boolean signed = context.minusLength(at, true) > 0;
    if (context.isNoQuantity(at) && !signed || number.kanji() && context.endsWord(at)) {
      return number.end();
    }
    Unit unit = units.read(number);
    if (unit == null && (isWhole(number) || isBounded(number))) {
      unit = new Unit(number.end(), null, number.value());
    }
    Unit last = upper(number, unit);
    if (last != null) {
      BigDecimal low = unit == null ? number.value() : unit.value();
      return add(units.startOf(number), new Unit(last.end(), last.word(), low), true);
    }
    return unit == null ? number.end() : add(units.startOf(number), unit, false);
  }

  /** The number at {@code at}; 1/4 only before a unit, since it is a date as likely as not. */
  private @Nullable Figure number(int at) {
    Figure number = figures.read(at);
    if (number == null || context.charAt(number.end()) != '/') {
      return number;
    }
    Figure slashed = figures.slashed(at);
    return slashed != null && units.standsAt(slashed.end()) ? slashed : number;
  }

  /** The unit of a range's second number: 60~80km, 60km~80km; or null. */
  private @Nullable Unit upper(Figure first, @Nullable Unit unit) {
    int at = unit == null ? first.end() : unit.end();
    if (!(context.charAt(at) == '~' || unit == null && context.charAt(at) == '-')) {
      return null;
    }
    Figure last = figures.plain(at + 1);
    boolean larger = last != null && last.value().compareTo(first.value()) > 0;
    Unit second = last == null || !larger ? null : units.read(last);
    boolean same = second != null && (unit == null || Objects.equals(unit.word(), second.word()));
    return same ? second : null;
  }

  /** Adds the amount from {@code start}, its sign and the words before it apart. */
  private int add(int start, Unit unit, boolean range) {
    int sign = context.minusLength(start, true);
    WordsBefore before = WordsBefore.read(text, start - sign, lastEnd, vocabulary.qualifiers());
    CountBound bound = before.bound();
    int end = unit.end();
    var after = vocabulary.qualifiers().boundAt(text, end);
    if (after != null) {
      end += after.word().length();
      bound = CountBounds.nearer(after.bound(), bound);
    }
    BigDecimal value = sign > 0 ? unit.value().negate() : unit.value();
    return add(before.start(), end, value, unit.word(), CountBounds.of(bound, range));
  }

  private int add(int start, int end, BigDecimal value, @Nullable String unit, CountBound bound) {
    var evidence = folded.evidence(start, end);
    found.add(new StatedAmount(value, unit, bound, evidence.text(), evidence.span()));
    lastEnd = end;
    return end;
  }

  /** Whether the text is nothing but the number, its sign and words that bound it: 約十万. */
  private boolean isWhole(Figure number) {
    int end = number.end();
    var after = vocabulary.qualifiers().boundAt(text, end);
    end = after == null ? end : end + after.word().length();
    if (!isBlank(end, text.length())) {
      return false;
    }
    int start = number.start() - context.minusLength(number.start(), true);
    return isBlank(0, WordsBefore.read(text, start, 0, vocabulary.qualifiers()).start());
  }

  /** Whether a word bounds the number and nothing before makes it a name: 値は3965以上, not iOS15以上. */
  private boolean isBounded(Figure number) {
    char before = context.charAt(number.start() - 1);
    boolean apart =
        before == '\0'
            || number.start() == lastEnd
            || "\n。、「(".indexOf(before) >= 0
            || JapaneseChars.isHiragana(before)
            || context.minusLength(number.start(), true) > 0;
    if (number.kanji() || !apart) {
      return false;
    }
    var after = vocabulary.qualifiers().boundAt(text, number.end());
    return after != null && after.bound() != CountBound.ABOUT && after.word().length() > 1;
  }

  private boolean isBlank(int from, int to) {
    return to - from < 4 && text.substring(from, to).isBlank();
  }
}
