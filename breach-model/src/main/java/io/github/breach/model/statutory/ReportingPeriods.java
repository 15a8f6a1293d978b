package io.github.breach.model.statutory;

import io.github.breach.model.AuthorityKind;
import io.github.breach.model.AuthorityReport;
import io.github.breach.model.Disclosure;
import io.github.breach.model.Elapsed;
import io.github.breach.model.EventKind;
import io.github.breach.model.IncidentType;
import io.github.breach.model.Milestone;
import io.github.breach.model.Milestones;
import io.github.breach.model.StatedDate;
import io.github.breach.model.TypeMention;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Judges the two periods by the dates of a notice. */
final class ReportingPeriods {
  private static final String WORDS_PRELIMINARY = "速報";
  private static final String WORDS_FINAL = "確報";
  private static final int PROMPT = 5;
  private static final int USUAL = 30;
  private static final int WRONGFUL = 60;

  /**
   * A last day on a weekend, a holiday or between 29 December and 3 January moves behind it, at
   * most nine days; holidays are not known here.
   */
  private static final int MOVED = 9;

  private static final Set<IncidentType> WRONGFUL_ACTS =
      EnumSet.of(
          IncidentType.UNAUTHORIZED_ACCESS,
          IncidentType.RANSOMWARE,
          IncidentType.MALWARE,
          IncidentType.PAYMENT_PAGE_TAMPERING,
          IncidentType.ACCOUNT_TAKEOVER,
          IncidentType.EMAIL_ACCOUNT_ABUSE,
          IncidentType.PHISHING,
          IncidentType.SUPPORT_SCAM,
          IncidentType.WEBSITE_DEFACEMENT,
          IncidentType.THEFT,
          IncidentType.INSIDER_MISUSE);

  /** Types that say nothing of anybody's purpose. */
  private static final Set<IncidentType> SILENT =
      EnumSet.of(
          IncidentType.CONTRACTOR_INCIDENT, IncidentType.DENIAL_OF_SERVICE, IncidentType.OTHER);

  private final Milestones milestones;
  private final List<IncidentType> types;
  private final List<Milestone> reports;

  ReportingPeriods(Disclosure notice) {
    this.milestones = notice.milestones();
    this.types = notice.incident().types().stream().map(TypeMention::type).toList();
    this.reports = reports(notice);
  }

  ReportingPeriod preliminary() {
    Optional<Milestone> report =
        reports.stream().filter(r -> !WORDS_FINAL.equals(word(r))).findFirst();
    ReportingPeriod period = period(ReportPhase.PRELIMINARY, PROMPT, PROMPT, 0, report);
    // 報告しました on a late day may be the final report, with the first one left untold.
    boolean named = report.map(r -> word(r).equals(WORDS_PRELIMINARY)).orElse(false);
    return named || period.status() != PeriodStatus.LATE
        ? period
        : new ReportingPeriod(
            period.phase(), PeriodStatus.NOT_TOLD, PROMPT, PROMPT, period.elapsed());
  }

  ReportingPeriod complete() {
    boolean wrongful = types.stream().anyMatch(WRONGFUL_ACTS::contains);
    boolean silent = SILENT.containsAll(types);
    return period(
        ReportPhase.FINAL,
        wrongful ? WRONGFUL : USUAL,
        wrongful || silent ? WRONGFUL : USUAL,
        MOVED,
        reports.stream().filter(r -> word(r).equals(WORDS_FINAL)).findFirst());
  }

  private ReportingPeriod period(
      ReportPhase phase, int least, int most, int grace, Optional<Milestone> report) {
    List<Elapsed> elapsed = new ArrayList<>();
    Optional<Milestone> detected = milestones.first(EventKind.DETECTED);
    if (report.isPresent() && detected.isPresent()) {
      elapsed.add(new Elapsed(detected.get(), report.get()));
      milestones
          .first(EventKind.LEAK_ASCERTAINED)
          .filter(leak -> !precedes(leak.on(), detected.get().on()))
          .filter(leak -> !precedes(report.get().on(), leak.on()))
          .ifPresent(leak -> elapsed.add(new Elapsed(leak, report.get())));
    }
    return new ReportingPeriod(phase, status(elapsed, least, most + grace), least, most, elapsed);
  }

  private static PeriodStatus status(List<Elapsed> elapsed, int least, int most) {
    if (elapsed.isEmpty()) {
      return PeriodStatus.NOT_TOLD;
    }
    if (elapsed.stream().map(Elapsed::maxDays).allMatch(d -> within(d, least - 1))) {
      return PeriodStatus.KEPT;
    }
    boolean late = elapsed.stream().map(Elapsed::minDays).allMatch(d -> beyond(d, most));
    return late ? PeriodStatus.LATE : PeriodStatus.NOT_TOLD;
  }

  private static boolean within(OptionalInt days, int limit) {
    return days.isPresent() && days.getAsInt() >= 0 && days.getAsInt() <= limit;
  }

  private static boolean beyond(OptionalInt days, int limit) {
    return days.isPresent() && days.getAsInt() > limit;
  }

  private static boolean precedes(StatedDate a, StatedDate b) {
    Optional<LocalDate> end = a.value().latestDay();
    Optional<LocalDate> start = b.value().earliestDay();
    return end.isPresent() && start.isPresent() && end.get().isBefore(start.get());
  }

  /**
   * Which report the words name for this date, if any: 9月18日に速報、10月15日に確報を提出 names both, each
   * behind its date.
   */
  private static String word(Milestone report) {
    int date = Math.max(0, report.on().span().start() - report.span().start());
    int preliminary = report.text().indexOf(WORDS_PRELIMINARY, date);
    int complete = report.text().indexOf(WORDS_FINAL, date);
    if (preliminary < 0 && complete < 0) {
      preliminary = report.text().indexOf(WORDS_PRELIMINARY);
      complete = report.text().indexOf(WORDS_FINAL);
    }
    if (preliminary < 0 && complete < 0) {
      return "";
    }
    boolean first = complete < 0 || (preliminary >= 0 && preliminary < complete);
    return first ? WORDS_PRELIMINARY : WORDS_FINAL;
  }

  /** The dated reports to the Commission, earliest first. */
  private static List<Milestone> reports(Disclosure notice) {
    List<Milestone> reports = new ArrayList<>();
    for (AuthorityReport report : notice.authorityReports()) {
      if (report.kind() == AuthorityKind.PPC) {
        report
            .on()
            .ifPresent(
                on ->
                    reports.add(
                        new Milestone(
                            EventKind.REPORTED_TO_AUTHORITY, on, report.text(), report.span())));
      }
    }
    reports.sort(Comparator.comparing(r -> r.on().value().earliestDay().orElse(LocalDate.MAX)));
    return reports;
  }
}
