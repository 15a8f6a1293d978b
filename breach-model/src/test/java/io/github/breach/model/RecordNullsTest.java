package io.github.breach.model;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every component that is not named …OrNull refuses null, and absent ones give empty. */
@SuppressWarnings("NullAway")
class RecordNullsTest {
  private static final String T = "発生";
  private static final Span AT = new Span(0, 2);
  private static final DateValue YEAR = DatePoint.year(2022);

  @ParameterizedTest(name = "{0}")
  @MethodSource("nulls")
  void aNullIsRefusedAtOnce(String component, Executable made) {
    assertThrows(NullPointerException.class, made);
  }

  static Stream<Arguments> nulls() {
    DatePrecision p = DatePrecision.YEAR;
    DateResolution r = DateResolution.EXPLICIT;
    CalendarSystem c = CalendarSystem.GREGORIAN;
    StatedDate on = new StatedDate(YEAR, p, false, r, c, T, AT);
    List<EventKind> kinds = List.of(EventKind.OTHER);
    return Stream.of(
        refuses("evidence text", () -> new Evidence(null, AT)),
        refuses("evidence span", () -> new Evidence(T, null)),
        refuses("source span", () -> new Source("a", null)),
        refuses("date value", () -> new StatedDate(null, p, false, r, c, T, AT)),
        refuses("date precision", () -> new StatedDate(YEAR, null, false, r, c, T, AT)),
        refuses("date resolution", () -> new StatedDate(YEAR, p, false, null, c, T, AT)),
        refuses("date calendar", () -> new StatedDate(YEAR, p, false, r, null, T, AT)),
        refuses("date text", () -> new StatedDate(YEAR, p, false, r, c, null, AT)),
        refuses("date span", () -> new StatedDate(YEAR, p, false, r, c, T, null)),
        refuses("EDTF", () -> DateValue.parse(null)),
        refuses("event date", () -> new TimelineEvent(null, kinds, T, AT)),
        refuses("event kinds", () -> new TimelineEvent(on, null, T, AT)),
        refuses("event text", () -> new TimelineEvent(on, kinds, null, AT)),
        refuses("event span", () -> new TimelineEvent(on, kinds, T, null)),
        refuses("timeline events", () -> new Timeline(null)),
        refuses("report stage", () -> new Report(null, 1, List.of())),
        refuses("report earlier", () -> new Report(ReportStage.FIRST, 1, null)),
        refuses("type", () -> new TypeMention(null, T, AT)),
        refuses("vector", () -> new VectorMention(null, T, AT)),
        refuses("assessment status", () -> new Assessment(null, null)),
        refuses("data category", () -> item(null, Exposure.EXPOSED, Protection.HASHED)),
        refuses("data exposure", () -> item(DataCategory.NAME, null, Protection.HASHED)),
        refuses("data protection", () -> item(DataCategory.NAME, Exposure.EXPOSED, null)),
        refuses("cause categories", () -> new Cause(null, CauseStatus.SUSPECTED, T, AT)),
        refuses("cause status", () -> new Cause(List.of(), null, T, AT)),
        refuses("measure status", () -> new Measure(null, List.of(), T, AT)),
        refuses("measure categories", () -> new Measure(MeasureStatus.DONE, null, T, AT)),
        refuses("authority", () -> new AuthorityReport(null, AuthorityKind.PPC, null, T, AT)),
        refuses("authority kind", () -> new AuthorityReport(T, null, null, T, AT)),
        refuses("organisation name", () -> new Organization(null, List.of(), List.of(), T, AT)),
        refuses("organisation roles", () -> new Organization(T, null, List.of(), T, AT)),
        refuses("organisation aliases", () -> new Organization(T, List.of(), null, T, AT)),
        refuses("contact channel", () -> new Contact(null, T, null, T, AT)),
        refuses("contact value", () -> new Contact(ContactChannel.FAX, null, null, T, AT)),
        refuses("section kinds", () -> new Section(null, T, 1, AT, AT)),
        refuses("section span", () -> new Section(List.of(), T, 1, null, AT)),
        refuses("diagnostic code", () -> new Diagnostic(null, Severity.INFO, T, AT)),
        refuses("diagnostic severity", () -> new Diagnostic("AB", null, T, AT)),
        refuses("diagnostic message", () -> new Diagnostic("AB", Severity.INFO, null, AT)),
        refuses("completeness", () -> new Completeness(null)),
        refuses("disclosure source", () -> Disclosure.builder(null)),
        refuses("disclosure report", () -> disclosure().report(null).build()),
        refuses("disclosure incident", () -> disclosure().incident(null).build()),
        refuses("disclosure timeline", () -> disclosure().timeline(null).build()),
        refuses("disclosure counts", () -> disclosure().counts(null).build()),
        refuses("disclosure completeness", () -> disclosure().completeness(null).build()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("absent")
  void whatIsAbsentIsEmpty(String component, Object valueOrNull) {
    assertNull(valueOrNull);
  }

  static Stream<Arguments> absent() {
    Disclosure empty = disclosure().build();
    return Stream.of(
        arguments("source id", empty.source().id().orElse(null)),
        arguments("title", empty.title().orElse(null)),
        arguments("discloser", empty.discloser().orElse(null)),
        arguments("publishedOn", empty.publishedOn().orElse(null)),
        arguments("affectedTotal", empty.affectedTotal().orElse(null)),
        arguments("sequence", empty.report().sequenceOrNull()),
        arguments("leak evidence", empty.incident().leakStatus().evidence().orElse(null)),
        arguments("exposure period", empty.incident().exposurePeriod().orElse(null)));
  }

  private static DisclosureBuilder disclosure() {
    return Disclosure.builder(new Source(null, AT));
  }

  private static DataItem item(DataCategory category, Exposure exposure, Protection protection) {
    return new DataItem(category, exposure, protection, T, AT);
  }

  private static Arguments refuses(String component, Executable made) {
    return arguments(component, made);
  }
}
