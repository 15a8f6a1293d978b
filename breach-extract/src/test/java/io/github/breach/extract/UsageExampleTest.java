package io.github.breach.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.breach.core.lexicon.Term;
import io.github.breach.core.lexicon.TermTable;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.Sentence;
import io.github.breach.extract.spi.Finding;
import io.github.breach.extract.spi.SectionExtractor;
import io.github.breach.model.DataCategory;
import io.github.breach.model.Disclosure;
import io.github.breach.model.EventKind;
import io.github.breach.model.SectionKind;
import io.github.breach.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The snippets of the documentation, as they stand there. */
class UsageExampleTest {

  private static final String TEXT =
      """
      会員情報の漏えいに関するお詫びとお知らせ

      2025年3月14日
      株式会社みなと書房

      当社のサーバーが不正アクセスを受け、会員様の氏名およびメールアドレス1,240件が漏えいしたことが判明いたしました。

      1. 経緯
      3月3日、監視システムが異常な通信を検知し、同日中に当該サーバーを停止いたしました。
      3月5日、個人情報保護委員会に報告いたしました。

      2. 再発防止策
      ・管理画面への多要素認証の導入(完了)
      """;

  @Test
  void readsANoticeInFiveLines() {
    DisclosureParser parser = DisclosureParser.standard();
    Disclosure notice = parser.parse(TEXT);

    assertEquals("株式会社みなと書房", notice.discloser().orElseThrow().name());
    assertEquals(1240, notice.affectedTotal().orElseThrow().value().orElseThrow());
    assertTrue(notice.exposes(DataCategory.EMAIL));
    assertEquals(
        "2025-03-03", notice.timeline().first(EventKind.DETECTED).orElseThrow().on().edtf());
  }

  @Test
  void givesThePlaceOfEveryFact() {
    Disclosure notice = DisclosureParser.standard().parse(TEXT);

    var total = notice.affectedTotal().orElseThrow();
    assertEquals("1,240件", total.text());
    assertEquals("1,240件", total.span().of(TEXT));
  }

  /** A fact of one's own. */
  record Compensation(String words) {}

  /** Finds what is offered to those affected: クオカード500円分をお送りします. */
  static final class CompensationExtractor implements SectionExtractor {
    @Override
    public String id() {
      return "compensation";
    }

    @Override
    public Set<SectionKind> reads() {
      return Set.of(SectionKind.RESPONSE);
    }

    @Override
    public List<Finding> extract(Notice notice, List<Sentence> sentences) {
      List<Finding> findings = new ArrayList<>();
      for (Sentence sentence : sentences) {
        if (notice.words(sentence).contains("円分")) {
          findings.add(
              new Finding(
                  new Compensation(notice.words(sentence)),
                  "compensation.value",
                  notice.span(sentence.start(), sentence.end())));
        }
      }
      return findings;
    }
  }

  @Test
  void takesAnExtractorOfOnesOwn() {
    DisclosureParser parser =
        DisclosureParser.builder().extractor(new CompensationExtractor()).build();
    ParseResult result =
        parser.read(TEXT + "3. 対応\nお詫びとして500円分のポイントをお送りします。\n", ParseOptions.none());

    assertEquals(
        List.of(new Compensation("お詫びとして500円分のポイントをお送りします。")),
        result.facts(Compensation.class).toList());
  }

  @Test
  void takesTermsOfOnesOwn() {
    TermTable more =
        new TermTable("data-items", List.of(new Term("data-items", "PREFERENCE", "推し作家")));
    Disclosure notice =
        DisclosureParser.builder().terms(more).build().parse(TEXT.replace("氏名および", "氏名、推し作家および"));

    assertTrue(notice.exposes(DataCategory.PREFERENCE));
  }

  @Test
  void leavesOutABuiltInExtractor() {
    Disclosure notice = DisclosureParser.builder().without("timeline").build().parse(TEXT);

    assertTrue(notice.timeline().events().isEmpty());
  }

  /** Gives no contacts: a stand-in for a program that has its own way to find them. */
  static final class NoContacts implements SectionExtractor {
    @Override
    public String id() {
      return "contacts";
    }

    @Override
    public Set<SectionKind> reads() {
      return Set.of(SectionKind.CONTACT);
    }

    @Override
    public List<Finding> extract(Notice notice, List<Sentence> sentences) {
      return List.of();
    }
  }

  @Test
  void replacesABuiltInExtractorByItsId() {
    String text = TEXT + "3. お問い合わせ\n電話 03-1234-5678\n";
    assertEquals(1, DisclosureParser.standard().parse(text).contacts().size());

    DisclosureParser parser = DisclosureParser.builder().extractor(new NoContacts()).build();
    assertEquals(List.of(), parser.parse(text).contacts());
    assertTrue(parser.parse(text).exposes(DataCategory.EMAIL));
  }

  @Test
  void takesHeadingsAndRowsInABundle() {
    DisclosureExtension shop =
        builder ->
            builder
                .terms("headings", "CONTACT", "お困りのときは")
                .terms("data-items", "PURCHASE_HISTORY", "お買い上げ明細")
                .extractor(new CompensationExtractor());
    DisclosureParser parser = DisclosureParser.builder().extension(shop).build();
    ParseResult result =
        parser.read(
            TEXT.replace("氏名および", "氏名、お買い上げ明細および") + "3. お困りのときは\n電話 03-1234-5678\n",
            ParseOptions.none());

    assertTrue(result.first().exposes(DataCategory.PURCHASE_HISTORY));
    assertTrue(
        result.first().sections().stream().anyMatch(s -> s.kinds().contains(SectionKind.CONTACT)));
    assertEquals(0, result.facts(Compensation.class).count());
  }

  @Test
  void turnsAFaultIntoADiagnostic() {
    SectionExtractor faulty =
        new SectionExtractor() {
          @Override
          public String id() {
            return "faulty";
          }

          @Override
          public Set<SectionKind> reads() {
            return Set.of();
          }

          @Override
          public List<Finding> extract(Notice notice, List<Sentence> sentences) {
            throw new IllegalStateException("no reading today");
          }
        };
    Disclosure notice = DisclosureParser.builder().extractor(faulty).build().parse(TEXT);

    assertTrue(notice.discloser().isPresent());
    assertTrue(
        notice.diagnostics().stream()
            .anyMatch(d -> d.code().equals("EXTRACTOR_FAILED") && d.severity() == Severity.ERROR));
  }
}
