package io.github.breach.extract.internal.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PredicateReaderTest {
  private final PredicateReader reader = PredicateReader.standard();

  @ParameterizedTest
  @CsvSource({
    "手順を改めました。, PERFECTIVE",
    "持ち出しを禁止した。, PERFECTIVE",
    "全端末で設定変更済み, PERFECTIVE",
    "既に対策を講じております。, PERFECTIVE",
    "委託先の点検を進めております。, CONTINUATIVE",
    "画面の改修も開発中です。, CONTINUATIVE",
    "毎月の検査を実施しているところです。, CONTINUATIVE",
    "年内に導入する予定です。, INTENDED",
    "研修を毎年行ってまいります。, INTENDED",
    "電子化を検討しております。, INTENDED",
    "システムの移行を検討する。, INTENDED",
    "送信の前に二名で照合する。, PLAIN",
    "来月から保管場所を分けます。, PLAIN",
    "施錠できる棚への集約, NOMINAL",
    "確認の徹底。, NOMINAL"
  })
  void tellsHowFarItHasCome(String sentence, Aspect aspect) {
    assertEquals(aspect, reader.read(sentence).aspect());
  }

  @ParameterizedTest
  @CsvSource({
    "流出は確認されておりません。, NEGATED",
    "中身を確かめていなかった。, NEGATED",
    "点検を行っておりませんでした。, NEGATED",
    "点検を行っておりませんでしたので改めました。, AFFIRMED",
    "使用できないよう設定しました。, AFFIRMED"
  })
  void deniesOnlyWhereTheMainClauseDoes(String sentence, Polarity polarity) {
    assertEquals(polarity, reader.read(sentence).polarity());
  }

  @ParameterizedTest
  @CsvSource({
    "認証情報が盗まれたものとみられます。, INFERRED",
    "誤って廃棄したものと考えております。, INFERRED",
    "侵入された可能性が高いと考えられます。, INFERRED",
    "閲覧された可能性は否定できません。, POSSIBLE",
    "外部に流出したおそれがある。, POSSIBLE",
    "その確認は省かれていたという。, REPORTED",
    "今後は使わないことも検討する」と話している。, REPORTED",
    "侵入の経路は現在調査中です。, PENDING",
    "原因の特定には至っておりません。, PENDING",
    "盗まれたとみられる情報を消しました。, NONE"
  })
  void tellsHowFarItStandsByIt(String sentence, Hedge hedge) {
    assertEquals(hedge, reader.read(sentence).hedge());
  }

  @Test
  void readsTheVerbBelowAGuess() {
    Predicate predicate = reader.read("機器の不具合により送信されたものとみられます。");
    assertEquals(Aspect.PERFECTIVE, predicate.aspect());
    assertEquals(Hedge.INFERRED, predicate.hedge());
  }

  @Test
  void setsABracketBehindTheSentenceAside() {
    Predicate predicate = reader.read("新しい製品への更新(10月中に完了予定)");
    assertEquals("10月中に完了予定", predicate.note());
    assertEquals(Aspect.NOMINAL, predicate.aspect());
  }

  @Test
  void readsNothingFromNothing() {
    assertEquals(Aspect.NOMINAL, reader.read("").aspect());
    assertEquals(Aspect.NOMINAL, reader.read("。").aspect());
    assertEquals(Aspect.NOMINAL, reader.read("()").aspect());
  }

  @Property(seed = "1", tries = 300)
  void takesAnyText(@ForAll String text) {
    assertNotNull(reader.read(text));
  }
}
