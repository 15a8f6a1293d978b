package io.github.breach.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextFolderTest {
  private static String fold(String input) {
    return TextFolder.joiningLines().fold(input).text();
  }

  @ParameterizedTest
  @CsvSource({
    "２０２４年９月, 2024年9月",
    "（第１報）, (第1報)",
    "ﾒｰﾙｱﾄﾞﾚｽ, メールアドレス",
    "ﾊﾟｽﾜｰﾄﾞ, パスワード",
    "12⽉4⽇(⽉), 12月4日(月)",
    "所⻑, 所長",
    "㍻28年, 平成28年",
    "㋿6年, 令和6年",
    "㈱山田商店, (株)山田商店",
    "9時〜17時, 9時~17時",
    "9時∼17時, 9時~17時",
    "0120‐030‐655, 0120-030-655",
    "7日―10日, 7日-10日",
    "〈経過〉, <経過>",
    "サ\u200Bーバ, サーバ",
    "注\uFE00意, 注意",
    "注\uFE0F意, 注意",
    "平 成 30年, 平成30年",
    "神戸, 神戸",
  })
  void foldsWhatIsWrittenInAnotherWay(String input, String folded) {
    assertEquals(folded, fold(input));
  }

  @ParameterizedTest
  @ValueSource(strings = {"①1,234件", "10²件", "1,234件¹", "Ⅰ 概要", "㎡", "゛", "2㋀", "1㏠"})
  void keepsMarksThatWouldFuseWithANumber(String input) {
    assertEquals(input, fold(input));
  }

  @ParameterizedTest
  @CsvSource({
    "2022 年 1 月 17 日, 2022年1月17日",
    "48 件, 48件",
    "ZF 社, ZF社",
    "ログイン ID, ログインID",
    "9 月 4 日(月), 9月4日(月)",
    "報 道 発 表 資 料, 報道発表資料",
    "報　道　発　表　資　料, 報道発表資料",
    "以 上, 以上",
    "各  位, 各位",
  })
  void closesSpacesThatLayoutPutInside(String input, String folded) {
    assertEquals(folded, fold(input));
  }

  @Test
  void closesASpaceWhateverWasClosedOnTheLinesBefore() {
    assertEquals(",1アカウント", fold(",1 アカウント"));
    assertEquals("1万\n記す。\n,1アカウント", fold("1 万\n記す。\n,1 アカウント"));
    assertEquals("1万\n1 概要", fold("1 万\n1 概要"));
  }

  @ParameterizedTest
  @CsvSource({
    "1 概要, 1 概要",
    "１　概要, 1 概要",
    "氏名 住所, 氏名 住所",
    "対象者\t48名, 対象者 48名",
    "電話　03-0000-0000, 電話 03-0000-0000",
    "2 月日, 2月日",
    "1.14 19:35, 1.14 19:35",
    "2031.07.22 お知らせ, 2031.07.22 お知らせ",
    "2031/07/22 お知らせ, 2031/07/22 お知らせ",
    "2031.7.2 名簿, 2031.7.2 名簿",
    "7/22 名簿, 7/22名簿",
    "2031.7.2 名簿を見た。, 2031.7.2名簿を見た。",
  })
  void keepsSpacesThatSeparate(String input, String folded) {
    assertEquals(folded, fold(input));
  }

  @Test
  void composesSplitMarks() {
    assertEquals("がパé", fold("か\u3099ハ\u309Ae\u0301"));
  }

  @Test
  void keepsAMarkThatHasNothingToJoin() {
    assertEquals("\u3099か", fold("\u3099か"));
    assertEquals("\u0301", fold("\u0301"));
    assertEquals("年\u3099", fold("年\u3099"));
  }

  @Test
  void standsUnitByUnit() {
    FoldedText folded = TextFolder.joiningLines().fold("㈱Ａ");
    assertEquals('(', folded.charAt(0));
    assertEquals('株', folded.charAt(1));
    assertEquals('A', folded.charAt(3));
  }

  @Test
  void readsEveryLineEndAsOne() {
    assertEquals("一つ\n二つ\n三つ\n四つ", fold("一つ\r\n二つ\r三つ\n四つ"));
  }

  @Test
  void leavesPlainTextUntouched() {
    String plain = "氏名、住所\n2022年1月17日";
    FoldedText folded = TextFolder.joiningLines().fold(plain);
    assertSame(plain, folded.text());
    assertTrue(folded.map().isIdentity());
  }

  @Test
  void leadsBackToTheWordsOfTheInput() {
    FoldedText folded = TextFolder.joiningLines().fold("件数は ４８，６８５ 件");
    int start = folded.text().indexOf("48,685件");
    assertEquals("４８，６８５ 件", folded.evidence(start, start + 7).text());
  }

  @Test
  void leadsBackFromAnExpandedCharacterToAllOfIt() {
    FoldedText folded = TextFolder.joiningLines().fold("A㈱B");
    assertEquals("㈱", folded.evidence(2, 3).text());
  }
}
