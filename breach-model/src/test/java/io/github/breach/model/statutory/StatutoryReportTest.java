package io.github.breach.model.statutory;

import static io.github.breach.model.example.Stating.cause;
import static io.github.breach.model.example.Stating.event;
import static io.github.breach.model.example.Stating.item;
import static io.github.breach.model.example.Stating.notice;
import static io.github.breach.model.example.Stating.report;
import static io.github.breach.model.example.Stating.total;
import static io.github.breach.model.example.Stating.type;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.breach.model.Assessment;
import io.github.breach.model.AuthorityKind;
import io.github.breach.model.AuthorityReport;
import io.github.breach.model.Cause;
import io.github.breach.model.CauseStatus;
import io.github.breach.model.Completeness;
import io.github.breach.model.CountUnit;
import io.github.breach.model.DataCategory;
import io.github.breach.model.DataItem;
import io.github.breach.model.Disclosure;
import io.github.breach.model.DisclosureBuilder;
import io.github.breach.model.EventKind;
import io.github.breach.model.Exposure;
import io.github.breach.model.Incident;
import io.github.breach.model.IncidentType;
import io.github.breach.model.ItemStatus;
import io.github.breach.model.RequiredItem;
import io.github.breach.model.StatedCount;
import io.github.breach.model.TimelineEvent;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a notice tells of the nine items and the two periods. */
class StatutoryReportTest {

  @Test
  void anItemComesWithTheFactsThatTellIt() {
    StatedCount total = total(36, CountUnit.PERSON);
    DataItem name = item(DataCategory.NAME, Exposure.EXPOSED);
    Cause open = cause(CauseStatus.UNDER_INVESTIGATION, "調査中");
    Disclosure notice =
        notice("a")
            .affectedTotal(total)
            .dataItems(List.of(name, item(DataCategory.PASSWORD, Exposure.NOT_EXPOSED)))
            .causes(List.of(open))
            .completeness(
                items(
                    Map.of(
                        RequiredItem.NUMBER_OF_PERSONS, ItemStatus.STATED,
                        RequiredItem.DATA_ITEMS, ItemStatus.STATED,
                        RequiredItem.CAUSE, ItemStatus.STATED_AS_UNKNOWN)))
            .build();
    StatutoryReport report = StatutoryReport.of(notice);
    assertEquals(List.of(total), report.item(RequiredItem.NUMBER_OF_PERSONS).facts());
    assertEquals(List.of(name), report.item(RequiredItem.DATA_ITEMS).facts());
    assertEquals(List.of(open), report.item(RequiredItem.CAUSE).facts());
    assertEquals(
        List.of(RequiredItem.DATA_ITEMS, RequiredItem.NUMBER_OF_PERSONS),
        report.told().stream().map(StatutoryItem::item).toList());
    assertTrue(report.item(RequiredItem.CAUSE).isOpen());
    assertEquals(7, report.open().size());
  }

  @Test
  void theNineAreNeededInOrder() {
    StatutoryReport report = StatutoryReport.of(notice("a").build());
    assertThrows(
        IllegalArgumentException.class,
        () -> new StatutoryReport(List.of(), report.preliminary(), report.complete()));
  }

