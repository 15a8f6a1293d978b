package io.github.breach.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.spi.Finding;
import io.github.breach.model.AuthorityKind;
import io.github.breach.model.AuthorityReport;
import io.github.breach.model.DataCategory;
import io.github.breach.model.DataItem;
import io.github.breach.model.Diagnostic;
import io.github.breach.model.Disclosure;
import io.github.breach.model.EventKind;
import io.github.breach.model.Exposure;
import io.github.breach.model.Protection;
import io.github.breach.model.Severity;
import io.github.breach.model.Span;
import io.github.breach.model.StatedDate;
import io.github.breach.model.TimelineEvent;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An extractor that goes wrong costs its own facts and gives a diagnostic. */
@SuppressWarnings("NullAway") // some extractors here give null
class ExtractorBoundsTest {
  private static final String TEXT = "メールの誤送信について\n2025年3月14日\n青葉市\nメールの誤送信により、会員31名の氏名が漏えいいたしました。";

  /** A fact of an extractor's own. */
  record Note(String words) {}

  private static Finding note(int start, int end) {
    return new Finding(new Note("note"), "faulty.note", new Span(start, end));
  }

  private static DataItem item(String words, Span span) {
    return new DataItem(DataCategory.PHONE, Exposure.EXPOSED, Protection.NONE_STATED, words, span);
  }

