package io.github.breach.examples.cli.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.breach.examples.cli.Notice;
import io.github.breach.examples.cli.RecordFormat;
import io.github.breach.extract.DisclosureParser;
import io.github.breach.model.AttackVector;
import io.github.breach.model.AuthorityKind;
import io.github.breach.model.CauseCategory;
import io.github.breach.model.CauseStatus;
import io.github.breach.model.Certainty;
import io.github.breach.model.ContactChannel;
import io.github.breach.model.CountBasis;
import io.github.breach.model.CountScope;
import io.github.breach.model.CountUnit;
import io.github.breach.model.DataCategory;
import io.github.breach.model.EventKind;
import io.github.breach.model.Exposure;
import io.github.breach.model.IncidentType;
import io.github.breach.model.MeasureCategory;
import io.github.breach.model.MeasureStatus;
import io.github.breach.model.OrganizationRole;
import io.github.breach.model.Protection;
import io.github.breach.model.ReportStage;
import io.github.breach.model.RequiredItem;
import io.github.breach.model.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The page as a document: complete, tied together, and alone. */
class EvidencePageTest {
  private static final DisclosureParser PARSER = DisclosureParser.standard();

  static Stream<Path> notices() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("../notices"))) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("notices")
  void theTextIsWholeAndEveryFactIsTiedToItsWords(Path file) throws IOException {
    String text = Files.readString(file);
    int number = 0;
    for (var disclosure : PARSER.parseAll(text)) {
      Document page = page(List.of(new Notice(disclosure, text)));
      Element words = page.expectFirst(".words");
      assertTrue(text.contains(words.wholeText()));
      String notice = disclosure.source().span().of(text);
      assertTrue(words.wholeText().contains(notice), "notice " + number++);
      for (Element fact : page.select(".fact")) {
        StringBuilder marked = new StringBuilder();
        String id = fact.attr("data-f");
        page.select("mark[data-f~=\\b" + id + "\\b]").forEach(m -> marked.append(m.wholeText()));
        String quote = fact.expectFirst("q").wholeText();
        assertTrue(marked.toString().contains(quote.strip()), id + " " + quote + ": " + marked);
      }
    }
  }

  @Test
  void itLoadsNothing() {
    String page = html(List.of(notice("紛失\n2024年5月7日\n"), notice("盗難")));
    Document document = Jsoup.parse(page);
    assertTrue(document.select("[src], link, iframe, img, object").isEmpty());
    assertTrue(document.select("a").stream().allMatch(a -> a.attr("href").startsWith("#")));
    assertFalse(page.contains("http:") || page.contains("https:") || page.contains("@import"));
    assertTrue(document.select("[onclick], [style]").isEmpty(), "its own policy forbids them");
  }

  @Test
  void daysAreCountedToTheFirstRelease() {
    String first = "名簿の紛失について\n2024年5月20日\n5月8日に紛失が判明しました。\n";
    assertTrue(page(List.of(notice(first))).text().contains("detection to publication: 12"));
    String later = first.replace("について", "について(第2報)") + "5月10日に第1報を公表しました。\n";
    assertTrue(page(List.of(notice(later))).text().contains("detection to publication: 2"));
  }

  @Test
  void oneNoticeHasNoIndexAndNoneSaysSo() {
    assertTrue(page(List.of(notice("紛失"))).select("#index").isEmpty());
    assertEquals(2, page(List.of(notice("紛失"), notice("盗難"))).select("tbody tr").size());
    assertTrue(page(List.of()).select("#index").text().contains("No notice"));
  }

  @ParameterizedTest
  @EnumSource
  void everyConstantHasAName(Language language) {
    Labels labels = new Labels(language);
    Stream.of(
            AttackVector.values(),
            AuthorityKind.values(),
            CauseCategory.values(),
            CauseStatus.values(),
            Certainty.values(),
            ContactChannel.values(),
            CountBasis.values(),
            CountScope.values(),
            CountUnit.values(),
            DataCategory.values(),
            EventKind.values(),
            Exposure.values(),
            IncidentType.values(),
            MeasureCategory.values(),
            MeasureStatus.values(),
            OrganizationRole.values(),
            Protection.values(),
            ReportStage.values(),
            RequiredItem.values(),
            Severity.values())
        .flatMap(Stream::of)
        .forEach(constant -> assertFalse(labels.of((Enum<?>) constant).isBlank()));
    for (Lane lane : Lane.values()) {
      assertFalse(labels.of("lane." + lane.name()).isBlank());
    }
  }

  private static Notice notice(String text) {
    return new Notice(PARSER.parse(text), text);
  }

  private static Document page(List<Notice> notices) {
    return Jsoup.parse(html(notices));
  }

  private static String html(List<Notice> notices) {
    RecordFormat format = new EvidencePage(Language.EN);
    StringBuilder out = new StringBuilder(format.opening());
    int number = 0;
    for (Notice notice : notices) {
      out.append(format.record(notice).text(++number));
    }
    return out.append(format.closing()).toString();
  }
}
