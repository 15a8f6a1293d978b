package io.github.breach.model;

import static io.github.breach.model.example.Stating.date;
import static io.github.breach.model.example.Stating.event;
import static io.github.breach.model.example.Stating.notice;
import static io.github.breach.model.example.Stating.report;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long it took from one step of an incident to the next. */
class MilestonesTest {

  @ParameterizedTest(name = "from {0} to {1}: {2} to {3} days")
  @CsvSource({
    "2025-03-03, 2025-03-14, 11, 11",
    "2025-03-03, 2025-03-03, 0, 0",
    "2025-03-03T23:50, 2025-03-04T00:10, 1, 1",
    "2024-02-28, 2024-03-01, 2, 2",
    "2025-03, 2025-04-10, 10, 40",
    "2025-03, 2025-03-10, 0, 9",
    "2025, 2025-03-10, 0, 68",
    "2025-07-24/2025-07-26, 2025-08-01, 6, 8",
    "2025-03-10, 2025-03-01, -9, -9",
    "../2025-02, 2025-03-10, 10, ",
    "2025-02-20/.., 2025-03-10, 0, 18",
    "2025-03-10, XXXX-03-12, , ",
  })
  void daysLieBetweenTheBoundsThatTheDatesAllow(String from, String to, Integer min, Integer max) {
    Disclosure notice =
        notice("a")
            .timeline(List.of(event(from, EventKind.OCCURRED), event(to, EventKind.DETECTED)))
            .build();
    Elapsed elapsed = notice.milestones().toDetection().orElseThrow();
    assertEquals(days(min), elapsed.minDays());
    assertEquals(days(max), elapsed.maxDays());
  }

  @Test
  void bothStepsKeepTheirWords() {
    Disclosure notice =
        notice("a")
            .timeline(
                List.of(
                    event("2025-03-03", EventKind.DETECTED),
                    event("2025-03-05", EventKind.CONTAINED)))
            .build();
    Elapsed elapsed = notice.milestones().toContainment().orElseThrow();
    assertEquals("2025-03-03", elapsed.from().text());
    assertEquals("2025-03-05", elapsed.to().text());
    assertEquals(OptionalInt.of(2), elapsed.exactDays());
    assertFalse(elapsed.approximate());
  }

  @Test
  void aDateThatSaysAboutMakesTheLengthApproximate() {
    Milestone about =
        Milestone.of(EventKind.DETECTED, date("2025-03-03", true, 0), date("2025-03-03"));
    Milestone exact = Milestone.of(EventKind.CONTAINED, date("2025-03-05"), date("2025-03-05"));
    assertTrue(new Elapsed(about, exact).approximate());
  }

  @Test
  void theCommissionIsToldFromAMinistry() {
    Disclosure notice =
        notice("a")
            .timeline(List.of(event("2025-03-03", EventKind.DETECTED)))
            .authorityReports(
                List.of(
                    report(AuthorityKind.MINISTRY, "2025-03-04", "2025-03-04報告"),
                    report(AuthorityKind.PPC, null, "報告"),
                    report(AuthorityKind.PPC, "2025-04-01", "2025-04-01報告"),
                    report(AuthorityKind.PPC, "2025-03-06", "2025-03-06報告")))
            .build();
    assertEquals(OptionalInt.of(3), notice.milestones().toCommission().orElseThrow().exactDays());
    assertEquals(
        "2025-03-04",
        notice.milestones().reportedTo(AuthorityKind.MINISTRY).orElseThrow().on().edtf());
    assertEquals(Optional.empty(), notice.milestones().reportedTo(AuthorityKind.POLICE));
  }

  @Test
  void aNoticeIsAPublicationUnlessItFollowsAnother() {
    DisclosureBuilder builder =
        notice("a")
            .timeline(List.of(event("2025-03-03", EventKind.DETECTED)))
            .publishedOn(date("2025-05-01"));
    assertEquals(
        OptionalInt.of(59), builder.build().milestones().toPublication().orElseThrow().exactDays());

    builder.report(new Report(ReportStage.FOLLOW_UP, 2, List.of()));
    assertEquals(Optional.empty(), builder.build().milestones().toPublication());

    builder.report(new Report(ReportStage.FOLLOW_UP, 2, List.of(date("2025-03-10"))));
    assertEquals(
        OptionalInt.of(7), builder.build().milestones().toPublication().orElseThrow().exactDays());
  }

  @Test
  void whatIsNotDatedIsEmpty() {
    Milestones none = notice("a").build().milestones();
    assertEquals(Optional.empty(), none.toDetection());
    assertEquals(Optional.empty(), none.toContainment());
    assertEquals(Optional.empty(), none.toCommission());
    assertEquals(Optional.empty(), none.toPersons());
    assertEquals(Optional.empty(), none.toPublication());
  }

  private static OptionalInt days(Integer days) {
    return days == null ? OptionalInt.empty() : OptionalInt.of(days);
  }
}
