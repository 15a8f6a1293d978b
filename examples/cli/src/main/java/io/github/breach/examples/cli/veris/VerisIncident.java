package io.github.breach.examples.cli.veris;

import io.github.breach.model.CountBound;
import io.github.breach.model.CountScope;
import io.github.breach.model.DataCategory;
import io.github.breach.model.DataItem;
import io.github.breach.model.Disclosure;
import io.github.breach.model.Evidence;
import io.github.breach.model.Exposure;
import io.github.breach.model.Organization;
import io.github.breach.model.StatedCount;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One record as a VERIS incident, in plain values. */
final class VerisIncident {
  static final String SCHEMA_VERSION = "1.4.1";

  /** What VERIS writes for an industry (a NAICS code) that isn't known. */
  private static final String UNKNOWN_INDUSTRY = "00";

  private static final List<String> ACTIONS =
      List.of("hacking", "malware", "social", "error", "misuse", "physical");

  private final List<VerisTable.Row> table;
  private final Disclosure disclosure;
  private final VerisValues values;

  private VerisIncident(List<VerisTable.Row> table, Disclosure disclosure) {
    this.table = table;
    this.disclosure = disclosure;
    this.values = new VerisValues(table, disclosure);
  }

  static Map<String, @Nullable Object> of(Disclosure disclosure, List<VerisTable.Row> table) {
    return new VerisIncident(table, disclosure).incident();
  }

  private Map<String, @Nullable Object> incident() {
    Map<String, @Nullable Object> out = new LinkedHashMap<>();
    out.put("schema_version", SCHEMA_VERSION);
    out.put("incident_id", id().toString());
    disclosure.source().id().ifPresent(id -> out.put("reference", id));
    disclosure.title().map(Evidence::text).ifPresent(title -> out.put("summary", title));
    out.put("security_incident", values.has("action") ? "Confirmed" : "Suspected");
    out.put("victim", victim());
    out.put("actor", actor());
    out.put("action", action());
    out.put("asset", Map.of("assets", assets()));
    out.put("attribute", attribute());
    out.put("timeline", VerisTime.timeline(disclosure));
    // A record says when it was noticed, not by whom.
    out.put("discovery_method", Map.of("unknown", true));
    VerisTime.note(disclosure).ifPresent(note -> out.put("notes", note));
    return out;
  }

  /** The same for the same notice of the same input. */
  private UUID id() {
    String name =
        disclosure.source().id().orElse("")
            + "\n"
            + disclosure.source().span().start()
            + "\n"
            + disclosure.title().map(Evidence::text).orElse("");
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private Map<String, Object> victim() {
    Map<String, Object> out = new LinkedHashMap<>();
    disclosure.discloser().map(Organization::name).ifPresent(name -> out.put("victim_id", name));
    out.put("country", List.of("JP"));
    out.put("industry", UNKNOWN_INDUSTRY);
    out.put("employee_count", VerisValues.UNKNOWN);
    return out;
  }

  private Map<String, Object> actor() {
    List<String> actors = new ArrayList<>(values.of("actor"));
    if (actors.contains("partner")) {
      actors.remove("internal");
    }
    Map<String, Object> out = new LinkedHashMap<>();
    List<String> unknown = List.of(VerisValues.UNKNOWN);
    // Nobody has a motive for an error.
    List<String> inside = values.has("action.misuse") ? unknown : List.of("NA");
    for (String actor : actors) {
      out.put(
          actor,
          switch (actor) {
            case "external" -> Map.of("variety", unknown, "motive", unknown, "country", unknown);
            case "internal" -> Map.of("variety", unknown, "motive", inside);
            default -> Map.of("motive", inside, "country", unknown);
          });
    }
    return out.isEmpty() ? Map.of("unknown", Map.of()) : out;
  }

  private Map<String, Object> action() {
    Map<String, Object> out = new LinkedHashMap<>();
    for (String action : ACTIONS) {
      String field = "action." + action;
      if (values.has(field)) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("variety", values.required(field + ".variety"));
        fields.put("vector", values.required(field + ".vector"));
        if (action.equals("social")) {
          fields.put("target", values.required(field + ".target"));
        }
        out.put(action, fields);
      }
    }
    return out.isEmpty() ? Map.of("unknown", Map.of()) : out;
  }

  private List<Map<String, String>> assets() {
    return values.required("asset").stream().map(asset -> Map.of("variety", asset)).toList();
  }

  private Map<String, Object> attribute() {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("confidentiality", confidentiality());
    for (String attribute : List.of("integrity", "availability")) {
      String field = "attribute." + attribute;
      if (values.has(field)) {
        out.put(attribute, Map.of("variety", values.of(field + ".variety")));
      }
    }
    return out;
  }

  private Map<String, Object> confidentiality() {
    String field = "attribute.confidentiality";
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("data_disclosure", values.required(field + ".data_disclosure").get(0));
    List<String> varieties = values.of(field + ".data.variety");
    if (!varieties.isEmpty()) {
      out.put("data", varieties.stream().map(this::data).toList());
    }
    disclosure
        .affectedTotal()
        .filter(total -> total.value().isPresent())
        .ifPresent(total -> total(total, out));
    List<String> state = values.of(field + ".state");
    if (!state.isEmpty()) {
      out.put("state", state);
    }
    return out;
  }

  /** VERIS has no word for a bound, so that it stands in the notes. */
  private static void total(StatedCount total, Map<String, Object> out) {
    out.put("data_total", total.value().orElseThrow());
    String bound = total.bound() == CountBound.EXACT ? "" : total.bound() + " ";
    out.put("notes", "data_total counts: " + bound + total.unit());
  }

  /**
   * With the largest count whose line names such data (口座情報が含まれるもの 1,240件), where every exposed
   * sort of such data is in some line: else the amount is larger by nobody knows how much.
   */
  private Map<String, Object> data(String variety) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("variety", variety);
    Set<DataCategory> counted =
        disclosure.counts().stream()
            .flatMap(count -> count.dataCategories().stream())
            .collect(Collectors.toSet());
    if (!counted.containsAll(exposed(variety))) {
      return out;
    }
    OptionalLong amount =
        disclosure.counts().stream()
            .filter(
                count -> count.scope() == CountScope.SUBSET || count.scope() == CountScope.TOTAL)
            .filter(count -> count.dataCategories().stream().anyMatch(c -> isOf(c, variety)))
            .map(StatedCount::valueOrNull)
            .filter(Objects::nonNull)
            .mapToLong(Long::longValue)
            .max();
    amount.ifPresent(number -> out.put("amount", number));
    return out;
  }

  private Set<DataCategory> exposed(String variety) {
    return disclosure.dataItems().stream()
        .filter(item -> item.exposure() != Exposure.NOT_EXPOSED)
        .map(DataItem::category)
        .filter(category -> isOf(category, variety))
        .collect(Collectors.toSet());
  }

  private boolean isOf(DataCategory category, String variety) {
    String name = VerisTable.name(category);
    return table.stream()
        .anyMatch(row -> row.constant().equals(name) && row.value().equals(variety));
  }
}
