package io.github.breach.core.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.breach.core.text.TextFolder;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "調査中です。以上 | 調査中です。/以上",
        "おわび！ごめんなさい？はい。 | おわび!/ごめんなさい?/はい。",
        "一行目\\n二行目 | 一行目/二行目",
        "「確認中です。」と述べた。次 | 「確認中です。」と述べた。/次",
        "彼は「A。B。」と「C。」を言う。次 | 彼は「A。B。」と「C。」を言う。/次",
        "止めた(原因は不明。)ため復旧した。次 | 止めた(原因は不明。)ため復旧した。/次",
        "調査中です。(続報あり。)以上 | 調査中です。/(続報あり。)/以上",
        "「閉じない。次の文。\\n三つ目 | 「閉じない。/次の文。/三つ目",
        "(外(内。)側。)後。次 | (外(内。)側。)/後。/次",
        "(外の(内。)側。次 | (外の(内。)側。/次",
        "「始め(注。)だ。次 | 「始め(注。)だ。/次",
        "本当に。」続く | 本当に。」/続く",
        "なんと!?驚く | なんと!?/驚く",
        "Yahoo!ニュースを見る。次 | Yahoo!ニュースを見る。/次",
        "https://example.jp/?id=3 を見る。次 | https://example.jp/?id=3を見る。/次",
        "確認しました.次に3.5件 | 確認しました。/次に3.5件",
        "1.概要 | 1.概要",
        "。。。 | 。。。",
        " 　 \\n 空白 \\n\\n | 空白",
      })
  void endsSentencesWhereTheyEnd(String text, String sentences) {
    assertEquals(List.of(sentences.split("/(?!/|\\?|example)")), split(unescaped(text)));
  }

  @Test
  void aForgottenBracketDoesNotHideTheRestOfALine() {
    String text = "(" + "これは文です。".repeat(200);
    assertEquals(200, split(text).size());
  }

  @Test
  void aBracketAfterALongerLineIsClosedAsWell() {
    assertEquals(
        List.of("(一つ目の行。二つ目の文。)", "続く。", "「次の行。」も。", "(終。)"),
        split("(一つ目の行。二つ目の文。)続く。\n「次の行。」も。\n(終。)"));
  }

  @Test
  void aBracketIsClosedFarAwayButNotFarther() {
    assertEquals(1, split("(" + "。".repeat(599) + ")").size());
    assertEquals(2, split("次。(" + "。".repeat(599) + ")").size());
    assertTrue(split("(" + "文。".repeat(400) + ")").size() > 1);
  }

  @Test
  void aSentenceHoldsItsPlaces() {
    Sentence sentence = new Sentence(3, 5);
    assertFalse(sentence.contains(2));
    assertTrue(sentence.contains(3));
    assertTrue(sentence.contains(4));
    assertFalse(sentence.contains(5));
  }

  @Test
  void splitsOnlyTheRangeAskedFor() {
    List<String> found = new ArrayList<>();
    String text = "前。中一。中二。後。";
    Sentences.split(text, 2, 8, (start, end) -> found.add(text.substring(start, end)));
    assertEquals(List.of("中一。", "中二。"), found);
    assertThrows(
        IndexOutOfBoundsException.class, () -> Sentences.split(text, 2, 99, (start, end) -> {}));
  }

  @Property(seed = "1")
  void sentencesHoldEverythingButSpaces(@ForAll("texts") String text) {
    int last = 0;
    StringBuilder gaps = new StringBuilder();
    for (Sentence sentence : sentences(text)) {
      assertTrue(sentence.start() >= last);
      gaps.append(text, last, sentence.start());
      assertEquals(-1, text.substring(sentence.start(), sentence.end()).indexOf('\n'));
      last = sentence.end();
    }
    gaps.append(text.substring(last));
    assertTrue(gaps.toString().isBlank(), text);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "。", "「", "」", "(", ")", "\n", " ", "　", "文", "た", ".", "!", "?", "A", "1", "【", "】")
        .list()
        .ofMaxSize(30)
        .map(parts -> String.join("", parts));
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "(」", "「(", "()", "(()", "。", "「。」", "\n", "(\n", "))((", "!"})
  void splitsAMillionCharactersOfBrackets(String part) {
    String text = part.repeat(1_000_000 / part.length());
    Sentences.split(text, 0, text.length(), (start, end) -> assertTrue(start < end));
  }

  private static List<String> split(String text) {
    var folded = TextFolder.keepingLines().fold(text);
    return Sentences.of(folded).stream()
        .map(sentence -> folded.text().substring(sentence.start(), sentence.end()))
        .toList();
  }

  private static List<Sentence> sentences(String text) {
    List<Sentence> found = new ArrayList<>();
    Sentences.split(text, 0, text.length(), (start, end) -> found.add(new Sentence(start, end)));
    return found;
  }

  private static String unescaped(String text) {
    return text.replace("\\n", "\n");
  }
}
