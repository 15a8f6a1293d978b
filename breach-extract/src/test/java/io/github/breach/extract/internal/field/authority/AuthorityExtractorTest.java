package io.github.breach.extract.internal.field.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.breach.extract.DisclosureParser;
import io.github.breach.model.AuthorityReport;
import io.github.breach.model.StatedDate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorityExtractorTest {
  private static final DisclosureParser PARSER = DisclosureParser.standard();
  private static final String HEAD = "個人情報の漏えいに関するお詫び\n2024年6月10日\n株式会社みさき書房\n\n";

  private static String reports(String text) {
    return PARSER.parse(HEAD + text.replace('¶', '\n')).authorityReports().stream()
        .map(AuthorityExtractorTest::line)
        .collect(Collectors.joining(", "));
  }

  private static String line(AuthorityReport report) {
    String on = report.on().map(StatedDate::edtf).map(d -> " " + d).orElse("");
    return report.kind() + " " + report.authority() + on;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          5月22日に個人情報保護委員会へ報告いたしました。 | PPC 個人情報保護委員会 2024-05-22
          5月22日、北原警察署に被害届を提出しました。 | POLICE 北原警察署 2024-05-22
          北原警察署(5月21日相談、同月24日被害届)へも届け出ました。 | POLICE 北原警察署 2024-05-21, POLICE 北原警察署 2024-05-24
          総務省に報告しております。 | MINISTRY 総務省
          5月21日に県警へ相談し、5月22日に個人情報保護委員会へ報告いたしました。 | POLICE 県警 2024-05-21, PPC 個人情報保護委員会 2024-05-22
          個人情報保護委員会への報告(速報5月22日、確報6月7日)を行いました。 | PPC 個人情報保護委員会 2024-05-22, PPC 個人情報保護委員会 2024-06-07
          """)
  void readsWhoWasToldAndWhen(String text, String expected) {
    assertEquals(expected, reports(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "警察官を名乗る電話にご注意ください。",
        "個人情報保護委員会のホームページをご覧ください。",
        "警察からの要請により、公表を控えておりました。",
        "関係機関と連携し、調査を進めております。"
      })
  void namesNobodyWhoWasNotTold(String text) {
    assertEquals("", reports(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"当局等へは次のとおり報告しております。", "関係機関へは以下のとおり報告いたしました。"})
  void anIntroductionNamesNobody(String introduction) {
    assertEquals(
        "PPC 個人情報保護委員会 2024-05-22",
        reports("1 関係機関への報告¶" + introduction + "¶2024年5月22日 個人情報保護委員会(速報)"));
  }
}
