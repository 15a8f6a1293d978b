package io.github.breach.examples.cli.csv;

import io.github.breach.model.StatedDate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** Values as the text of cells. */
final class Cells {
  /** Between the values of a cell that holds several. */
  private static final String BETWEEN = ";";

  private Cells() {}

  static String names(Collection<? extends Enum<?>> constants) {
    return texts(constants.stream().map(Enum::name).toList());
  }

  /** Each once, in order. */
  static String texts(Collection<String> texts) {
    return texts.stream().distinct().collect(Collectors.joining(BETWEEN));
  }

  static String number(OptionalLong number) {
    return number.isPresent() ? Long.toString(number.getAsLong()) : "";
  }

  static String edtf(Optional<StatedDate> date) {
    return date.map(StatedDate::edtf).orElse("");
  }

  /** The first day meant: what a spreadsheet can sort by. */
  static String from(Optional<StatedDate> date) {
    return day(date.flatMap(stated -> stated.value().earliestDay()));
  }

  static String to(Optional<StatedDate> date) {
    return day(date.flatMap(stated -> stated.value().latestDay()));
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }
}
