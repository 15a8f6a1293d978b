package io.github.breach.examples.cli.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.breach.model.CalendarSystem;
import io.github.breach.model.DatePrecision;
import io.github.breach.model.DateResolution;
import io.github.breach.model.DateValue;
import io.github.breach.model.Span;
import io.github.breach.model.StatedDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One date long before the others gets them a scale of their own. */
class CloserLookTest {
  private static final List<LaneEntry> MAY =
      List.of(entry("2021-05-27"), entry("2021-05-28"), entry("2021-06-01"), entry("2021-11-09"));

  @Test
  void whatHappensCloseTogetherIsShownAlone() {
    assertEquals(
        Map.of(Lane.DETECTED, MAY),
        CloserLook.of(Map.of(Lane.OCCURRED, List.of(entry("2017-04")), Lane.DETECTED, MAY)));
  }

  @Test
  void anEvenTimelineNeedsNone() {
    assertEquals(Map.of(), CloserLook.of(Map.of(Lane.DETECTED, MAY)));
    assertEquals(Map.of(), CloserLook.of(Map.of()));
  }

  @Test
  void twoDatesFarApartNeedNone() {
    assertEquals(
        Map.of(),
        CloserLook.of(Map.of(Lane.OCCURRED, List.of(entry("2017-04"), entry("2021-05-27")))));
  }

  private static LaneEntry entry(String edtf) {
    DateValue value = DateValue.parse(edtf);
    StatedDate date =
        new StatedDate(
            value,
            DatePrecision.DAY,
            false,
            DateResolution.EXPLICIT,
            CalendarSystem.GREGORIAN,
            edtf,
            new Span(0, edtf.length()));
    return new LaneEntry(date, TimeExtent.of(value).orElseThrow(), 1, "event");
  }
}
