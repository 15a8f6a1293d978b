package io.github.breach.model.followup;

import static io.github.breach.model.example.Stating.count;
import static io.github.breach.model.example.Stating.date;
import static io.github.breach.model.example.Stating.event;
import static io.github.breach.model.example.Stating.notice;
import static io.github.breach.model.example.Stating.organization;
import static io.github.breach.model.example.Stating.total;
import static io.github.breach.model.example.Stating.type;
import static io.github.breach.model.example.Stating.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.breach.model.Assessment;
import io.github.breach.model.CountScope;
import io.github.breach.model.CountUnit;
import io.github.breach.model.Disclosure;
import io.github.breach.model.DisclosureBuilder;
import io.github.breach.model.EventKind;
import io.github.breach.model.Incident;
import io.github.breach.model.IncidentType;
import io.github.breach.model.Report;
import io.github.breach.model.ReportStage;
import io.github.breach.model.StatedCount;
import io.github.breach.model.StatedDate;
import io.github.breach.model.TypeMention;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which notices report on one incident. */
class ReportSeriesTest {

  @Test
  void aReportBelongsToTheOneThatItCites() {
    Disclosure first = published("a", "青葉商事株式会社", "2025-03-03").build();
    Disclosure second =
        published("b", "株式会社青葉商事", "2025-04-10")
            .report(later(ReportStage.FOLLOW_UP, null, "2025-03-03"))
            .build();
    Disclosure last =
        published("c", "青葉商事", "2025-06-01")
            .report(later(ReportStage.FINAL, null, "2025-03-03", "2025-04-10"))
            .build();
    assertEquals("[a b c]", grouped(last, second, first));
  }

  @Test
  void aReportThatCitesTwoBringsThemTogether() {
    Disclosure first = published("a", "青葉商事", "2025-03-03").build();
    Disclosure other = published("b", "青葉商事", "2025-03-20").build();
    Disclosure last =
        published("c", "青葉商事", "2025-06-01")
            .report(later(ReportStage.FINAL, null, "2025-03-03", "2025-03-20"))
            .build();
    assertEquals("[a] [b]", grouped(first, other));
    assertEquals("[a b c]", grouped(first, other, last));
  }

  @Test
  void numberedReportsUnderOneTitleBelongTogether() {
    Disclosure first = titled("a", "2025-03-03", "不正アクセスに関するお知らせ(第1報)", 1).build();
    Disclosure second = titled("b", "2025-03-09", "不正アクセスに関するお知らせ（第２報）", 2).build();
    Disclosure others = titled("c", "2025-03-05", "会員名簿の紛失に関するお詫び(第1報)", 1).build();
    assertEquals("[a b] [c]", grouped(first, second, others));
  }

  @Test
  void theNumberComesBeforeTheDayOfPublication() {
    Disclosure first = titled("a", "2025-03", "不正アクセスに関するお知らせ(第1報)", 1).build();
    Disclosure second = titled("b", "2025-03-01", "不正アクセスに関するお知らせ(第2報)", 2).build();
    assertEquals("[a b]", grouped(second, first));
  }

  @Test
  void twoSharedDatesMakeOneIncidentAndOneDoesNot() {
    Disclosure first =
        published("a", "青葉市", "2025-03-03")
            .timeline(
                List.of(
                    event("2025-02-20", EventKind.OCCURRED),
                    event("2025-03-01", EventKind.DETECTED)))
            .build();
    Disclosure same =
        published("b", "青葉市", "2025-03-12")
            .timeline(
                List.of(
                    event("2025-02-20", EventKind.OCCURRED),
                    event("2025-03-01", EventKind.DETECTED)))
            .build();
    Disclosure other =
        published("c", "青葉市", "2025-03-14")
            .timeline(List.of(event("2025-03-01", EventKind.DETECTED)))
            .build();
    assertEquals("[a b] [c]", grouped(first, same, other));
  }

  @Test
  void aFollowUpSharesTheTotalThatItCorrects() {
    Disclosure first =
        published("a", "青葉商事", "2025-03-03").affectedTotal(total(1240, CountUnit.PERSON)).build();
    StatedCount before = count(1240L, CountUnit.PERSON, CountScope.PREVIOUS);
    Disclosure second =
        published("b", "青葉商事", "2025-04-10")
            .report(later(ReportStage.FOLLOW_UP, null))
            .affectedTotal(total(1312, CountUnit.PERSON))
            .counts(List.of(before, total(1312, CountUnit.PERSON)))
            .build();
    assertEquals("[a b]", grouped(first, second));
  }

  @Test
  void twoIncidentsOfOneCityOfficeStayApart() {
    Disclosure letter = city("a", "2025-03-03", "2025-02-20", IncidentType.MISDELIVERY).build();
    Disclosure memory = city("b", "2025-03-03", "2025-02-20", IncidentType.LOSS).build();
    Disclosure again = city("c", "2025-05-03", "2025-04-20", IncidentType.MISDELIVERY).build();
    Disclosure sameDay = city("d", "2025-03-03", "2025-02-20", IncidentType.MISDELIVERY).build();
    assertEquals("[a] [b] [d] [c]", grouped(letter, memory, again, sameDay));
  }

