package io.github.breach.model.followup;

import io.github.breach.model.CountScope;
import io.github.breach.model.Disclosure;
import io.github.breach.model.EventKind;
import io.github.breach.model.StatedCount;
import io.github.breach.model.StatedDate;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What two notices of one discloser agree on, and what speaks against one incident. */
final class Likeness {
  /** Below it two incidents may well count the same: 1名. */
  private static final long TELLING_COUNT = 10;

  private static final int TELLING_TITLE = 8;

  private final Disclosure earlier;
  private final Disclosure later;

  private Likeness(Disclosure earlier, Disclosure later) {
    this.earlier = earlier;
    this.later = later;
  }

  /** Of a notice and one that stands behind it in {@link ReportOrder}. */
  static Likeness of(Disclosure earlier, Disclosure later) {
    return new Likeness(earlier, later);
  }

  /** Whether the later notice names the day of the earlier one as that of an earlier report. */
  boolean isCitation() {
    Optional<LocalDate> day = earlier.publishedOn().flatMap(d -> DayRange.of(d).day());
    return day.isPresent()
        && later.report().earlier().stream().anyMatch(d -> DayRange.of(d).day().equals(day));
  }

  /** Whether they belong together without a citation. */
  boolean isAlike() {
    if (isOfOneDay() && !isNumberedOn()) {
      // Two incidents told on one day, or one notice collected twice.
      return hasOneTitle() && firm() >= 2;
    }
    return isNumberedOn() || firm() >= 2 || (firm() >= 1 && isStageBehind());
  }

  /** Whether they can't report on one incident, whatever they cite. */
  boolean isExcluded() {
    return hasTwoOfOneNumber()
        || numberedAgainstTheirDays()
        || !IncidentFamily.compatible(earlier, later);
  }

  /** Whether they date the incident otherwise: each step that both date, and at least one. */
  boolean isDatedOtherwise() {
    boolean apart = false;
    for (EventKind kind : List.of(EventKind.OCCURRED, EventKind.DETECTED)) {
      List<DayRange> a = days(earlier, kind);
      List<DayRange> b = days(later, kind);
      if (!a.isEmpty() && !b.isEmpty()) {
        if (a.stream().anyMatch(x -> b.stream().anyMatch(y -> !x.isApartFrom(y)))) {
          return false;
        }
        apart = true;
      }
    }
    return apart;
  }

  /** How many dates and counts they share: the day of the accident, of its detection, the total. */
  int firm() {
    int firm = 0;
    firm += sharesDay(EventKind.OCCURRED) ? 1 : 0;
    firm += sharesDay(EventKind.DETECTED) ? 1 : 0;
    firm += sharesPeriod() ? 1 : 0;
    firm += sharesCount() ? 1 : 0;
    firm += citesTheSame() ? 1 : 0;
    return firm;
  }

  /** How many lesser things they share: the title, and numbers or stages that follow. */
  int loose() {
    return (hasOneTitle() ? 1 : 0) + (isStageBehind() ? 1 : 0);
  }

  /** 〇〇について(第1報), 〇〇について(第2報). */
  boolean isNumberedOn() {
    Integer a = earlier.report().sequenceOrNull();
    Integer b = later.report().sequenceOrNull();
    return a != null && b != null && b == a + 1 && hasOneTitle();
  }

  private boolean hasTwoOfOneNumber() {
    Integer a = earlier.report().sequenceOrNull();
    return a != null && a.equals(later.report().sequenceOrNull()) && !isOfOneDay();
  }

  private boolean isOfOneDay() {
    return earlier.publishedOn().isPresent()
        && earlier
            .publishedOn()
            .map(StatedDate::value)
            .equals(later.publishedOn().map(StatedDate::value));
  }

  private boolean numberedAgainstTheirDays() {
    Integer a = earlier.report().sequenceOrNull();
    Integer b = later.report().sequenceOrNull();
    return a != null && b != null && a > b && publishedBefore();
  }

  private boolean publishedBefore() {
    Optional<StatedDate> a = earlier.publishedOn();
    Optional<StatedDate> b = later.publishedOn();
    return a.isPresent() && b.isPresent() && DayRange.of(a.get()).endsBefore(DayRange.of(b.get()));
  }

  private boolean isStageBehind() {
    Integer a = earlier.report().sequenceOrNull();
    Integer b = later.report().sequenceOrNull();
    return a != null && b != null ? a < b : ReportOrder.stage(earlier) < ReportOrder.stage(later);
  }

  private boolean hasOneTitle() {
    String a = earlier.title().map(t -> TitleCore.of(t.text())).orElse("");
    return a.length() >= TELLING_TITLE
        && later.title().map(t -> TitleCore.of(t.text())).filter(a::equals).isPresent();
  }

  private boolean sharesDay(EventKind kind) {
    Set<LocalDate> shared = exactDays(earlier, kind);
    shared.retainAll(exactDays(later, kind));
    return !shared.isEmpty();
  }

  private boolean sharesPeriod() {
    return earlier.incident().exposurePeriod().isPresent()
        && earlier
            .incident()
            .exposurePeriod()
            .map(StatedDate::value)
            .equals(later.incident().exposurePeriod().map(StatedDate::value));
  }

  /** The same total, or one that the later notice gives as the figure before (PREVIOUS). */
  private boolean sharesCount() {
    Optional<StatedCount> total = earlier.affectedTotal();
    if (total.isEmpty() || total.get().value().orElse(0) < TELLING_COUNT) {
      return false;
    }
    return later.counts().stream()
        .filter(c -> c.scope() == CountScope.TOTAL || c.scope() == CountScope.PREVIOUS)
        .anyMatch(c -> c.value().equals(total.get().value()) && c.unit() == total.get().unit());
  }

  private boolean citesTheSame() {
    Set<LocalDate> shared = cited(earlier);
    shared.retainAll(cited(later));
    return !shared.isEmpty();
  }

  static Set<LocalDate> cited(Disclosure notice) {
    Set<LocalDate> days = new HashSet<>();
    for (StatedDate date : notice.report().earlier()) {
      DayRange.of(date).day().ifPresent(days::add);
    }
    return days;
  }

  private static List<DayRange> days(Disclosure notice, EventKind kind) {
    return notice.timeline().all(kind).map(e -> DayRange.of(e.on())).toList();
  }

  private static Set<LocalDate> exactDays(Disclosure notice, EventKind kind) {
    Set<LocalDate> days = new HashSet<>();
    days(notice, kind).forEach(range -> range.day().ifPresent(days::add));
    return days;
  }
}