  @ParameterizedTest(name = "noticed {0}, leak found {1}, {3} on {2}: {4}")
  @CsvSource({
    "2025-03-03, , 2025-03-06, 速報, KEPT",
    "2025-03-03, , 2025-03-07, 速報, KEPT",
    "2025-03-03, , 2025-03-08, 速報, NOT_TOLD", // the fifth or the sixth day
    "2025-03-03, , 2025-03-09, 速報, LATE",
    "2025-03-03, , 2025-03-06, 報告, KEPT",
    "2025-03-03, , 2025-05-09, 報告, NOT_TOLD", // may be the final report
    "2025-03-03, , 2025-03-06, 確報, NOT_TOLD",
    "2025-03-03, 2025-03-20, 2025-03-22, 速報, NOT_TOLD", // known when noticed, or when found?
    "2025-03-03, 2025-03-20, 2025-04-22, 速報, LATE",
    "2025-03-03, 2025-03-20, 2025-03-05, 速報, KEPT",
    "2025-03, , 2025-03-06, 速報, NOT_TOLD",
    "2025-03, , 2025-04-20, 速報, LATE",
    "XXXX-03-03, , 2025-03-06, 速報, NOT_TOLD",
    ", , 2025-03-06, 速報, NOT_TOLD",
    "2025-03-03, , , 速報, NOT_TOLD",
  })
  void thePreliminaryReportIsDueWithinFiveDays(
      String noticed, String found, String reported, String word, PeriodStatus expected) {
    Disclosure notice = dated(noticed, found, reported, word).build();
    assertEquals(expected, StatutoryReport.of(notice).preliminary().status());
  }

  @ParameterizedTest(name = "{0}, final report on {1}: {2} of {3} to {4} days")
  @CsvSource({
    "LOSS, 2025-03-31, KEPT, 30, 30",
    "LOSS, 2025-04-03, NOT_TOLD, 30, 30", // the last day may have been a holiday
    "LOSS, 2025-04-20, LATE, 30, 30",
    "RANSOMWARE, 2025-04-20, KEPT, 60, 60",
    "RANSOMWARE, 2025-06-20, LATE, 60, 60",
    "OTHER, 2025-03-31, KEPT, 30, 60",
    "OTHER, 2025-04-20, NOT_TOLD, 30, 60",
    "OTHER, 2025-06-20, LATE, 30, 60",
  })
  void theFinalReportIsDueWithinThirtyOrSixtyDays(
      IncidentType type, String reported, PeriodStatus expected, int least, int most) {
    Disclosure notice =
        dated("2025-03-03", null, reported, "確報")
            .incident(
                new Incident(
                    List.of(type(type)),
                    List.of(),
                    Assessment.notStated(),
                    Assessment.notStated(),
                    null))
            .build();
    ReportingPeriod period = StatutoryReport.of(notice).complete();
    assertEquals(expected, period.status());
    assertEquals(least, period.minAllowedDays());
    assertEquals(most, period.maxAllowedDays());
    assertEquals(reported, period.elapsed().get(0).to().on().edtf());
  }

  @Test
  void oneSentenceMayTellBothReports() {
    String words = "2025-03-05に速報、2025-03-30に確報を提出";
    Disclosure notice =
        dated("2025-03-03", null, null, "")
            .authorityReports(
                List.of(
                    report(AuthorityKind.PPC, "2025-03-05", words),
                    report(AuthorityKind.PPC, "2025-03-30", words)))
            .build();
    StatutoryReport report = StatutoryReport.of(notice);
    assertEquals(PeriodStatus.KEPT, report.preliminary().status());
    assertEquals("2025-03-30", report.complete().elapsed().get(0).to().on().edtf());
    assertEquals(PeriodStatus.KEPT, report.complete().status());
  }

  private static DisclosureBuilder dated(
      @Nullable String noticed, @Nullable String found, @Nullable String reported, String word) {
    List<TimelineEvent> events = new ArrayList<>();
    if (noticed != null) {
      events.add(event(noticed, EventKind.DETECTED));
    }
    if (found != null) {
      events.add(event(found, EventKind.LEAK_ASCERTAINED));
    }
    AuthorityReport report =
        report(AuthorityKind.PPC, reported, reported == null ? word : reported + "に" + word);
    return notice("a").timeline(events).authorityReports(List.of(report));
  }

  private static Completeness items(Map<RequiredItem, ItemStatus> stated) {
    Map<RequiredItem, ItemStatus> items = new EnumMap<>(RequiredItem.class);
    for (RequiredItem item : RequiredItem.values()) {
      items.put(item, stated.getOrDefault(item, ItemStatus.NOT_STATED));
    }
    return new Completeness(items);
  }
}
