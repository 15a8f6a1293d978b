package io.github.breach.model.followup;

import static io.github.breach.model.example.Stating.cause;
import static io.github.breach.model.example.Stating.count;
import static io.github.breach.model.example.Stating.date;
import static io.github.breach.model.example.Stating.event;
import static io.github.breach.model.example.Stating.item;
import static io.github.breach.model.example.Stating.notice;
import static io.github.breach.model.example.Stating.total;
import static io.github.breach.model.example.Stating.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.breach.model.Assessment;
import io.github.breach.model.Cause;
import io.github.breach.model.CauseStatus;
import io.github.breach.model.Certainty;
import io.github.breach.model.Completeness;
import io.github.breach.model.CountScope;
import io.github.breach.model.CountUnit;
import io.github.breach.model.DataCategory;
import io.github.breach.model.DataItem;
import io.github.breach.model.Disclosure;
import io.github.breach.model.DisclosureBuilder;
import io.github.breach.model.EventKind;
import io.github.breach.model.Evidence;
import io.github.breach.model.Exposure;
import io.github.breach.model.Incident;
import io.github.breach.model.ItemStatus;
import io.github.breach.model.RequiredItem;
import io.github.breach.model.StatedCount;
import io.github.breach.model.StatedDate;
import io.github.breach.model.TimelineEvent;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a later report says otherwise. */
class ReportStepTest {
  private static final Evidence WAS = words("以前の記載");
  private static final Evidence IS = words("今回の記載");

  @Test
  void aCountIsCorrectedInItsOwnUnit() {
    StatedCount persons = total(549, CountUnit.PERSON);
    StatedCount records = total(576, CountUnit.RECORD);
    StatedCount morePersons = total(560, CountUnit.PERSON);
    Disclosure before = notice("a").affectedTotal(persons).build();
    Disclosure after =
        notice("b").affectedTotal(records).counts(List.of(records, morePersons)).build();
    assertEquals(List.of(new Change.CountCorrected(persons, morePersons)), changes(before, after));
    assertEquals(List.of(), changes(before, notice("b").affectedTotal(persons).build()));
    assertEquals(List.of(), changes(before, notice("b").affectedTotal(records).build()));
    assertEquals(List.of(), changes(before, notice("b").build()));
  }

  @Test
  void aNumberToldAtLastIsDetermined() {
    StatedCount open = count(null, CountUnit.RECORD, CountScope.TOTAL);
    StatedCount told = total(36, CountUnit.PERSON);
    Disclosure before = notice("a").counts(List.of(open)).build();
    Disclosure after = notice("b").affectedTotal(told).build();
    assertEquals(List.of(new Change.CountDetermined(List.of(open), told)), changes(before, after));
  }

  @ParameterizedTest(name = "{0}, then {1}: moved {2}")
  @CsvSource({
    "2025-03-03, 2025-02-20, true",
    "2025-03-03, 2025-03-03, false",
    "2025-03, 2025-03-03, false", // told more exactly
    "2025-03-03, 2025-03, false",
    "2025-03, 2025-02-20, true",
    "XXXX-03-03, 2025-02-20, false",
  })
  void aDateIsMovedWhereBothCannotBeMeant(String was, String is, boolean moved) {
    TimelineEvent from = event(was, EventKind.OCCURRED);
    TimelineEvent to = event(is, EventKind.OCCURRED);
    List<Change> expected =
        moved ? List.of(new Change.DateMoved(EventKind.OCCURRED, from, to)) : List.of();
    assertEquals(
        expected,
        changes(
            notice("a").timeline(List.of(from)).build(),
            notice("b").timeline(List.of(to)).build()));
  }

  @Test
  void anEventToldBesideTheOldOneMovesNothing() {
    TimelineEvent old = event("2025-03-03", EventKind.DETECTED);
    TimelineEvent another = event("2025-02-27", EventKind.DETECTED);
    assertEquals(
        List.of(),
        changes(
            notice("a").timeline(List.of(old)).build(),
            notice("b").timeline(List.of(another, old)).build()));
  }

  @Test
  void thePeriodOfExposureIsCorrected() {
    StatedDate from = date("2025-04-01/2025-04-09");
    StatedDate to = date("2025-03-21/2025-04-09");
    assertEquals(
        List.of(new Change.PeriodCorrected(from, to)),
        changes(
            notice("a").incident(exposed(from)).build(),
            notice("b").incident(exposed(to)).build()));
  }

  @Test
  void dataIsAddedConfirmedAdmittedOrRuledOut() {
    DataItem name = item(DataCategory.NAME, Exposure.POSSIBLY_EXPOSED);
    DataItem card = item(DataCategory.CARD_NUMBER, Exposure.NOT_EXPOSED);
    DataItem phone = item(DataCategory.PHONE, Exposure.POSSIBLY_EXPOSED);
    DataItem nameNow = item(DataCategory.NAME, Exposure.EXPOSED);
    DataItem cardNow = item(DataCategory.CARD_NUMBER, Exposure.POSSIBLY_EXPOSED);
    DataItem phoneNow = item(DataCategory.PHONE, Exposure.NOT_EXPOSED);
    DataItem emailNow = item(DataCategory.EMAIL, Exposure.EXPOSED);
    DataItem pinNow = item(DataCategory.PIN, Exposure.NOT_EXPOSED);
    Disclosure before = notice("a").dataItems(List.of(name, card, phone)).build();
    Disclosure after =
        notice("b").dataItems(List.of(nameNow, cardNow, phoneNow, emailNow, pinNow)).build();
    assertEquals(
        List.of(
            new Change.Confirmed(new Matter.Data(DataCategory.NAME), name, nameNow),
            new Change.RuledOut(new Matter.Data(DataCategory.PHONE), phone, phoneNow),
            new Change.DataAdded(emailNow),
            new Change.DenialWithdrawn(new Matter.Data(DataCategory.CARD_NUMBER), card, cardNow)),
        changes(before, after));
  }

