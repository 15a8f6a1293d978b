package io.github.breach.extract.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.breach.extract.DisclosureParser;
import io.github.breach.extract.ParseOptions;
import io.github.breach.extract.ParseResult;
import io.github.breach.model.DataItem;
import io.github.breach.model.Disclosure;
import io.github.breach.model.Exposure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExplainerTest {
  private static final String NOTICE =
      """
      2024年6月3日
      株式会社みさき書房

      お客様情報の漏えいの可能性に関するお詫び

      1. 経緯
      5月20日、弊社サーバーが第三者の不正アクセスを受けたことが判明いたしました。
      2. 対象となる情報
      会員1,204名の氏名、住所が漏えいした可能性があります。
      3. 原因
      ソフトウェアの脆弱性が悪用されたことが原因です。
      4. 再発防止策
      ソフトウェアを更新いたしました。
      5月22日に個人情報保護委員会へ報告いたしました。
      お問い合わせ 電話 03-0000-1234
      """;

  private final ParseResult result = DisclosureParser.standard().read(NOTICE, ParseOptions.none());
  private final List<Explanation> explanations = result.explanations().get(0);

  @Test
  void quotesTheWordsBehindACount() {
    Explanation total = explanation("affectedTotal");
    assertEquals("counts.headline", total.rule());
    assertEquals("1,204名", total.basis().of(NOTICE));
  }

  @Test
  void namesTheRuleBehindACause() {
    assertEquals("ソフトウェアの脆弱性が悪用されたことが原因です。", explanation("causes[0]").basis().of(NOTICE));
    assertTrue(explanation("causes[0]").rule().startsWith("causes."));
  }

  @Test
  void explainsAnItemThatTheWholeNoticeHoldsPossible() {
    Explanation name = explanation("dataItems[0]");
    assertTrue(name.fact() instanceof DataItem item && item.exposure() != Exposure.EXPOSED);
    assertEquals("data-items.list, incident.leak", name.rule());
  }

  @Test
  void leavesNoFactUnexplained() {
    Disclosure notice = result.first();
    List<String> expected = new ArrayList<>(List.of("title", "publishedOn", "discloser"));
    expected.addAll(List.of("incident.leakStatus", "affectedTotal"));
    number(expected, "incident.types", notice.incident().types());
    number(expected, "incident.vectors", notice.incident().vectors());
    number(expected, "timeline", notice.timeline().events());
    number(expected, "counts", notice.counts());
    number(expected, "dataItems", notice.dataItems());
    number(expected, "causes", notice.causes());
    number(expected, "measures", notice.measures());
    number(expected, "authorityReports", notice.authorityReports());
    number(expected, "contacts", notice.contacts());
    number(expected, "sections", notice.sections());
    List<String> explained = explanations.stream().map(Explanation::field).toList();
    assertTrue(explained.containsAll(expected), () -> explained + " lacks some of " + expected);
  }

  @Test
  void saysNothingOfWhatIsNotStated() {
    List<Explanation> none =
        DisclosureParser.standard().read("晴れ。", ParseOptions.none()).explanations().get(0);
    assertEquals(List.of("sections[0]"), none.stream().map(Explanation::field).toList());
  }

  private static void number(List<String> fields, String field, List<?> facts) {
    for (int i = 0; i < facts.size(); i++) {
      fields.add(field + "[" + i + "]");
    }
  }

  private Explanation explanation(String field) {
    Optional<Explanation> found =
        explanations.stream().filter(e -> e.field().equals(field)).findFirst();
    return found.orElseThrow(() -> new AssertionError(field + " isn't in " + explanations));
  }
}
