package io.github.breach.core.count;

import io.github.breach.core.number.NumberForm;
import io.github.breach.core.number.NumberScanner;

/** A number as it was read, kept while the next one is looked at. */
record Reading(
    int start,
    int end,
    long value,
    long upper,
    boolean whole,
    boolean vague,
    NumberForm form,
    long lowestUnit) {

  static Reading of(NumberScanner numbers) {
    return new Reading(
        numbers.start(),
        numbers.end(),
        numbers.value(),
        numbers.upperValue(),
        numbers.isWhole(),
        numbers.isVague(),
        numbers.form(),
        numbers.lowestUnit());
  }

  boolean isKanji() {
    return form == NumberForm.KANJI;
  }

  boolean isSingleDigit() {
    return end == start + 1 && value < 10;
  }

  /** This and {@code last} as one: 3 and 5 of 3~5件. */
  Reading to(Reading last, long low) {
    return new Reading(start, last.end, low, last.value, true, true, form, last.lowestUnit);
  }
}
