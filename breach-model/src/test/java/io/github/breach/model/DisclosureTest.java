package io.github.breach.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What can be asked of a disclosure. */
class DisclosureTest {

  @Test
  void theFirstEventOfAKindIsTheEarliestNotTheFirstInTheText() {
    TimelineEvent later = event("2024-05-09", EventKind.DETECTED);
    TimelineEvent earlier = event("2024-05-07", EventKind.DETECTED, EventKind.CONTAINED);
    Timeline timeline = new Timeline(List.of(later, earlier));
    assertEquals(Optional.of(earlier), timeline.first(EventKind.DETECTED));
    assertEquals(List.of(later, earlier), timeline.all(EventKind.DETECTED).toList());
    assertEquals(Optional.empty(), timeline.first(EventKind.RECOVERED));
  }

  @Test
  void ofTwoEventsOnOneDayOrWithoutAYearTheFirstInTheTextIsTaken() {
    TimelineEvent a = event("2024-05-07T11:00", EventKind.CONTAINED);
    TimelineEvent b = event("2024-05-07T09:00", EventKind.CONTAINED);
    assertEquals(Optional.of(a), new Timeline(List.of(a, b)).first(EventKind.CONTAINED));
    TimelineEvent yearless = event("XXXX-05-09", EventKind.CONTAINED);
    assertEquals(
        Optional.of(yearless), new Timeline(List.of(yearless, a)).first(EventKind.CONTAINED));
  }

  @Test
  void aTimelineIsWalkedInTextOrder() {
    TimelineEvent a = event("2024-05-09", EventKind.DETECTED);
    TimelineEvent b = event("2024-05-07", EventKind.OCCURRED);
    StringBuilder days = new StringBuilder();
    for (TimelineEvent e : new Timeline(List.of(a, b))) {
      days.append(e.on().edtf()).append(' ');
    }
    assertEquals("2024-05-09 2024-05-07 ", days.toString());
  }

  @Test
  void onlyItemsNotSpokenOfAreMissing() {
    Map<RequiredItem, ItemStatus> items = new EnumMap<>(RequiredItem.class);
    for (RequiredItem item : RequiredItem.values()) {
      items.put(item, ItemStatus.STATED);
    }
    items.put(RequiredItem.PREVENTION, ItemStatus.NOT_STATED);
    items.put(RequiredItem.DATA_ITEMS, ItemStatus.NOT_STATED);
    items.put(RequiredItem.CAUSE, ItemStatus.STATED_AS_UNKNOWN);
    assertEquals(
        List.of(RequiredItem.DATA_ITEMS, RequiredItem.PREVENTION),
        new Completeness(items).missing());
  }

  @Test
  void possiblyExposedIsExposedAndNotExposedIsNot() {
    Disclosure disclosure =
        Disclosure.builder(new Source(null, new Span(0, 9)))
            .dataItems(
                List.of(
                    item(DataCategory.NAME, Exposure.EXPOSED),
                    item(DataCategory.EMAIL, Exposure.POSSIBLY_EXPOSED),
                    item(DataCategory.CARD_NUMBER, Exposure.NOT_EXPOSED)))
            .build();
    assertTrue(disclosure.exposes(DataCategory.NAME));
    assertTrue(disclosure.exposes(DataCategory.EMAIL));
    assertFalse(disclosure.exposes(DataCategory.CARD_NUMBER));
    assertFalse(disclosure.exposes(DataCategory.PASSWORD));
    assertEquals(Optional.of(Exposure.EXPOSED), disclosure.exposure(DataCategory.NAME));
    assertEquals(Optional.of(Exposure.NOT_EXPOSED), disclosure.exposure(DataCategory.CARD_NUMBER));
    assertEquals(Optional.empty(), disclosure.exposure(DataCategory.PASSWORD));
  }

  @Test
  void aBuilderStartsWithNothingStated() {
    Disclosure empty = Disclosure.builder(new Source(null, new Span(0, 0))).build();
    assertEquals(Certainty.NOT_STATED, empty.incident().leakStatus().status());
    assertEquals(ReportStage.UNSPECIFIED, empty.report().stage());
    assertEquals(List.of(RequiredItem.values()), empty.completeness().missing());
  }

  private static TimelineEvent event(String edtf, EventKind... kinds) {
    StatedDate on =
        new StatedDate(
            DateValue.parse(edtf),
            DatePrecision.DAY,
            false,
            DateResolution.EXPLICIT,
            CalendarSystem.GREGORIAN,
            edtf,
            new Span(0, edtf.length()));
    return new TimelineEvent(on, List.of(kinds), "停止", new Span(0, 2));
  }

  private static DataItem item(DataCategory category, Exposure exposure) {
    return new DataItem(category, exposure, Protection.NONE_STATED, "氏名", new Span(0, 2));
  }
}
