package io.github.breach.model.followup;

import io.github.breach.model.DataCategory;
import java.io.Serializable;
import java.util.Objects;

/** What a report is more or less sure of than the one before. */
public sealed interface Matter extends Serializable {

  /** Whether data left at all. */
  record Leak() implements Matter {}

  /** Whether the data was misused afterwards: 二次被害. */
  record SecondaryDamage() implements Matter {}

  /** Whether a kind of data was exposed. */
  record Data(DataCategory category) implements Matter {
    public Data {
      Objects.requireNonNull(category, "category");
    }
  }
}
