package io.github.breach.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * When the steps of an incident were taken, and how long it took from one to the next.
 *
 * <p>Example: in a notice that tells 3月3日に検知 and 3月14日 as its own date, {@code
 * notice.milestones().toPublication()} is eleven days, with both places. No clock is asked: a step
 * that the notice doesn't date is empty.
 *
 * @param notice the notice that is asked
 */
public record Milestones(Disclosure notice) implements Serializable {

  public Milestones {
    Objects.requireNonNull(notice, "notice");
  }

  /** The earliest dated event of this kind; empty where there is none. */
  public Optional<Milestone> first(EventKind kind) {
    return notice.timeline().first(kind).map(e -> Milestone.of(kind, e.on(), e));
  }

  /** The earliest dated report to an authority of this kind; empty where there is none. */
  public Optional<Milestone> reportedTo(AuthorityKind authority) {
    List<Milestone> reports = new ArrayList<>();
    for (AuthorityReport report : notice.authorityReports()) {
      EventKind kind =
          authority == AuthorityKind.POLICE
              ? EventKind.REPORTED_TO_POLICE
              : EventKind.REPORTED_TO_AUTHORITY;
      if (report.kind() == authority) {
        report.on().ifPresent(on -> reports.add(Milestone.of(kind, on, report)));
      }
    }
    return earliest(reports);
  }

  /**
   * The first release about the incident: the earliest of the events told as such, of the earlier
   * reports cited and of the notice's own date. Empty where the notice is a later report that
   * doesn't date the first.
   */
  public Optional<Milestone> published() {
    List<Milestone> releases = new ArrayList<>();
    notice
        .timeline()
        .all(EventKind.PUBLISHED)
        .forEach(e -> releases.add(Milestone.of(EventKind.PUBLISHED, e.on(), e)));
    for (StatedDate earlier : notice.report().earlier()) {
      releases.add(Milestone.of(EventKind.PUBLISHED, earlier, earlier));
    }
    ReportStage stage = notice.report().stage();
    boolean later = stage == ReportStage.FOLLOW_UP || stage == ReportStage.FINAL;
    if (!later || !releases.isEmpty()) {
      notice.publishedOn().ifPresent(on -> releases.add(Milestone.of(EventKind.PUBLISHED, on, on)));
    }
    return earliest(releases);
  }

  /** From the attack or accident until it was noticed. */
  public Optional<Elapsed> toDetection() {
    return between(first(EventKind.OCCURRED), first(EventKind.DETECTED));
  }

  /** From the first notice taken of it until it was first stopped. */
  public Optional<Elapsed> toContainment() {
    return between(first(EventKind.DETECTED), first(EventKind.CONTAINED));
  }

  /** From the first notice taken of it to the first report to the Commission (個人情報保護委員会). */
  public Optional<Elapsed> toCommission() {
    return between(first(EventKind.DETECTED), reportedTo(AuthorityKind.PPC));
  }

  /** From the first notice taken of it until those affected were first told. */
  public Optional<Elapsed> toPersons() {
    return between(first(EventKind.DETECTED), first(EventKind.PERSONS_NOTIFIED));
  }

  /** From the first notice taken of it until the first release; see {@link #published()}. */
  public Optional<Elapsed> toPublication() {
    return between(first(EventKind.DETECTED), published());
  }

  /** From one kind of event to another, the earliest of each; empty where one isn't dated. */
  public Optional<Elapsed> between(EventKind from, EventKind to) {
    return between(first(from), first(to));
  }

  private static Optional<Elapsed> between(Optional<Milestone> from, Optional<Milestone> to) {
    return from.flatMap(f -> to.map(t -> new Elapsed(f, t)));
  }

  /** By first day; those without a year behind the others, ties in the order given. */
  private static Optional<Milestone> earliest(List<Milestone> steps) {
    return steps.stream()
        .min(Comparator.comparing(m -> m.on().value().earliestDay().orElse(LocalDate.MAX)));
  }
}
