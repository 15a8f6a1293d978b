package io.github.breach.core.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.breach.model.CalendarSystem;
import io.github.breach.model.DatePrecision;
import io.github.breach.model.DateResolution;
import io.github.breach.model.StatedDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The phrase tables")
class DatePhrasesTest {
  private final DateNormalizer dates = DateNormalizer.standard();

  static Stream<Arguments> expressions() {
    return Table.rows("expressions.tsv").stream().map(row -> Arguments.of((Object[]) row));
  }

  @ParameterizedTest(name = "{0} [{1}] is {2}")
  @MethodSource("expressions")
  void readsAnExpressionAsAWhole(
      String expression,
      String context,
      String value,
      String precision,
      String approximate,
      String resolution,
      String era) {
    StatedDate date = dates.normalize(expression, Table.context(context)).orElseThrow();

    assertEquals(value, date.edtf());
    assertEquals(DatePrecision.valueOf(precision), date.precision());
    assertEquals(!approximate.isEmpty(), date.approximate());
    assertEquals(DateResolution.valueOf(resolution), date.resolution());
    assertEquals(
        era.isEmpty() ? CalendarSystem.GREGORIAN : CalendarSystem.JAPANESE_ERA, date.calendar());
    assertEquals(expression, date.text());
  }

  static Stream<Arguments> sentences() {
    return Table.rows("sentences.tsv").stream()
        .map(row -> Arguments.of(row[0], row[1], List.of(row).subList(2, row.length)));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("sentences")
  void readsTheDatesOfASentence(String context, String text, List<String> expected) {
    List<String> found =
        dates.findAll(text.replace('⏎', '\n'), Table.context(context)).stream()
            .map(d -> d.text() + " = " + d.edtf() + (d.approximate() ? "~" : ""))
            .map(d -> d.replace('\n', '⏎'))
            .toList();

    assertEquals(String.join("\n", expected), String.join("\n", found));
  }

  static Stream<String> notDates() {
    return Table.rows("not-dates.tsv").stream().map(row -> row[0]);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("notDates")
  void findsNoDateWhereThereIsNone(String text) {
    List<String> found =
        dates.findAll(text, DateContext.none()).stream().map(StatedDate::text).toList();

    assertEquals(List.of(), found);
  }

  static Stream<Arguments> plainExpressions() {
    return Table.rows("expressions.tsv").stream()
        .filter(row -> row[0].charAt(0) != '1' || !row[0].endsWith("~"))
        .map(row -> Arguments.of(row[0], row[1]));
  }

  /** Inside a sentence the neighbours don't change the reading. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("plainExpressions")
  void findsAnExpressionInsideASentence(String expression, String context) {
    List<StatedDate> found = dates.findAll("これが" + expression + "、です。", Table.context(context));

    assertEquals(List.of(expression), found.stream().map(StatedDate::text).toList());
  }
}