  private static Finding ofStart(BiFunction<String, Span, Record> fact) {
    Span span = new Span(0, 3);
    return new Finding(fact.apply(TEXT.substring(0, 3), span), "faulty.date", span);
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        fault("throws", notice -> List.<Finding>of().subList(1, 2)),
        fault("recurses without end", ExtractorBoundsTest::again),
        fault("gives null", notice -> null),
        fault("gives a null finding", notice -> Arrays.asList(note(0, 1), null)),
        fault("points outside the text", notice -> List.of(note(0, 1), note(0, 9_999))),
        fault(
            "quotes words that don't stand there",
            notice -> {
              Span span = new Span(0, 3);
              return List.of(note(0, 1), new Finding(item("電話番号", span), "faulty.item", span));
            }),
        fault(
            "quotes beyond the text",
            notice -> {
              Span span = new Span(9_000, 9_004);
              return List.of(new Finding(item("電話番号", span), "faulty.item", new Span(0, 1)));
            }),
        fault(
            "dates an event by words that don't stand there",
            notice ->
                List.of(
                    ofStart(
                        (words, span) ->
                            new TimelineEvent(
                                elsewhere(), List.of(EventKind.DETECTED), words, span)))),
        fault(
            "dates a report by words that don't stand there",
            notice ->
                List.of(
                    ofStart(
                        (words, span) ->
                            new AuthorityReport(
                                "青葉市", AuthorityKind.OTHER, elsewhere(), words, span)))),
        fault(
            "complains of a place outside the text",
            notice ->
                List.of(
                    new Finding(
                        new Diagnostic("ODD", Severity.INFO, "odd", new Span(0, 9_999)),
                        "faulty.diagnostic",
                        new Span(0, 1)))));
  }

  @ParameterizedTest(name = "one that {0}")
  @MethodSource("faults")
  void costsItsOwnFactsAndNoOthers(String what, Function<Notice, List<Finding>> findings) {
    ParseResult result =
        DisclosureParser.builder()
            .extractor(new FixedExtractor("faulty", findings))
            .extractor(new FixedExtractor("sound", notice -> List.of(note(0, 1))))
            .build()
            .read(TEXT, ParseOptions.none());

    Disclosure expected = DisclosureParser.standard().parse(TEXT);
    assertEquals(expected.affectedTotal(), result.first().affectedTotal());
    assertEquals(expected.dataItems(), result.first().dataItems());
    assertEquals(1, result.facts(Note.class).count(), "the sound one's only");
    Diagnostic fault = result.first().diagnostics().get(0);
    assertEquals("EXTRACTOR_FAILED", fault.code());
    assertEquals(Severity.ERROR, fault.severity());
    assertTrue(fault.message().contains("faulty"), fault.message());
  }

  @ParameterizedTest(name = "one that {0}")
  @MethodSource("faults")
  void isNotToleratedByAStrictParser(String what, Function<Notice, List<Finding>> findings) {
    DisclosureParser strict =
        DisclosureParser.builder()
            .strict(true)
            .extractor(new FixedExtractor("faulty", findings))
            .build();
    assertThrows(Throwable.class, () -> strict.parse(TEXT));
  }

  @Test
  void aStrictParserThrowsWhatTheExtractorThrew() {
    IllegalStateException fault = new IllegalStateException("no reading today");
    DisclosureParser strict =
        DisclosureParser.builder()
            .strict(true)
            .extractor(
                new FixedExtractor(
                    "faulty",
                    notice -> {
                      throw fault;
                    }))
            .build();
    assertSame(fault, assertThrows(RuntimeException.class, () -> strict.parse(TEXT)));
  }

  @Test
  void findingsBeyondTheLimitAreCutOffEvenWhereTheyNeverEnd() {
    List<Finding> endless =
        new AbstractList<>() {
          @Override
          public Finding get(int index) {
            return note(0, 1);
          }

          @Override
          public int size() {
            return Integer.MAX_VALUE;
          }
        };
    DisclosureParser.Builder builder =
        DisclosureParser.builder()
            .maxFindings(20)
            .extractor(new FixedExtractor("endless", notice -> endless));
    ParseResult result = builder.build().read(TEXT, ParseOptions.none());

    assertEquals(20, result.facts(Note.class).count());
    assertEquals("TOO_MANY_FINDINGS", result.first().diagnostics().get(0).code());
    assertEquals("31名", result.first().affectedTotal().orElseThrow().text());
    DisclosureParser strict = builder.strict(true).build();
    assertThrows(IllegalStateException.class, () -> strict.parse(TEXT));
  }

  @Test
  void aTextBeyondTheLimitIsNotRead() {
    DisclosureParser.Builder builder = DisclosureParser.builder().maxTextLength(TEXT.length());
    assertTrue(builder.build().parse(TEXT).diagnostics().isEmpty());

    builder.maxTextLength(TEXT.length() - 1);
    Disclosure unread = builder.build().read(TEXT, ParseOptions.none().withSourceId("a")).first();
    assertEquals("TEXT_TOO_LONG", unread.diagnostics().get(0).code());
    assertEquals("a", unread.source().id().orElseThrow());
    assertEquals(new Span(0, TEXT.length()), unread.source().span());
    assertTrue(unread.counts().isEmpty());
    DisclosureParser strict = builder.strict(true).build();
    assertThrows(IllegalArgumentException.class, () -> strict.parse(TEXT));
  }

  @Test
  void aMisusedBuilderThrowsAtOnce() {
    DisclosureParser.Builder builder = DisclosureParser.builder();
    assertThrows(IllegalArgumentException.class, () -> builder.maxTextLength(0));
    assertThrows(IllegalArgumentException.class, () -> builder.maxFindings(0));
    assertThrows(IllegalArgumentException.class, () -> builder.without("no-such-extractor"));
    assertThrows(
        IllegalArgumentException.class, () -> builder.terms("data-items", "NO_SUCH_KEY", "推し"));
    assertThrows(IllegalArgumentException.class, () -> builder.terms("endings", "DONE", "済"));
    assertThrows(IllegalArgumentException.class, () -> builder.terms("data-items", "NAME", ""));
    assertThrows( // a table that callers have no say in
        IllegalArgumentException.class, () -> builder.terms("page-furniture", "WHOLE", "広場"));
  }

  /** A date that stands five units further on in another text. */
  private static StatedDate elsewhere() {
    return DisclosureParser.standard().parse("お知らせ\n" + TEXT).publishedOn().orElseThrow();
  }

  private static List<Finding> again(Notice notice) {
    return Stream.of(notice).map(ExtractorBoundsTest::again).toList().get(0);
  }

  private static Arguments fault(String what, Function<Notice, List<Finding>> findings) {
    return Arguments.arguments(what, findings);
  }
}
