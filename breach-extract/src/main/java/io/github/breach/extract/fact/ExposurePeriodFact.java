package io.github.breach.extract.fact;

import io.github.breach.model.StatedDate;
import java.util.Objects;

/** When the data was exposed, or which transactions' dates are affected. */
public record ExposurePeriodFact(StatedDate period) {

  public ExposurePeriodFact {
    Objects.requireNonNull(period, "period");
  }
}
