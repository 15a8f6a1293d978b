package io.github.breach.examples.embedding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Invented notices: two reports about one incident, and one about another. */
final class SampleTexts {
  static final String FIRST =
      """
      不正アクセスによる個人情報漏えいの可能性に関するお知らせ（第1報）

      2025年9月12日
      株式会社ひばり堂

      当社の通販サイトのサーバーに対する第三者の不正アクセスを確認いたしました。お客様の氏名および住所 約2,100名分が漏えいした可能性があります。

      1. 経緯
      9月8日、当社のサーバーにおいて不正アクセスを検知し、同日サーバーを停止いたしました。
      9月10日、個人情報保護委員会に速報を提出いたしました。

      2. 原因
      原因は現在調査中です。
      """;

  static final String SECOND =
      """
      不正アクセスによる個人情報漏えいに関するお知らせ（第2報）

      令和７年10月30日
      株式会社ひばり堂

      2025年9月12日に公表いたしました不正アクセスの件につきまして、外部の専門機関による調査が完了いたしましたので、ご報告いたします。

      1. 漏えいした情報
      お客様 2,236名の氏名、住所および電話番号が漏えいしたことが判明いたしました。

      2. 原因
      原因は、VPN機器の脆弱性が放置されていたことです。
      """;

  static final String OTHER =
      """
      メールの誤送信に関するお詫び

      2025年9月26日
      つばくろ市

      令和７年９月25日、本市の職員がメールを誤送信し、講座の申込者４１名のメールアドレスが漏えいいたしました。
      """;

  private SampleTexts() {}

  /** The texts by the names of their files. */
  static Map<String, String> all() {
    return new TreeMap<>(Map.of("1.txt", FIRST, "2.txt", SECOND, "3.txt", OTHER));
  }

  /** Writes each text to a file of its own. */
  static void write(Path folder) throws IOException {
    for (Map.Entry<String, String> text : all().entrySet()) {
      Files.writeString(folder.resolve(text.getKey()), text.getValue());
    }
  }
}
