package io.github.breach.extract.internal.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.breach.core.morphology.Morphology;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoubtfulPredicatesTest {
  private final PredicateReader reader = PredicateReader.standard();
  private final DoubtfulPredicates doubts = new DoubtfulPredicates(reader);

  @ParameterizedTest
  @CsvSource({
    "確認手順を全職員に周知した次第です。, PERFECTIVE, AFFIRMED",
    "担当者に研修を受けさせた状況です。, PERFECTIVE, AFFIRMED",
    "対象の機器を入れ替えている最中です。, CONTINUATIVE, AFFIRMED",
    "対象の機器を入れ替えている段階にあります。, CONTINUATIVE, AFFIRMED",
    "権限の棚卸しを行っていなかったわけです。, PERFECTIVE, NEGATED",
    "権限の棚卸しを怠っていたのです。, PERFECTIVE, AFFIRMED",
    "管理が行き届かなかったことにあります。, PERFECTIVE, NEGATED",
  })
  void aClauseBeforeAnEmptyNounTellsWhatTheSentenceTells(
      String sentence, Aspect aspect, Polarity polarity) {
    Predicate predicate = read(sentence);
    assertEquals(aspect, predicate.aspect());
    assertEquals(polarity, predicate.polarity());
  }

  @ParameterizedTest
  @ValueSource(strings = {"施錠確認のチェック表を作成中です。", "全端末の暗号化を申請中", "利用者への説明を手配中でございます。"})
  void anActionInItsMiddleIsGoingOn(String sentence) {
    assertEquals(Aspect.CONTINUATIVE, read(sentence).aspect());
  }

  @ParameterizedTest
  @CsvSource({
    "脆弱性が悪用されたものではないかと推察いたします。, INFERRED",
    "脆弱性が悪用されたと見ざるを得ません。, INFERRED",
    "設定の誤りが見逃されたものと思料いたします。, INFERRED",
    "設定の誤りが見逃されたと推定するに至りました。, INFERRED",
    "第三者が入手したように見受けられます。, INFERRED",
    "再発防止が重要と考え、研修を実施しました。, NONE",
    "委託先とともに再発防止を考えます。, NONE",
    "同一犯とは考えておりません。, NONE",
  })
  void anyFormOfAVerbOfGuessingHedgesTheClauseBeforeIt(String sentence, Hedge hedge) {
    assertEquals(hedge, read(sentence).hedge());
  }

  @ParameterizedTest
  @ValueSource(strings = {"多要素認証を導入したいと思っております。", "研修の回数を増やそうと思っているところです。"})
  void aWishIsAPlan(String sentence) {
    assertEquals(Aspect.INTENDED, read(sentence).aspect());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "手順を改めました。",
        "手順の見直し",
        "二名で照合する。",
        "許可された端末です。",
        "点検を進めております。",
        "年内に実施する予定です。",
        "経路は現在調査中です。",
        "侵入されたものとみられます。",
      })
  void whatTheTableOfEndingsKnowsIsNotAskedAgain(String sentence) {
    Morphology unasked =
        text -> {
          throw new AssertionError("asked about " + text);
        };
    Predicate first = reader.read(sentence);
    assertEquals(first, doubts.settle(first, sentence, unasked));
  }

  @ParameterizedTest
  @ValueSource(strings = {"業務の集中", "送信作業の途中です。", "推測されやすいものでした。", "権限のない者です。"})
  void whatTheDictionaryDoesNotSettleStaysAsItWasRead(String sentence) {
    assertEquals(reader.read(sentence), read(sentence));
  }

  private Predicate read(String sentence) {
    return doubts.settle(reader.read(sentence), sentence, Morphology.kuromoji());
  }
}
