package io.github.breach.examples.cli.veris;

import io.github.breach.model.Cause;
import io.github.breach.model.CauseStatus;
import io.github.breach.model.DataItem;
import io.github.breach.model.Disclosure;
import io.github.breach.model.Exposure;
import io.github.breach.model.TypeMention;
import io.github.breach.model.VectorMention;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The values of VERIS that the table gives for one record, by field. */
final class VerisValues {
  static final String UNKNOWN = "Unknown";

  private final List<VerisTable.Row> table;
  private final Map<String, Set<String>> values = new LinkedHashMap<>();

  VerisValues(List<VerisTable.Row> table, Disclosure disclosure) {
    this.table = table;
    List<Enum<?>> constants = new ArrayList<>();
    disclosure.incident().types().stream().map(TypeMention::type).forEach(constants::add);
    disclosure.incident().vectors().stream().map(VectorMention::vector).forEach(constants::add);
    constants.add(disclosure.incident().leakStatus().status());
    for (Cause cause : disclosure.causes()) {
      if (cause.status() != CauseStatus.UNDER_INVESTIGATION) {
        constants.addAll(cause.categories());
      }
    }
    for (DataItem item : disclosure.dataItems()) {
      if (item.exposure() != Exposure.NOT_EXPOSED) {
        constants.add(item.category());
        constants.add(item.protection());
      }
    }
    add(constants, false);
    add(constants, true);
  }

  /** The values of a field, in the order of the record; Unknown only where there is no other. */
  List<String> of(String field) {
    List<String> known = new ArrayList<>(values.getOrDefault(field, Set.of()));
    if (known.size() > 1) {
      known.remove(UNKNOWN);
    }
    return known;
  }

  /** The same, with Unknown where there is none: for fields that VERIS requires. */
  List<String> required(String field) {
    List<String> known = of(field);
    return known.isEmpty() ? List.of(UNKNOWN) : known;
  }

  /** Whether something is said of a field or of one below it. */
  boolean has(String field) {
    return values.keySet().stream().anyMatch(f -> f.equals(field) || f.startsWith(field + "."));
  }

  private void add(Collection<Enum<?>> constants, boolean conditional) {
    for (Enum<?> constant : constants) {
      String name = VerisTable.name(constant);
      for (VerisTable.Row row : table) {
        boolean counts = row.where().isEmpty() != conditional && !row.isEmpty();
        if (counts && row.constant().equals(name) && (!conditional || has(row.where()))) {
          values.computeIfAbsent(row.field(), f -> new LinkedHashSet<>()).add(row.value());
        }
      }
    }
  }
}
