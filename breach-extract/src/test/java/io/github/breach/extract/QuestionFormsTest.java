package io.github.breach.extract;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.breach.model.AuthorityReport;
import io.github.breach.model.Cause;
import io.github.breach.model.Disclosure;
import io.github.breach.model.Measure;
import io.github.breach.model.SectionKind;
import java.util.List;
import java.util.Map.Entry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A notice of questions and answers says the same however they are marked. */
class QuestionFormsTest {
  private static final String HEAD =
      """
      2031年9月20日
      株式会社つばめ書店

      会員サイトへの不正アクセスに関するQ&A

      このたびはお客様にご心配をおかけし、深くお詫び申し上げます。

      """;

  private static final List<Entry<String, String>> ANSWERS =
      List.of(
          entry("何が起きたのですか", "9月12日、会員サイトが不正アクセスを受け、会員の氏名が漏えいしました。"),
          entry("原因は何ですか", "検索の機能に、入力値の検査が足りない箇所がありました。"),
          entry("警察には相談したのですか", "9月15日に個人情報保護委員会へ報告しました。"),
          entry("再発防止のために何をしますか", "脆弱性の診断を毎年行います。"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Qn. q？\nAn. a",
        "Qn　q。\nAn　a",
        "Q. q？\nA. a",
        "Q：q？\nA：a",
        "Ｑ　q？\nＡ　a",
        "【Qn】 q。\n【An】 a",
        "【Q】q？\n【A】a",
        "（Qn）q？\n（An）a",
        "Q1-n. q？\na",
        "Qn. q？\n　a",
        "問n　q。\n答n　a",
        "（問n）q。\n（答）a",
        "質問n：q？\n回答n：a",
        "Qn q？\n→ a",
        "■q？\na",
        "Qn.q？ An.a",
      })
  void theSameAnswersSayTheSame(String form) {
    StringBuilder text = new StringBuilder(HEAD);
    int n = 0;
    for (Entry<String, String> answer : ANSWERS) {
      String number = String.valueOf(++n);
      text.append(
              form.replace("n", number)
                  .replace("q", answer.getKey())
                  .replace("a", answer.getValue()))
          .append("\n\n");
    }
    Disclosure read = DisclosureParser.standard().parse(text.toString());

    assertEquals(
        List.of("検索の機能に、入力値の検査が足りない箇所がありました。"), read.causes().stream().map(Cause::text).toList());
    assertEquals(List.of("脆弱性の診断を毎年行います。"), read.measures().stream().map(Measure::text).toList());
    assertEquals(
        List.of("個人情報保護委員会"),
        read.authorityReports().stream().map(AuthorityReport::authority).toList());
    assertEquals(
        1, read.sections().stream().filter(s -> s.kinds().contains(SectionKind.CAUSE)).count());
  }

  @ParameterizedTest
  @ValueSource(strings = {"（問）総務課 03-5550-0147", "【問】総務課", "問合せは総務課まで", "A 氏名、住所", "Q太郎の会"})
  void otherLinesAreNoQuestions(String line) {
    Disclosure read = DisclosureParser.standard().parse(HEAD + "対象は48名です。\n" + line + "\n以上\n");
    assertEquals(1, read.sections().size(), read.sections().toString());
  }
}
