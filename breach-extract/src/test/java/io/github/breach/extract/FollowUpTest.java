package io.github.breach.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.breach.model.RequiredItem;
import io.github.breach.model.Stated;
import io.github.breach.model.followup.Change;
import io.github.breach.model.followup.ReportSeries;
import io.github.breach.model.statutory.StatutoryItem;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reports about one incident, from texts. */
class FollowUpTest {
  private static final String FIRST =
      """
      不正アクセスによる個人情報漏えいの可能性に関するお知らせ（第1報）

      2025年5月12日
      株式会社はまなす便

      当社が運営する通販サイトのサーバーに対し、第三者による不正アクセスがあったことを確認いたしました。お客様の氏名および住所 約4,200名分が漏えいした可能性があります。クレジットカード番号の漏えいはございません。

      1. 経緯
      5月8日、当社のサーバーにおいて不正アクセスを検知し、同日サーバーを停止いたしました。
      5月9日、個人情報保護委員会に速報を提出いたしました。

      2. 原因
      原因は現在調査中です。
      """;

  private static final String SECOND =
      """
      不正アクセスによる個人情報漏えいに関するお知らせ（第2報）

      2025年6月30日
      株式会社はまなす便

      2025年5月12日に公表いたしました不正アクセスの件につきまして、外部の専門機関による調査が完了いたしましたので、ご報告いたします。

      1. 経緯
      4月29日、第三者が当社のサーバーに侵入いたしました。
      5月8日、当社のサーバーにおいて不正アクセスを検知いたしました。

      2. 漏えいした情報
      お客様 4,518名の氏名、住所および電話番号が漏えいしたことが判明いたしました。また、クレジットカード番号が漏えいした可能性があることも判明いたしました。

      3. 原因
      原因は、VPN機器の脆弱性が放置されていたことです。
      """;

  private static final String OTHER =
      """
      メールの誤送信に関するお詫び

      2025年6月2日
      株式会社はまなす便

      2025年5月30日、当社の担当者がメールを誤送信し、会員様31名のメールアドレスが漏えいいたしました。
      """;

  @Test
  void reportsOfOneIncidentAreReadAsOneSeries() {
    List<ReportSeries> series = series(SECOND, OTHER, FIRST);

    assertEquals(2, series.size());
    assertEquals(List.of(FIRST, SECOND), texts(series.get(0), FIRST, SECOND, OTHER));
    assertEquals(List.of(OTHER), texts(series.get(1), FIRST, SECOND, OTHER));
  }

  @Test
  void changesComeWithTheirWordsInBothReports() {
    ReportSeries series = series(FIRST, SECOND).get(0);

    assertEquals(
        List.of(
            "CountCorrected: 約4,200名分 → 4,518名",
            "Confirmed: 氏名 → 氏名",
            "Confirmed: 住所 → 住所",
            "DataAdded:  → 電話番号",
            "DenialWithdrawn: クレジットカード番号 → クレジットカード番号",
            "Confirmed: 不正アクセスによる個人情報漏えいの可能性に関するお知らせ（第1報）"
                + " → お客様 4,518名の氏名、住所および電話番号が漏えいしたことが判明いたしました。",
            "CauseDetermined: 原因は現在調査中です。 → 原因は、VPN機器の脆弱性が放置されていたことです。"),
        series.changes().stream().map(FollowUpTest::line).toList());
    for (Change change : series.changes()) {
      change.before().forEach(fact -> assertEquals(fact.text(), fact.span().of(FIRST)));
      change.after().forEach(fact -> assertEquals(fact.text(), fact.span().of(SECOND)));
    }
  }

  @Test
  void aFollowUpWithoutANumberIsFoundByTheDayThatItCites() {
    String followUp =
        """
        メールの誤送信に関するお詫び（続報）

        2025年6月20日
        株式会社はまなす便

        6月2日付でお知らせいたしましたメールの誤送信につきまして、メールアドレスが漏えいした会員様は34名であることが判明いたしました。
        """;

    ReportSeries series = series(FIRST, followUp, OTHER, SECOND).get(1);

    assertEquals(2, series.reports().size());
    assertEquals(
        List.of("CountCorrected: 31名 → 34名"),
        series.changes().stream().map(FollowUpTest::line).toList());
  }

  @Test
  void whatIsLeftOpenIsLeftOpenUntilAReportTellsIt() {
    assertEquals(
        List.of(RequiredItem.CAUSE),
        open(series(FIRST).get(0)).filter(RequiredItem.CAUSE::equals).toList());
    assertEquals(
        List.of(), open(series(FIRST, SECOND).get(0)).filter(RequiredItem.CAUSE::equals).toList());
  }

  private static Stream<RequiredItem> open(ReportSeries series) {
    return series.open().stream().map(StatutoryItem::item);
  }

  /** The texts of a series' reports, found by their titles. */
  private static List<String> texts(ReportSeries series, String... known) {
    return series.reports().stream()
        .map(r -> r.title().orElseThrow().text())
        .map(title -> Stream.of(known).filter(t -> t.startsWith(title)).findFirst().orElseThrow())
        .toList();
  }

  private static List<ReportSeries> series(String... texts) {
    DisclosureParser parser = DisclosureParser.standard();
    return ReportSeries.group(Stream.of(texts).map(parser::parse).toList());
  }

  private static String line(Change change) {
    return change.getClass().getSimpleName()
        + ": "
        + words(change.before())
        + " → "
        + words(change.after());
  }

  private static String words(List<Stated> facts) {
    return facts.stream().map(Stated::text).collect(Collectors.joining("/"));
  }
}