  @ParameterizedTest(name = "{0}, then {1}: {2}")
  @CsvSource({
    "POSSIBLE, CONFIRMED, Confirmed",
    "NOT_OBSERVED, CONFIRMED, DenialWithdrawn",
    "NOT_OBSERVED, POSSIBLE, DenialWithdrawn",
    "POSSIBLE, NOT_OBSERVED, RuledOut",
    "CONFIRMED, NOT_OBSERVED, RuledOut",
    "CONFIRMED, POSSIBLE, ",
    "POSSIBLE, POSSIBLE, ",
    "NOT_STATED, CONFIRMED, ",
    "CONFIRMED, NOT_STATED, ",
  })
  void theLeakAndLaterMisuseAreConfirmedAdmittedOrRuledOut(
      Certainty was, Certainty is, @Nullable String change) {
    Disclosure before = notice("a").incident(assessed(was, WAS)).build();
    Disclosure after = notice("b").incident(assessed(is, IS)).build();
    List<Change> changes = changes(before, after);
    assertEquals(change == null ? 0 : 2, changes.size());
    for (Change c : changes) {
      assertEquals(change, c.getClass().getSimpleName());
      assertEquals(List.of(WAS), c.before());
      assertEquals(List.of(IS), c.after());
    }
  }

  @Test
  void aCauseIsDeterminedOnce() {
    Cause open = cause(CauseStatus.UNDER_INVESTIGATION, "原因は調査中");
    Cause found = cause(CauseStatus.DETERMINED, "設定の誤り");
    Disclosure before = notice("a").causes(List.of(open)).build();
    Disclosure after = notice("b").causes(List.of(found)).build();
    assertEquals(List.of(new Change.CauseDetermined(List.of(open), found)), changes(before, after));
    assertEquals(List.of(), changes(after, after));
  }

  @Test
  void whatNeitherReportKnowsIsStillOpen() {
    Cause open = cause(CauseStatus.UNDER_INVESTIGATION, "原因は調査中");
    Disclosure before = causeOpen("a", open).build();
    Disclosure after = causeOpen("b", open).build();
    assertEquals(
        List.of(new Change.StillOpen(RequiredItem.CAUSE, List.of(open), List.of(open))),
        changes(before, after));
    ReportSeries series = new ReportSeries(List.of(before, after));
    assertEquals(List.of(open), series.open().get(3).facts());
    assertEquals(9, series.open().size());
  }

  @Test
  void whatALaterReportDoesNotRepeatStaysTold() {
    Disclosure told =
        notice("a").completeness(items(Map.of(RequiredItem.CAUSE, ItemStatus.STATED))).build();
    ReportSeries series = new ReportSeries(List.of(told, notice("b").build()));
    assertTrue(series.open().stream().noneMatch(i -> i.item() == RequiredItem.CAUSE));
  }

  @Test
  void changesAreAskedByType() {
    StatedCount few = total(36, CountUnit.PERSON);
    StatedCount more = total(41, CountUnit.PERSON);
    ReportStep step =
        ReportStep.between(
            notice("a").affectedTotal(few).build(), notice("b").affectedTotal(more).build());
    assertEquals(
        List.of(more),
        step.changes(Change.CountCorrected.class).map(Change.CountCorrected::to).toList());
    assertEquals(0, step.changes(Change.DateMoved.class).count());
  }

  private static List<Change> changes(Disclosure before, Disclosure after) {
    return ReportStep.between(before, after).changes();
  }

  private static DisclosureBuilder causeOpen(String id, Cause open) {
    return notice(id)
        .causes(List.of(open))
        .completeness(items(Map.of(RequiredItem.CAUSE, ItemStatus.STATED_AS_UNKNOWN)));
  }

  private static Completeness items(Map<RequiredItem, ItemStatus> told) {
    Map<RequiredItem, ItemStatus> items = new EnumMap<>(RequiredItem.class);
    for (RequiredItem item : RequiredItem.values()) {
      items.put(item, told.getOrDefault(item, ItemStatus.NOT_STATED));
    }
    return new Completeness(items);
  }

  private static Incident exposed(StatedDate period) {
    return new Incident(
        List.of(), List.of(), Assessment.notStated(), Assessment.notStated(), period);
  }

  private static Incident assessed(Certainty status, Evidence words) {
    Assessment assessment = new Assessment(status, status == Certainty.NOT_STATED ? null : words);
    return new Incident(List.of(), List.of(), assessment, assessment, null);
  }
}
