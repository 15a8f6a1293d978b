package io.github.breach.model.followup;

import io.github.breach.model.Disclosure;
import io.github.breach.model.ItemStatus;
import io.github.breach.model.statutory.StatutoryItem;
import io.github.breach.model.statutory.StatutoryReport;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The reports about one incident, in their order.
 *
 * <pre>{@code
 * for (ReportSeries series : ReportSeries.group(notices)) {
 *   series.changes().forEach(change -> System.out.println(change));
 * }
 * }</pre>
 *
 * @param reports the records, first report first; never empty
 */
public record ReportSeries(List<Disclosure> reports) implements Serializable {

  /**
   * @throws IllegalArgumentException if there is no report
   */
  public ReportSeries {
    reports = List.copyOf(reports);
    if (reports.isEmpty()) {
      throw new IllegalArgumentException("a series needs a report");
    }
  }

  /**
   * Brings together the notices that report on one incident; each notice is in one series, maybe
   * alone. The series stand in the order of their first reports.
   *
   * <p>Two notices belong together only where they are of one discloser (by name or by a defined
   * alias that names it), nothing speaks against it (two first reports, other dates for both the
   * accident and its detection, a loss here and an attack there) and either the later cites the
   * earlier by its date, or two things agree of which one is a date or a count: the day of the
   * accident, the day it was noticed, the number affected, the title without its 第2報, the stage.
   * What stays ambiguous stays apart: a city office that reports two losses of one day has two
   * series.
   *
   * <p>In a series, reports stand by their number where all have one (第2報), else by publication.
   * The result doesn't depend on the order of {@code notices}, but for equal ones.
   */
  public static List<ReportSeries> group(Collection<Disclosure> notices) {
    return new SeriesGrouping(notices).series();
  }

  /** The first report. */
  public Disclosure first() {
    return reports.get(0);
  }

  /** The last report. */
  public Disclosure latest() {
    return reports.get(reports.size() - 1);
  }

  /** From each report to the next what changed; empty for a single report. */
  public List<ReportStep> steps() {
    List<ReportStep> steps = new ArrayList<>();
    for (int i = 1; i < reports.size(); i++) {
      steps.add(ReportStep.between(reports.get(i - 1), reports.get(i)));
    }
    return steps;
  }

  /** What changed in all, step by step. */
  public List<Change> changes() {
    return steps().stream().flatMap(step -> step.changes().stream()).toList();
  }

  /**
   * The statutory items that are still open: the last report that speaks of them says that they
   * aren't known yet, or none speaks of them.
   */
  public List<StatutoryItem> open() {
    List<StatutoryReport> told = reports.stream().map(StatutoryReport::of).toList();
    List<StatutoryItem> open = new ArrayList<>();
    for (StatutoryItem last : told.get(told.size() - 1).items()) {
      StatutoryItem latest = last;
      for (int i = told.size() - 1; i >= 0 && latest.status() == ItemStatus.NOT_STATED; i--) {
        latest = told.get(i).item(last.item());
      }
      if (latest.isOpen()) {
        open.add(latest);
      }
    }
    return open;
  }
}
