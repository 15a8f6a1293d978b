package io.github.breach.extract.fact;

import io.github.breach.model.Report;
import java.util.Objects;

/** Which report about its incident the notice is. */
public record ReportFact(Report report) {

  public ReportFact {
    Objects.requireNonNull(report, "report");
  }
}
