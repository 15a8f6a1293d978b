package io.github.breach.model;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the records refuse beyond a null. */
class RecordChecksTest {
  private static final Span AT = new Span(0, 2);

  @Test
  void aCountNeedsANumberUnlessItSaysThatThereIsNone() {
    assertDoesNotThrow(() -> count(0L, CountBound.EXACT));
    assertDoesNotThrow(() -> count(null, CountBound.UNKNOWN));
    assertThrows(IllegalArgumentException.class, () -> count(null, CountBound.ABOUT));
    assertThrows(IllegalArgumentException.class, () -> count(-1L, CountBound.EXACT));
  }

  @Test
  void reportsAreCountedFromOne() {
    assertDoesNotThrow(() -> new Report(ReportStage.FIRST, 1, List.of()));
    assertThrows(IllegalArgumentException.class, () -> new Report(ReportStage.FIRST, 0, List.of()));
  }

  @Test
  void anEventNeedsAKind() {
    StatedDate on =
        new StatedDate(
            DatePoint.year(2022),
            DatePrecision.YEAR,
            false,
            DateResolution.EXPLICIT,
            CalendarSystem.GREGORIAN,
            "2022年",
            new Span(0, 5));
    assertThrows(IllegalArgumentException.class, () -> new TimelineEvent(on, List.of(), "発生", AT));
  }

  @Test
  void aSectionHasNoNegativeLevel() {
    assertDoesNotThrow(() -> new Section(List.of(), null, 0, AT, null));
    assertThrows(IllegalArgumentException.class, () -> new Section(List.of(), null, -1, AT, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "a", "Ab", "1A", "_A", "WEEKDAY-MISMATCH", "ＡＢ"})
  void aDiagnosticHasACode(String code) {
    assertThrows(
        IllegalArgumentException.class, () -> new Diagnostic(code, Severity.INFO, "…", null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"AB", "A1", "A_", "WEEKDAY_MISMATCH"})
  void aCodeIsOfCapitalsDigitsAndUnderscores(String code) {
    assertDoesNotThrow(() -> new Diagnostic(code, Severity.INFO, "…", null));
  }

  @Test
  void completenessNeedsEachOfTheNineItems() {
    Map<RequiredItem, ItemStatus> items = new EnumMap<>(RequiredItem.class);
    for (RequiredItem item : RequiredItem.values()) {
      assertThrows(IllegalArgumentException.class, () -> new Completeness(items));
      items.put(item, ItemStatus.STATED);
    }
    assertDoesNotThrow(() -> new Completeness(items));
  }

  private static StatedCount count(@Nullable Long value, CountBound bound) {
    return new StatedCount(
        value,
        "名",
        CountUnit.PERSON,
        bound,
        CountBasis.UNSTATED,
        CountScope.TOTAL,
        List.of(),
        "36名",
        AT);
  }
}
