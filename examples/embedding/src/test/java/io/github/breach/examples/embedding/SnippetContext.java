package io.github.breach.examples.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.breach.extract.DisclosureParser;
import io.github.breach.model.Disclosure;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the snippets of the documentation take as given. */
public class SnippetContext {
  /** An invented notice. */
  public static final String text =
      """
      会員情報の漏えいに関するお詫びとお知らせ

      2025年3月14日
      株式会社みなと書房

      当社のサーバーが不正アクセスを受け、会員様の氏名およびメールアドレス1,240件が漏えいしたことが判明いたしました。クレジットカード番号は含まれておりません。

      1. 経緯
      3月3日、監視システムが異常な通信を検知し、同日中に当該サーバーを停止いたしました。
      3月5日、個人情報保護委員会に報告いたしました。

      2. 対応
      お詫びとして500円分のポイントをお送りします。

      3. 再発防止策
      ・管理画面への多要素認証の導入(完了)
      """;

  /** Reads it. */
  public static final DisclosureParser parser = DisclosureParser.standard();

  /** Its record. */
  public static final Disclosure notice = parser.parse(text);

  /** A heap of records. */
  public static final List<Disclosure> notices =
      SampleTexts.all().values().stream().map(parser::parse).toList();

  /** A folder of texts. */
  public static Path folder = Path.of("");

  /** For snippets alone. */
  protected SnippetContext() {}

  /** Checks what a snippet says in the comment behind a line. */
  public static void same(String comment, @Nullable Object value) {
    assertEquals(comment, String.valueOf(value));
  }
}
