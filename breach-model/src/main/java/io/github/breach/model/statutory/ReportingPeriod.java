package io.github.breach.model.statutory;

import io.github.breach.model.Elapsed;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * Whether one of the two reports appears to have been made in time, as far as the notice tells.
 *
 * <p>A notice tells when the incident was noticed, and sometimes later when a leak was found
 * possible; the day of knowing lies between the two. It is counted as the first day by the
 * Commission's guidelines (通則編 3-5-3-4), and as none by the Civil Code; both readings must agree.
 *
 * @param phase which report
 * @param status whether it appears kept
 * @param minAllowedDays the days allowed: 5 for the preliminary report, 30 or 60 for the final one
 * @param maxAllowedDays the same, but 60 beside 30 where the notice leaves open which applies
 * @param elapsed what the status rests on: the days from the detection to the report and, where a
 *     leak was ascertained later, the days from there; empty where the notice dates no such report
 */
public record ReportingPeriod(
    ReportPhase phase,
    PeriodStatus status,
    int minAllowedDays,
    int maxAllowedDays,
    List<Elapsed> elapsed)
    implements Serializable {

  public ReportingPeriod {
    Objects.requireNonNull(phase, "phase");
    Objects.requireNonNull(status, "status");
    elapsed = List.copyOf(elapsed);
  }
}
