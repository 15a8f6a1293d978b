package io.github.breach.examples.cli.veris;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.breach.examples.cli.PlainJson;
import io.github.breach.extract.DisclosureParser;
import io.github.breach.extract.ParseOptions;
import io.github.breach.model.AttackVector;
import io.github.breach.model.CauseCategory;
import io.github.breach.model.Certainty;
import io.github.breach.model.DataCategory;
import io.github.breach.model.IncidentType;
import io.github.breach.model.Protection;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Incidents have the fields that VERIS requires, and only words that VERIS has. */
class VerisFormatTest {
  private static final DisclosureParser PARSER = DisclosureParser.standard();
  private static final Map<String, Set<String>> ENUMERATIONS = enumerations();

  static Stream<Path> notices() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("../notices"))) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
    }
  }

  @Test
  void aTheftFromAnIntrudedShopIsWrittenAsVerisSaysIt() {
    JsonNode incident =
        incident(
            "不正アクセスによる情報流出のお知らせ\n2024年5月20日\n株式会社青葉商会\n\n"
                + "5月7日、弊社サーバーの脆弱性を悪用した不正アクセスを受け、5月9日に判明し、"
                + "5月9日にサーバーを停止しました。お客様36名分の氏名、パスワードが流出しました。\n");
    assertEquals("1.4.1", incident.get("schema_version").asText());
    assertEquals("株式会社青葉商会", incident.at("/victim/victim_id").asText());
    assertEquals("JP", incident.at("/victim/country/0").asText());
    assertEquals("[\"Exploit vuln\"]", incident.at("/action/hacking/variety").toString());
    assertEquals("[\"Unknown\"]", incident.at("/action/hacking/vector").toString());
    assertEquals("[\"Unknown\"]", incident.at("/actor/external/variety").toString());
    assertEquals(
        "{\"year\":2024,\"month\":5,\"day\":7}", incident.at("/timeline/incident").toString());
    assertEquals(2, incident.at("/timeline/discovery/value").asInt());
    assertEquals(0, incident.at("/timeline/containment/value").asInt());
    assertEquals("Yes", incident.at("/attribute/confidentiality/data_disclosure").asText());
    assertEquals(36, incident.at("/attribute/confidentiality/data_total").asInt());
    assertEquals(
        List.of("Personal", "Credentials"),
        incident.at("/attribute/confidentiality/data").findValuesAsText("variety"));
    assertFalse(incident.has("notes"));
  }

  @Test
  void anErrorHasNoMotiveAndAContractorsErrorIsThePartners() {
    JsonNode own = incident("誤送信について\n2024年5月20日\n5月7日、メールを誤って送信しました。\n");
    assertEquals("[\"NA\"]", own.at("/actor/internal/motive").toString());
    assertEquals("[\"Misdelivery\"]", own.at("/action/error/variety").toString());
    JsonNode theirs = incident("委託先における誤送信について\n2024年5月20日\n5月7日、委託先がメールを誤送信しました。\n");
    assertTrue(theirs.at("/actor").has("partner"), theirs.toString());
    assertFalse(theirs.at("/actor").has("internal"));
  }

  @Test
  void whatTheNoticeDoesNotSayIsUnknown() {
    JsonNode incident = incident("お知らせ");
    assertTrue(incident.at("/actor/unknown").isObject());
    assertTrue(incident.at("/action/unknown").isObject());
    assertEquals("Unknown", incident.at("/asset/assets/0/variety").asText());
    assertEquals("Suspected", incident.get("security_incident").asText());
    assertEquals("The notice has no date.", incident.get("notes").asText());
  }

  @ParameterizedTest
  @MethodSource("notices")
  void everyIncidentHasWhatIsRequiredAndNoWordOfItsOwn(Path file) throws IOException {
    for (var disclosure : PARSER.parseAll(Files.readString(file))) {
      JsonNode incident = json(VerisIncident.of(disclosure, VerisTable.rows()));
      for (String field :
          List.of(
              "actor",
              "action",
              "asset",
              "attribute",
              "timeline",
              "victim",
              "incident_id",
              "discovery_method",
              "schema_version",
              "security_incident")) {
        assertTrue(incident.has(field), field);
      }
      check("security_incident", incident.get("security_incident"));
      check("country", incident.at("/victim/country"));
      check("victim.employee_count", incident.at("/victim/employee_count"));
      checkBelow("action", incident.get("action"), Set.of("variety", "vector", "target"));
      checkBelow("actor", incident.get("actor"), Set.of("variety"));
      incident.get("actor").findValues("motive").forEach(m -> check("actor.motive", m));
      incident.get("actor").findValues("country").forEach(c -> check("country", c));
      incident.get("asset").findValues("variety").forEach(a -> check("asset", a));
      JsonNode confidentiality = incident.at("/attribute/confidentiality");
      check("attribute.confidentiality.data_disclosure", confidentiality.get("data_disclosure"));
      confidentiality
          .path("data")
          .findValues("variety")
          .forEach(v -> check("attribute.confidentiality.data.variety", v));
      check("attribute.confidentiality.state", confidentiality.path("state"));
      check("attribute.integrity.variety", incident.at("/attribute/integrity/variety"));
      check("attribute.availability.variety", incident.at("/attribute/availability/variety"));
      incident.get("timeline").findValues("unit").forEach(u -> check("timeline.unit", u));
    }
  }

  @Test
  void everyConstantHasARowAndEveryRowAWordOfVeris() {
    Set<String> constants =
        VerisTable.rows().stream().map(VerisTable.Row::constant).collect(Collectors.toSet());
    Set<String> wanted =
        Stream.of(
                IncidentType.values(),
                AttackVector.values(),
                CauseCategory.values(),
                Certainty.values(),
                DataCategory.values(),
                Protection.values())
            .flatMap(Stream::of)
            .map(constant -> VerisTable.name((Enum<?>) constant))
            .collect(Collectors.toSet());
    assertEquals(wanted, constants);
    for (VerisTable.Row row : VerisTable.rows()) {
      boolean actor = row.field().equals("actor");
      Set<String> words =
          actor
              ? Set.of("external", "internal", "partner")
              : ENUMERATIONS.getOrDefault(row.field(), Set.of());
      assertTrue(row.isEmpty() || words.contains(row.value()), row.toString());
    }
  }

  private static void checkBelow(String path, JsonNode parts, Set<String> fields) {
    parts
        .properties()
        .forEach(
            part ->
                fields.forEach(
                    field ->
                        check(
                            path + "." + part.getKey() + "." + field,
                            part.getValue().path(field))));
  }

  /** A value, or each of a list, once. */
  private static void check(String field, JsonNode value) {
    Set<String> seen = new HashSet<>();
    Iterable<JsonNode> all =
        value.isArray() ? value : value.isMissingNode() ? List.of() : List.of(value);
    for (JsonNode word : all) {
      assertTrue(
          ENUMERATIONS.getOrDefault(field, Set.of()).contains(word.asText()), field + " " + word);
      assertTrue(seen.add(word.asText()), field + " twice " + word);
    }
    assertFalse(value.isArray() && value.isEmpty(), field + " is empty");
  }

  private static JsonNode incident(String text) {
    var disclosure = PARSER.read(text, ParseOptions.none().withSourceId("a.txt")).first();
    return json(VerisIncident.of(disclosure, VerisTable.rows()));
  }

  private static JsonNode json(Map<String, Object> plain) {
    try {
      return new ObjectMapper().readTree(PlainJson.compact(plain));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Map<String, Set<String>> enumerations() {
    Map<String, Set<String>> out = new HashMap<>();
    try (var in = VerisFormatTest.class.getResourceAsStream("enumerations.tsv")) {
      if (in == null) {
        throw new IllegalStateException("no enumerations");
      }
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        String[] cells = line.split("\t");
        if (!line.startsWith("#")) {
          out.computeIfAbsent(cells[0], f -> new HashSet<>()).add(cells[1]);
        }
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out;
  }
}
