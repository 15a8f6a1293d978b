package io.github.breach.examples.cli.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.breach.examples.cli.Notice;
import io.github.breach.examples.cli.RecordFormat;
import io.github.breach.extract.DisclosureParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page, clicked through in a real browser; skipped where there is none. */
class PageInBrowserTest {
  private static final String LEAK =
      """
      不正アクセスによる情報流出について
      2024年5月20日
      株式会社青葉商会

      5月7日に不正アクセスを受け、5月8日にサーバーを停止しました。
      お客様36名分の氏名が流出しました。内訳は会員30名、その他6名です。
      """;
  private static final String LOSS = "書類の紛失について\n2023年4月3日\n汐見台市\n\n3月30日、申請書2名分を紛失しました。\n";

  private static @Nullable Browser browser;
  private final Path folder;

  PageInBrowserTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeAll
  static void start(@TempDir Path profiles) throws IOException, InterruptedException {
    Optional<Path> program = Browser.program();
    Assumptions.assumeTrue(
        program.isPresent(), "no Chromium on this machine: the page was not clicked through");
    browser = Browser.start(program.get(), profiles);
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void pointingAtWordsLightsTheirFactAndTheOtherWayRound() throws IOException {
    Browser page = open(LEAK);
    page.point("mark.f-count");
    assertEquals(1, page.eval("document.querySelectorAll('.fact.lit').length").asInt());
    assertEquals("36名分", page.eval("document.querySelector('.fact.lit q').textContent").asText());
    page.point(".group.f-data .fact");
    assertEquals("氏名", page.eval("document.querySelector('mark.lit').textContent").asText());
    page.point("h1");
    assertEquals(0, page.eval("document.querySelectorAll('.lit').length").asInt());
  }

  @Test
  void aClickHoldsUntilEscapeOrAClickElsewhere() throws IOException {
    Browser page = open(LEAK);
    page.click(".group.f-data .fact");
    page.point("h1");
    assertEquals("氏名", page.eval("document.querySelector('mark.lit').textContent").asText());
    page.key("Escape");
    assertEquals(0, page.eval("document.querySelectorAll('.lit').length").asInt());
    page.click("mark.f-count");
    page.click("h1");
    assertEquals(0, page.eval("document.querySelectorAll('.lit').length").asInt());
  }

  @Test
  void theTimelineAndTheBarsLeadToTheWords() throws IOException {
    Browser page = open(LEAK);
    page.click(".lane g :is(circle, rect)");
    assertTrue(page.eval("document.querySelector('mark.lit').textContent").asText().contains("5月"));
    page.key("Escape");
    page.click(".bar.total");
    assertEquals("36名分", page.eval("document.querySelector('mark.lit').textContent").asText());
    double whole = width(page, ".bar.total");
    assertEquals(30.0 / 36, width(page, ".bar.subset") / whole, 0.01);
  }

  @Test
  void everythingIsReachedByKeyboard() throws IOException {
    Browser page = open(LEAK);
    page.eval("document.querySelector('mark.f-count').focus()");
    assertEquals(1, page.eval("document.querySelectorAll('.fact.lit').length").asInt());
    page.key("Enter");
    page.point("h1");
    assertEquals(1, page.eval("document.querySelectorAll('.fact.lit').length").asInt());
    assertEquals(
        0,
        page.eval(
                "[...document.querySelectorAll('[data-f]:not(.other)')].filter(e => e.tabIndex < 0 && !e.matches('mark')).length")
            .asInt());
  }

  @Test
  void theIndexFiltersSortsAndOpensANotice() throws IOException {
    Browser page = open(LEAK, LOSS);
    assertFalse(page.eval("document.querySelector('#n1').checkVisibility()").asBoolean());
    page.click("th:first-child button");
    assertEquals(
        "2023-04-03", page.eval("document.querySelector('tbody td').textContent").asText());
    page.click("th:first-child button");
    assertEquals(
        "2024-05-20", page.eval("document.querySelector('tbody td').textContent").asText());
    page.click("input[type=search]");
    page.write("紛失 汐見台");
    assertEquals(
        1,
        page.eval("[...document.querySelectorAll('tbody tr')].filter(r => !r.hidden).length")
            .asInt());
    assertEquals("1", page.eval("document.querySelector('output b').textContent").asText());
    page.click("tbody tr:not([hidden]) a");
    page.waitFor("document.querySelector('#n2').checkVisibility()");
    assertFalse(page.eval("document.querySelector('#index').checkVisibility()").asBoolean());
    page.click("#n2 .back");
    page.waitFor("document.querySelector('#index').checkVisibility()");
  }

  @Test
  void nothingOfANoticeRunsAndNothingIsLoaded() throws IOException {
    String hostile =
        "<img src=x onerror=\"window.owned = 1\"><script>window.owned = 2</script>'\"&amp;\n\u0000\uD800"
            + LEAK
            + "</div></article><style>body{display:none}</style>";
    Browser page = open(hostile);
    assertTrue(page.eval("window.owned === undefined").asBoolean());
    assertEquals(0, page.eval("document.images.length").asInt());
    assertEquals(0, page.eval("performance.getEntriesByType('resource').length").asInt());
    assertEquals(
        hostile.replace('\u0000', '\uFFFD').replace('\uD800', '\uFFFD').strip(),
        page.eval("document.querySelector('.words').textContent").asText().strip());
  }

  @Test
  void nothingIsWiderThanAPhone() throws IOException {
    for (List<String> texts : List.of(List.of(LEAK), List.of(LEAK, LOSS))) {
      Browser page = open(texts.toArray(String[]::new));
      page.eval(
          "(() => { const f = document.createElement('iframe'); f.id = 'phone'; f.width = 360; f.height = 700;"
              + " window.inner = 0; document.documentElement.append(f); f.contentDocument.documentElement.innerHTML"
              + " = document.documentElement.innerHTML; window.inner = f.contentDocument.documentElement.scrollWidth; })()");
      assertTrue(page.eval("window.inner").asInt() <= 360, page.eval("window.inner").asText());
    }
  }

  private static double width(Browser page, String bar) {
    return page.eval(
            "document.querySelector('" + bar + " rect:last-child').getBoundingClientRect().width")
        .asDouble();
  }

  private Browser open(String... texts) throws IOException {
    RecordFormat format = new EvidencePage(Language.EN);
    StringBuilder out = new StringBuilder(format.opening());
    int number = 0;
    for (String text : texts) {
      Notice notice = new Notice(DisclosureParser.standard().parse(text), text);
      out.append(format.record(notice).text(++number));
    }
    Path file = Files.writeString(folder.resolve("page.html"), out.append(format.closing()));
    if (browser == null) {
      throw new IllegalStateException("not started");
    }
    browser.open(file);
    return browser;
  }
}
