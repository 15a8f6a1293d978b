package io.github.breach.model.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.breach.model.CalendarSystem;
import io.github.breach.model.CountBasis;
import io.github.breach.model.CountBound;
import io.github.breach.model.CountScope;
import io.github.breach.model.CountUnit;
import io.github.breach.model.DataCategory;
import io.github.breach.model.DatePoint;
import io.github.breach.model.DatePrecision;
import io.github.breach.model.DateResolution;
import io.github.breach.model.Diagnostic;
import io.github.breach.model.Disclosure;
import io.github.breach.model.EventKind;
import io.github.breach.model.Section;
import io.github.breach.model.Severity;
import io.github.breach.model.Source;
import io.github.breach.model.Span;
import io.github.breach.model.StatedCount;
import io.github.breach.model.StatedDate;
import io.github.breach.model.TimelineEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What doesn't fit is refused, and the message says where. */
class PlainViewReadTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "/counts/0/unit           | \"FURLONG\"   | $.counts[0].unit: unknown value: FURLONG",
        "/counts/0/unit           | null          | $.counts[0].unit: not a string: null",
        "/counts/0/value          | null          | $.counts[0]: no count: null ABOUT",
        "/counts/0/value          | -3            | $.counts[0]: no count: -3 ABOUT",
        "/counts/0/value          | 3.5           | $.counts[0].value: not a whole number: Double",
        "/counts/0/span           | [1]           | $.counts[0].span: a span has two numbers, not 1",
        "/counts/0/span           | [5, 2]        | $.counts[0].span: not a span: [5, 2)",
        "/counts/0/span           | [0, \"2\"]    | $.counts[0].span[1]: not a whole number: String",
        "/counts/0/span           | [0, 9999999999] | $.counts[0].span[1]: too large: 9999999999",
        "/counts/0/dataCategories | [\"NAME\", 1] | $.counts[0].dataCategories[1]: not a string: Integer",
        "/counts                  | {}            | $.counts: not a list: LinkedHashMap",
        "/source                  | \"a\"         | $.source: not a map: String",
        "/schema                  | \"breach-disclosure/0\" | $.schema: not breach-disclosure/1: breach-disclosure/0",
        "/publishedOn/value       | \"2022-02-30\" | $.publishedOn.value: no such day: 2-30",
        "/publishedOn/approximate | \"no\"        | $.publishedOn.approximate: not a boolean: String",
        "/timeline/0/kinds        | []            | $.timeline[0].kinds: an event needs a kind",
        "/report/sequence         | 0             | $.report.sequence: reports are counted from 1: 0",
        "/sections/0/level        | -1            | $.sections[0].level: no such level: -1",
        "/diagnostics/0/code      | \"oops\"      | $.diagnostics[0].code: not a code: oops",
        "/completeness/CAUSE      | \"MAYBE\"     | $.completeness.CAUSE: unknown value: MAYBE",
      })
  void aValueThatDoesNotFitIsNamed(String pointer, String json, String message)
      throws JsonProcessingException {
    assertRefused(message, with(pointer, JSON.readTree(json)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "/timeline,           $.timeline: missing",
    "/counts/0/unit,      $.counts[0].unit: missing",
    "/completeness/CAUSE, $.completeness.CAUSE: missing",
  })
  void aMissingKeyIsNamed(String pointer, String message) throws JsonProcessingException {
    assertRefused(message, with(pointer, null));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "/colour,               $.colour: unknown key",
    "/counts/0/colour,      $.counts[0].colour: unknown key",
    "/completeness/COLOUR,  $.completeness.COLOUR: unknown key",
  })
  void anUnknownKeyIsNamed(String pointer, String message) throws JsonProcessingException {
    assertRefused(message, with(pointer, JSON.readTree("1")));
  }

  @Test
  void aKeyThatIsNoStringIsRefused() {
    Map<String, Object> plain = new HashMap<>(PlainView.write(sample()));
    Map<Object, Object> report = new HashMap<>();
    report.put(1, "FIRST");
    plain.put("report", report);
    assertRefused("$.report: has a key that is not a string: 1", plain);
  }

  @Test
  void wholeNumbersMayComeAsIntegersOrLongs() {
    Map<String, Object> plain = new HashMap<>(PlainView.write(sample()));
    plain.put("source", Map.of("id", "a", "span", List.of(0L, 20L)));
    List<Object> counts = new ArrayList<>();
    Map<String, Object> count = new HashMap<>(PlainView.writeCount(sample().counts().get(0)));
    count.put("value", 87300);
    counts.add(count);
    plain.put("counts", counts);
    assertEquals(sample(), PlainView.read(plain));
  }

  @Test
  void theKeysStandInTheOrderOfTheSchema() throws JsonProcessingException {
    List<String> required = new ArrayList<>();
    JSON.readTree(DisclosureSchema.json())
        .get("required")
        .forEach(name -> required.add(name.asText()));
    assertEquals(required, List.copyOf(PlainView.write(sample()).keySet()));
  }

  private static void assertRefused(String message, Map<String, Object> plain) {
    var refusal = assertThrows(IllegalArgumentException.class, () -> PlainView.read(plain));
    assertEquals(message, refusal.getMessage());
  }

  /** The sample with one value replaced, or removed where {@code value} is null. */
  private static Map<String, Object> with(String pointer, @Nullable JsonNode value)
      throws JsonProcessingException {
    JsonNode root = JSON.readTree(JSON.writeValueAsString(PlainView.write(sample())));
    int slash = pointer.lastIndexOf('/');
    ContainerNode<?> parent = (ContainerNode<?>) root.at(pointer.substring(0, slash));
    String key = pointer.substring(slash + 1);
    if (value == null) {
      ((ObjectNode) parent).remove(key);
    } else {
      ((ObjectNode) parent).set(key, value);
    }
    return JSON.convertValue(root, new TypeReference<>() {});
  }

  private static Disclosure sample() {
    Span at = new Span(0, 8);
    StatedDate on =
        new StatedDate(
            DatePoint.day(2024, 5, 9),
            DatePrecision.DAY,
            false,
            DateResolution.EXPLICIT,
            CalendarSystem.GREGORIAN,
            "2024.5.9",
            at);
    StatedCount count =
        new StatedCount(
            87_300L,
            "件",
            CountUnit.RECORD,
            CountBound.ABOUT,
            CountBasis.UNSTATED,
            CountScope.TOTAL,
            List.of(DataCategory.NAME),
            "約87,300件",
            at);
    return Disclosure.builder(new Source("a", new Span(0, 20)))
        .publishedOn(on)
        .timeline(List.of(new TimelineEvent(on, List.of(EventKind.DETECTED), "確認", at)))
        .counts(List.of(count))
        .sections(List.of(new Section(List.of(), null, 0, at, null)))
        .diagnostics(List.of(new Diagnostic("NOT_A_NOTICE", Severity.WARNING, "no notice", null)))
        .build();
  }
}
