package io.github.breach.extract.internal.field.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.breach.extract.DisclosureParser;
import io.github.breach.model.StatedDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Invented words of a notice of 2023-09-06; ¶ stands for a line break. */
class ExposurePeriodTest {
  private static final String TITLE = "2023年9月6日\n株式会社あおば書房\n会員情報の漏えいについて\n\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          8月9日から8月27日までの期間に入力されたカード情報が対象です。 | 2023-08-09/2023-08-27
          8月9日から8月27日まで、名簿が閲覧できる状態でした。 | 2023-08-09/2023-08-27
          不具合の発生時間¶2023年8月14日 9:58~11:41(1時間43分) | 2023-08-14T09:58/2023-08-14T11:41
          公開していた期間:8月9日から8月27日まで | 2023-08-09/2023-08-27
          何者かが8月9日から27日にかけて会員情報を取得していたことを確認しました。 | 2023-08-09/2023-08-27
          # the age of the data, a time of calls, a search, an open end
          2019年度から2021年度までの受講者の名簿を紛失しました。 | -
          お問い合わせ¶受付期間:9月7日から9月29日まで | -
          8月9日から8月27日まで捜索いたしました。 | -
          8月9日10時から11時までの間に、対象の皆様にお詫びのメールを送信いたしました。 | -
          8月9日から27日まで、担当部署にて調査した結果、大量のアクセスを確認しました。 | -
          8月9日以降に届いた書類を紛失しました。 | -
          """)
  void findsWhenTheDataWasExposed(String words, String expected) {
    var notice = DisclosureParser.standard().parse(TITLE + words.replace('¶', '\n') + "\n");
    assertEquals(expected, notice.incident().exposurePeriod().map(StatedDate::edtf).orElse("-"));
  }
}