  @Test
  void aDayOnWhichTwoIncidentsWerePublishedDecidesNothingAlone() {
    Disclosure letter = city("a", "2025-03-03", "2025-02-20", IncidentType.MISDELIVERY).build();
    Disclosure mail = city("b", "2025-03-03", "2025-02-25", IncidentType.MISDELIVERY).build();
    DisclosureBuilder followUp =
        published("c", "青葉市", "2025-03-20")
            .report(later(ReportStage.FOLLOW_UP, null, "2025-03-03"));
    assertEquals("[a] [b] [c]", grouped(letter, mail, followUp.build()));
    followUp.timeline(List.of(event("2025-02-25", EventKind.OCCURRED)));
    assertEquals("[a] [b c]", grouped(letter, mail, followUp.build()));
  }

  @Test
  void aCitedDayDoesNotBringALossToAnAttack() {
    Disclosure loss =
        published("a", "青葉市", "2025-03-03").incident(incident(IncidentType.LOSS)).build();
    Disclosure attack =
        published("b", "青葉市", "2025-03-20")
            .incident(incident(IncidentType.RANSOMWARE))
            .report(later(ReportStage.FOLLOW_UP, null, "2025-03-03"))
            .build();
    assertEquals("[a] [b]", grouped(loss, attack));
  }

  @Test
  void disclosersAreToldByNameAndByTellingAliases() {
    Disclosure first = published("a", "青葉商事株式会社", "2025-03-03").build();
    Disclosure alias =
        published("b", "青葉商事ホールディングス", "2025-04-10")
            .discloser(organization("青葉商事ホールディングス", "当社", "青葉商事"))
            .report(later(ReportStage.FOLLOW_UP, null, "2025-03-03"))
            .build();
    Disclosure stranger =
        published("c", "若葉商事", "2025-04-10")
            .discloser(organization("若葉商事", "当社"))
            .report(later(ReportStage.FOLLOW_UP, null, "2025-03-03"))
            .build();
    Disclosure nobody =
        notice("d")
            .publishedOn(date("2025-04-11"))
            .report(later(ReportStage.FOLLOW_UP, null, "2025-03-03"))
            .build();
    assertEquals("[a b] [c] [d]", grouped(first, alias, stranger, nobody));
  }

  @Test
  void theOrderOfTheHeapDoesNotMatter() {
    List<Disclosure> heap = new ArrayList<>();
    for (int i = 1; i <= 9; i++) {
      String day = "2025-0" + i + "-03";
      heap.add(titled("a" + i, day, "青葉サービスへの不正アクセスについて(第" + i + "報)", i).build());
      heap.add(city("b" + i, day, "2025-0" + i + "-01", IncidentType.MISDELIVERY).build());
    }
    String expected = grouped(heap.toArray(Disclosure[]::new));
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(heap, new Random(seed));
      assertEquals(expected, grouped(heap.toArray(Disclosure[]::new)));
    }
    assertEquals(1, Stream.of(expected.split("] ")).filter(g -> g.contains("a1 a2")).count());
  }

  @Test
  void aSeriesNeedsAReport() {
    assertEquals(List.of(), ReportSeries.group(List.of()));
    assertThrows(IllegalArgumentException.class, () -> new ReportSeries(List.of()));
  }

  private static DisclosureBuilder published(String id, String discloser, String day) {
    return notice(id).discloser(organization(discloser)).publishedOn(date(day));
  }

  private static DisclosureBuilder titled(String id, String day, String title, int number) {
    ReportStage stage = number == 1 ? ReportStage.FIRST : ReportStage.FOLLOW_UP;
    return published(id, "青葉商事", day).title(words(title)).report(later(stage, number));
  }

  private static DisclosureBuilder city(String id, String day, String occurred, IncidentType type) {
    return published(id, "青葉市", day)
        .title(words("個人情報の漏えいについて"))
        .incident(incident(type))
        .timeline(List.of(event(occurred, EventKind.OCCURRED)));
  }

  private static Report later(ReportStage stage, @Nullable Integer number, String... cited) {
    List<StatedDate> dates = Stream.of(cited).map(day -> date(day)).toList();
    return new Report(stage, number, dates);
  }

  private static Incident incident(IncidentType type) {
    List<TypeMention> types = List.of(type(type));
    return new Incident(types, List.of(), Assessment.notStated(), Assessment.notStated(), null);
  }

  private static String grouped(Disclosure... notices) {
    return ReportSeries.group(List.of(notices)).stream()
        .map(s -> s.reports().stream().map(r -> r.source().id().orElseThrow()).toList())
        .map(ids -> "[" + String.join(" ", ids) + "]")
        .reduce((a, b) -> a + " " + b)
        .orElse("");
  }
}
