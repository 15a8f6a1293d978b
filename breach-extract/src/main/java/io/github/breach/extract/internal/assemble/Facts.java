package io.github.breach.extract.internal.assemble;

import io.github.breach.extract.spi.Finding;
import io.github.breach.model.Stated;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** The facts of a notice's findings, by their sort. */
record Facts(List<Finding> findings) {

  Facts {
    findings = List.copyOf(findings);
  }

  /** The first fact of a sort of which a notice has one. */
  <T extends Record> Optional<T> one(Class<T> type) {
    for (Finding finding : findings) {
      if (type.isInstance(finding.fact())) {
        return Optional.of(type.cast(finding.fact()));
      }
    }
    return Optional.empty();
  }

  /** Every fact of a sort, as found. */
  <T extends Record> List<T> all(Class<T> type) {
    List<T> facts = new ArrayList<>();
    for (Finding finding : findings) {
      if (type.isInstance(finding.fact())) {
        facts.add(type.cast(finding.fact()));
      }
    }
    return facts;
  }

  /** Every fact of a sort once, in text order. */
  <T extends Record & Stated> List<T> inTextOrder(Class<T> type) {
    List<T> facts = new ArrayList<>(new LinkedHashSet<>(all(type)));
    facts.sort(Comparator.comparing(Stated::span));
    return facts;
  }
}
