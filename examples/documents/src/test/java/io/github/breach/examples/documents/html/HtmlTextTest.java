package io.github.breach.examples.documents.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages as lines: {@code /} stands for a line end in the tables below. */
class HtmlTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<h1>お詫び</h1><p>紛失</p><p>経緯</p>               | お詫び//紛失//経緯/",
        "<div>紛失</div><div><div>経緯</div></div>           | 紛失/経緯/",
        "紛失<br>経緯<br><br>原因                            | 紛失/経緯//原因/",
        "<ul><li>氏名</li><li>住所</li></ul>                 | ・氏名/・住所/",
        "<ul><li>・氏名</li><li>※住所</li><li> (1)件</li></ul> | ・氏名/※住所/(1)件/",
        "<ol><li>氏名</li><li><p>住所</p></li></ol>          | 1. 氏名//2. 住所/",
        "<ol start=3><li>氏名</li><li>①住所</li></ol>        | 3. 氏名/①住所/",
        "<ul><li></li></ul><p>氏名</p>                       | 氏名/",
        "<dl><dt>原因</dt><dd>調査中</dd></dl>               | 原因/調査中/",
        "お客 様  へ                                         | お客 様 へ/",
        "<b>3</b><span>名</span>&nbsp;の&lt;方&gt;           | 3名\u00A0の<方>/",
        "<ruby>漏<rt>ろう</rt></ruby>えい                    | 漏えい/",
      })
  void elementsBecomeLines(String html, String text) throws IOException {
    assertEquals(text.replace('/', '\n'), HtmlText.of("<body>" + html));
  }

  @Test
  void aLineEndOfTheSourceIsNoneBetweenJapaneseCharacters() throws IOException {
    assertEquals("お客様へ Web site\n", HtmlText.of("<p>お客\n   様へ\n Web\n site"));
  }

  @Test
  void preformattedLinesStay() throws IOException {
    assertEquals("記\n\n1. 経緯\n", HtmlText.of("<pre>\n記\n\n1. 経緯\n</pre>"));
  }

  @Test
  void theRowsOfATableAreLinesWithATabBetweenTheCells() throws IOException {
    String table =
        """
        <table><tr><th>区分</th><th>人数</th></tr>
        <tr><td>会員<br>(現)</td><td>
          241名</td></tr><tr><td></td><td><p>77名</p></td></tr></table>お知らせ
        """;
    assertEquals("区分\t人数\n会員 (現)\t241名\n\t77名\n\nお知らせ\n", HtmlText.of(table));
  }

  @Test
  void aTableForLayoutIsNoTable() throws IOException {
    String page = "<table><tr><td>左</td><td><h2>原因</h2><p>誤り</p></td></tr></table>";
    assertEquals("左\n\n原因\n\n誤り\n", HtmlText.of(page));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<nav>メニュー</nav>",
        "<header><a>ホーム</a></header>",
        "<footer>© 2024</footer>",
        "<aside>関連</aside>",
        "<div id=gnav>メニュー</div>",
        "<div class='box l-header'>メニュー</div>",
        "<ol class=breadcrumb><li>ホーム</li></ol>",
        "<script>var a = '3名';</script>",
        "<style>p { }</style>",
        "<noscript>有効に</noscript>",
        "<div hidden>隠</div>",
        "<div style='display: none'>隠</div>",
        "<div aria-hidden=true>隠</div>",
        "<form><button>検索</button><select><option>2024</option></select></form>",
      })
  void furnitureIsDropped(String furniture) throws IOException {
    String notice = "<div class=entry><h1>お詫び</h1><p>書類を紛失しました。</p></div>";
    assertEquals("お詫び\n\n書類を紛失しました。\n", HtmlText.of(furniture + notice + furniture));
  }

  @Test
  void theHeaderOfAnArticleHoldsItsTitle() throws IOException {
    String page =
        "<body><header>会社</header><div>他の記事</div>"
            + "<article><header><h1>お詫び</h1></header><p>書類を紛失しました。</p></article>";
    assertEquals("お詫び\n\n書類を紛失しました。\n", HtmlText.of(page));
  }

  @Test
  void whatIsNamedLikeFurnitureAndHoldsThePageIsNone() throws IOException {
    assertEquals("書類を紛失しました。\n", HtmlText.of("<div id=header>書類を紛失しました。</div><p>"));
  }

  @Test
  void severalArticlesAreAllRead() throws IOException {
    assertEquals("一\n\n二\n", HtmlText.of("<article>一</article><article>二</article>"));
  }

  @Test
  void aPageWithoutWordsIsNamed() {
    IOException e =
        assertThrows(
            IOException.class, () -> HtmlText.of("<div id=app></div><script>x()</script>"));
    assertTrue(e.toString().contains("without words"), e.toString());
  }

  @Test
  void aPageMayBeNestedAsDeepAsPeopleNestIt() throws IOException {
    assertEquals("紛失\n", HtmlText.of("<div>".repeat(400) + "紛失"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<div>", "<b>", "<table><tr><td>", "<ul><li>", "<a><b>"})
  void aBombOfNestedElementsIsAnErrorOrReadButNeverMore(String element) {
    String bomb = element.repeat(200_000) + "紛失";
    try {
      assertTrue(HtmlText.of(bomb).endsWith("紛失\n"));
    } catch (IOException e) {
      assertTrue(e.toString().contains("nested"), e.toString());
    }
  }

  @Test
  void aRealPageGivesItsNotice() throws IOException {
    try (var in =
        HtmlTextTest.class.getResourceAsStream(
            "/io/github/breach/examples/documents/shiosai.html")) {
      assertTrue(in != null);
      String text = HtmlText.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      assertTrue(text.startsWith("2024年9月3日\n\n株式会社しおさい文具\n\n個人情報の誤送信に"), text);
      assertTrue(text.contains("\n会員のお客様\t氏名、住所、メールアドレス\t241名\n"), text);
      assertTrue(text.contains("お客様へのご案内"), text);
      assertTrue(text.endsWith("(平日9時から17時)\n\n以上\n"), text);
    }
  }
}
