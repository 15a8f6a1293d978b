package io.github.breach.core.count;

import io.github.breach.core.number.NumberScanner;
import io.github.breach.core.text.JapaneseChars;
import org.jspecify.annotations.Nullable;

/** Reads the second half of a range: 3~5件, 50人から60人, 2、3件, 3~5万件. */
final class RangeReader {
  private final String text;
  private final NumberScanner numbers;
  private final CountedReader counteds;
  private final NumberContext context;

  RangeReader(String text, NumberScanner numbers, CountedReader counteds, NumberContext context) {
    this.text = text;
    this.numbers = numbers;
    this.counteds = counteds;
    this.context = context;
  }

  /** A range and the counter after it. */
  record Range(Reading number, Counted counted) {}

  /**
   * The range that {@code first} opens, or null.
   *
   * @param counted the counter of {@code first}, if it has one of its own
   */
  @Nullable Range read(Reading first, @Nullable Counted counted) {
    int at = counted == null ? first.end() : counted.end();
    int mark = markLength(at, first, counted);
    if (mark == 0 || !first.whole() || first.vague()) {
      return null;
    }
    int from = at + mark;
    if (text.startsWith("約", from)) {
      from++;
    }
    if (!NumberScanner.mayStart(context.charAt(from)) || !numbers.readAt(from)) {
      return null;
    }
    Reading last = Reading.of(numbers);
    Counted lastCounted = counteds.counter(last);
    boolean plain = last.whole() && !last.vague() && last.value() < Long.MAX_VALUE;
    if (lastCounted == null || !plain) {
      return null;
    }
    boolean listed = text.charAt(at) == '、';
    if (listed && !(last.value() / last.lowestUnit() == first.value() + 1)) {
      return null;
    }
    if (counted != null && !counted.unit().equals(lastCounted.unit())) {
      return null;
    }
    char after = context.charAt(lastCounted.end());
    if (text.startsWith("から", at) && (after == 'に' || after == 'へ')) {
      return null; // 18件から21件に訂正: two counts
    }
    long low = counted == null ? scaled(first, last) : first.value();
    return low < last.value() ? new Range(first.to(last, low), lastCounted) : null;
  }

  /** Two single digits in a row, parted by a comma, and the counter after them: 1,2個; or null. */
  @Nullable Range commaPair(int at) {
    char first = context.charAt(at);
    boolean pair =
        context.charAt(at + 1) == ','
            && JapaneseChars.isDigit(first)
            && first + 1 == context.charAt(at + 2)
            && !context.isNoQuantity(at);
    if (!pair || !numbers.readAt(at + 2)) {
      return null;
    }
    Reading last = Reading.of(numbers);
    Counted counted = last.isSingleDigit() ? counteds.counter(last) : null;
    if (counted == null || first == '0') {
      return null;
    }
    long low = Character.digit(first, 10);
    return new Range(
        new Reading(at, at + 1, low, low, true, false, last.form(), 1).to(last, low), counted);
  }

  private int markLength(int at, Reading first, @Nullable Counted counted) {
    return switch (context.charAt(at)) {
      case '~', '-' -> 1;
      case 'ー' -> counted == null ? 1 : 0; // 10ー15名, a long vowel typed for a dash
      case '、' -> counted == null && first.isSingleDigit() && first.value() > 0 ? 1 : 0;
      case 'か' -> text.startsWith("から", at) ? 2 : 0;
      case 'な' -> text.startsWith("ないし", at) ? 3 : 0;
      case '乃' -> text.startsWith("乃至", at) ? 2 : 0;
      default -> 0;
    };
  }

  /** 3 of 3~5万件 is 3万. */
  private static long scaled(Reading first, Reading last) {
    long unit = last.lowestUnit();
    boolean shares = unit > 1 && first.lowestUnit() == 1 && first.value() < last.value() / unit;
    return shares ? first.value() * unit : first.value();
  }
}
