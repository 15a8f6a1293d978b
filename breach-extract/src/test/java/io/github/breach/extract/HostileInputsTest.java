package io.github.breach.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.breach.model.Disclosure;
import io.github.breach.model.plain.PlainView;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that nobody means as notices parse too, and what is found in them stands there. */
class HostileInputsTest {
  private static final int LENGTH = 100_000;
  private static final String HEAD = "みなと商事株式会社\n2031年4月1日\n個人情報漏えいに関するお詫び\n1. 経緯\n";

  private static final String[] PIECES = {
    "1,",
    "年",
    "令和",
    "【",
    "(",
    "「",
    "」",
    "。",
    "、",
    "\n",
    "から\n",
    "株式会社",
    "2031年4月1日付「",
    "同日、",
    "氏名、",
    "件、1件",
    "※",
    "委託先",
    "個人情報保護委員会に報告、",
    "https://a ",
    "03-1111-1111 ",
    "a@b.c ",
    "\ud800",
    "\u3099",
    "㈱",
    "1. 概要\n",
    "Q. ",
    "①",
    "合計1,000件、うち100件、",
    "不正アクセスを受け、",
    "端末は暗号化されており、",
    "件名\n",
  };

  private final DisclosureParser parser = DisclosureParser.builder().strict(true).build();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1,",
        "1234567890",
        "会員の氏名100名、100名、200名。\n",
        "漏えいした会員100名、100名、200件、",
        "百",
        "年",
        "万",
        "令和",
        "日",
        " ",
        "\n",
        "\0",
        "\r",
        "\t",
        "a\n",
        "【",
        "(",
        "「",
        "」",
        "「」",
        "(「【",
        "。",
        "、",
        "・",
        "-",
        "@",
        ".",
        "/",
        "から\n",
        "株式会社",
        "株式会社あ。",
        "株式会社あ(以下「あ」という。)",
        "㈱",
        "2031年4月1日付「",
        "2031年4月1日、",
        "2031年4月1日\n",
        "4月1日から",
        "同日、",
        "翌日",
        "18:59",
        "20310401",
        "1/",
        "氏名、",
        "・氏名 100件\n",
        "件、1件",
        "1名\n",
        "約",
        "合計1,000件、うち100件、",
        "100件→200件、",
        "・あったこと\nから",
        "1. 概要\n",
        "(1)経緯\n",
        "■経緯\n2031年4月1日に判明しました。\n",
        "Q. 原因は何ですか\nA. 不明です\n",
        "※",
        "当社",
        "委託先",
        "委託先の株式会社あのサーバー",
        "不正アクセス",
        "個人情報保護委員会に報告、",
        "https://a",
        "https://a ",
        "03-1111-1111",
        "03-1111-1111 ",
        "a@b.c",
        "a@b.c ",
        "\ud800",
        "\udc00",
        "\u3099",
        "\u200b",
        "\u202e",
        "①氏名\n",
        "氏名を保存し、",
        "①の端末は暗号化されており、\n",
        "個人情報漏えいに関するお詫びとお知らせ\n",
        "【1】株式会社あ 個人情報漏えいに関するお詫び 2031年4月1日\n",
        "- 1 -\n",
        "(注)\n",
        "当社は不正アクセスを受け、氏名が漏えいした可能性があり、",
      })
  void aTextOfOnePieceIsReadToItsEnd(String piece) {
    assertReadable(HEAD + repeat(piece));
    assertReadable(repeat(piece).substring(0, LENGTH / 20));
  }

  @Test
  void aCompilationOfNoticesIsReadToItsEnd() {
    String notice =
        "【集#1-1】みなと商事株式会社 個人情報漏えいに関するお詫び 2031年4月1日\n"
            + "当社のサーバーが不正アクセスを受け、お客様の氏名と住所が漏えいした可能性があります。\n";
    assertReadable(repeat(notice));
  }

  @Test
  void aSentenceWithoutAnEndIsReadToItsEnd() {
    assertReadable("2031年4月1日、" + repeat("あいうえお"));
    assertReadable("Q. " + repeat("原因は何か") + "\n" + "A. 不明です。".repeat(1000));
    assertReadable("件名\n" + repeat("お詫び"));
  }

  @Test
  void aDateThatRunsOverTheSpaceAtWhichALostLineIsCutIsRead() {
    assertReadable("発表日:2031年4月8日 件名:名簿の紛失について 判明日時:2031年4月1日　19時30分頃" + "調査中".repeat(99));
  }

  @Test
  void everyCharacterIsReadOnce() {
    StringBuilder all = new StringBuilder();
    for (int c = 0; c <= Character.MAX_CODE_POINT; c += c < 0x30000 ? 1 : 97) {
      all.appendCodePoint(c);
    }
    assertReadable(all.toString());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void aMixtureOfPiecesIsReadToItsEnd(long seed) {
    Random random = new Random(seed);
    int kinds = 2 + random.nextInt(PIECES.length - 2);
    StringBuilder mixture = new StringBuilder();
    while (mixture.length() < LENGTH) {
      mixture.append(PIECES[random.nextInt(kinds) * 7 % PIECES.length]);
    }
    assertReadable(mixture.toString());
  }

  private static String repeat(String piece) {
    return piece.repeat(LENGTH / piece.length());
  }

  private void assertReadable(String text) {
    List<Disclosure> notices = parser.parseAll(text);
    assertFalse(notices.isEmpty());
    for (Disclosure notice : notices) {
      assertExact(text, PlainView.write(notice));
    }
  }

  /** Every fact's words are those of the input at its span. */
  private static void assertExact(String text, Object value) {
    if (value instanceof List<?> list) {
      list.forEach(each -> assertExact(text, each));
    } else if (value instanceof Map<?, ?> map) {
      if (map.get("span") instanceof List<?> span
          && span.get(0) instanceof Integer start
          && span.get(1) instanceof Integer end) {
        assertTrue(0 <= start && start <= end && end <= text.length());
        if (map.get("text") instanceof String words) {
          assertEquals(text.substring(start, end), words);
        }
      }
      map.values().forEach(each -> assertExact(text, each));
    }
  }
}
