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
          5月22日および6月7日に個人情報保護委員会へ報告しております。 | PPC 個人情報保護委員会 2024-05-22, PPC 個人情報保護委員会 2024-06-07
          5月21日に発覚し、5月22日に個人情報保護委員会へ報告しております。 | PPC 個人情報保護委員会 2024-05-22
          5月22日には総務省及び茨浜県へ速報を提出し、翌日に続報を提出しました。 | MINISTRY 総務省 2024-05-22, MINISTRY 総務省 2024-05-23, LOCAL_GOVERNMENT 茨浜県 2024-05-22, LOCAL_GOVERNMENT 茨浜県 2024-05-23
          総務省に報告しております。 | MINISTRY 総務省
          5月20日から警察に相談しております。 | POLICE 警察 2024-05-20
          警察には5月20日に通報し、5月22日に被害届を提出しました。 | POLICE 警察 2024-05-20, POLICE 被害届 2024-05-22
          5月20日に個人情報保護委員会及び東海財務局へ報告し、6月7日には同委員会へ確報を提出しました。 | PPC 個人情報保護委員会 2024-05-20, MINISTRY 東海財務局 2024-05-20, PPC 同委員会 2024-06-07
          現地の子会社は、連邦捜査局に5月20日に通報しました。 | POLICE 連邦捜査局 2024-05-20
          5月21日に県警へ相談し、5月22日に個人情報保護委員会へ報告いたしました。 | POLICE 県警 2024-05-21, PPC 個人情報保護委員会 2024-05-22
          個人情報保護委員会への報告(速報5月22日、確報6月7日)を行いました。 | PPC 個人情報保護委員会 2024-05-22, PPC 個人情報保護委員会 2024-06-07
          プライバシーマークの審査機関である一般財団法人こだま協会(KDM)へ報告しました。 | INDUSTRY_BODY プライバシーマーク
          独立行政法人情報処理推進機構(IPA)及びJPCERT/CCへ届け出ました。 | CERT 独立行政法人情報処理推進機構(IPA), CERT JPCERT/CC
          関係機関への報告：5月22日に個人情報保護委員会へ報告済み | PPC 個人情報保護委員会 2024-05-22
          関係機関への報告：5月22日に報告済み | OTHER 関係機関 2024-05-22
          警察及び個人情報保護委員会等の関係機関に報告済みです。 | POLICE 警察, PPC 個人情報保護委員会
          警察及び個人情報保護委員会、その他の関係機関に報告済みです。 | POLICE 警察, PPC 個人情報保護委員会, OTHER 関係機関
          5月20日、北原中央署に報告しました。 | POLICE 北原中央署 2024-05-20
          """)
  void readsWhoWasToldAndWhen(String text, String expected) {
    assertEquals(expected, reports(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "警察官を名乗る電話にご注意ください。",
        "5月22日、県の担当者と名乗る者より連絡を装うメールを受信しました。",
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          5月22日、町に報告しました。 | LOCAL_GOVERNMENT 町 2024-05-22
          5月22日に所管の県へ第一報を入れました。 | LOCAL_GOVERNMENT 県 2024-05-22
          県にも5月22日に書面で報告しております。 | LOCAL_GOVERNMENT 県 2024-05-22
          6日に柳原市保育課、7日に県へ、それぞれ報告いたしました。 | LOCAL_GOVERNMENT 柳原市保育課 2024-06-06, LOCAL_GOVERNMENT 県 2024-06-07
          桐島市の子育て支援課には5日の朝に報告いたしました。 | LOCAL_GOVERNMENT 桐島市の子育て支援課 2024-06-05
          5月22日、保険者である青木市及び北町に事故報告書を提出しました。 | LOCAL_GOVERNMENT 青木市 2024-05-22, LOCAL_GOVERNMENT 北町 2024-05-22
          5月22日に北海道子ども政策局こども家庭課へ報告しました。 | LOCAL_GOVERNMENT 北海道子ども政策局こども家庭課 2024-05-22
          施設を所管する大阪府文化課へ報告しました。 | LOCAL_GOVERNMENT 大阪府文化課
          県市町村課へも5月22日に情報を提供しました。 | LOCAL_GOVERNMENT 県市町村課 2024-05-22
          所轄庁の県に5月22日に報告しました。 | LOCAL_GOVERNMENT 県 2024-05-22
          5月22日、県旅館業協会および市に届け出ました。 | INDUSTRY_BODY 県旅館業協会 2024-05-22, LOCAL_GOVERNMENT 市 2024-05-22
          """)
  void readsLocalGovernmentsAndSocietiesThatWereTold(String text, String expected) {
    assertEquals(expected, reports(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "市にお住まいの方へ5月22日に連絡しました。",
        "委託元である柳原市に5月22日に報告しました。",
        "5月22日、都市開発部に報告し、営業部に連絡しました。",
        "委託先から市に報告があったのは5月22日です。",
        "市への報告が遅れました。",
        "一部の地区に5月22日に連絡しました。",
        "同委員会に5月22日に報告しました。"
      })
  void namesNoPlaceCustomerOrOwnDepartment(String text) {
    assertEquals("", reports(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          渚野市 | 5月22日、委託先が市に報告しました。 |
          渚野市 | 5月22日、職員が渚野市総務課に報告しました。 |
          渚野市 | 5月22日、県市町村振興課に報告しました。 | LOCAL_GOVERNMENT 県市町村振興課 2024-05-22
          渚野市住宅供給公社 | 5月22日、渚野市に報告しました。 | LOCAL_GOVERNMENT 渚野市 2024-05-22
          """)
  void theDiscloserIsNotToldByItself(String discloser, String text, String expected) {
    String notice = "個人情報の漏えいに関するお詫び\n2024年6月10日\n" + discloser + "\n\n" + text;
    assertEquals(
        expected == null ? "" : expected,
        PARSER.parse(notice).authorityReports().stream()
            .map(AuthorityExtractorTest::line)
            .collect(Collectors.joining(", ")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          個人情報保護委員会及び総務省には5月22日に報告しました。 | PPC 2024-05-22, MINISTRY 2024-05-22
          個人情報保護委員会への速報は5月22日に、総務省への報告も同日に行いました。 | PPC 2024-05-22, MINISTRY 2024-05-22
          5月12日、個人情報保護委員会へ速報、6月5日に確報を提出しました。 | PPC 2024-05-12, PPC 2024-06-05
          総務省に5月17日、個人情報保護委員会に5月18日に報告し、5月22日に両者へ最終の報告を行いました。 | MINISTRY 2024-05-17, PPC 2024-05-18, MINISTRY 2024-05-22, PPC 2024-05-22
          個人情報保護委員会には5月13日に報告し、同委員会には6月8日に確報を提出しました。 | PPC 2024-05-13, PPC 2024-06-08
          北原警察署に5月21日に相談のうえ、5月22日、告訴状を提出しました。 | POLICE 2024-05-21, POLICE 2024-05-22
          個人情報保護委員会には5月22日に確報を行い、総務省にも報告しました。 | PPC 2024-05-22, MINISTRY
          """)
  void givesEachBodyItsOwnDates(String text, String expected) {
    assertEquals(
        expected,
        PARSER.parse(HEAD + text).authorityReports().stream()
            .map(r -> r.kind() + r.on().map(StatedDate::edtf).map(d -> " " + d).orElse(""))
            .collect(Collectors.joining(", ")));
  }
}
