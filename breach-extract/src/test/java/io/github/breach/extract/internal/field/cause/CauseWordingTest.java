package io.github.breach.extract.internal.field.cause;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Invented statements, each beside one that lacks the decisive word. */
class CauseWordingTest {

  @ParameterizedTest
  @CsvSource({
    "鍵の番号が壁に貼られていました。, true",
    "鍵の番号を壁から外しました。, false",
  })
  void knowsHowThingsStood(String words, boolean expected) {
    assertEquals(expected, CauseWording.isPastState(words));
  }

  @ParameterizedTest
  @CsvSource({
    "送信前の読み合わせの未実施, true",
    "仕分けの札の付け間違い, true",
    "読み合わせを省いた件, false",
  })
  void knowsALineThatNamesTheFault(String words, boolean expected) {
    assertEquals(expected, CauseWording.endsInFault(words));
  }

  @ParameterizedTest
  @CsvSource({
    "棚の札を付け替えなかったため, true",
    "棚の札を付け替えなかった, false",
  })
  void knowsAReasonWithoutItsMainClause(String words, boolean expected) {
    assertEquals(expected, CauseWording.endsInReason(words));
  }

  @ParameterizedTest
  @CsvSource({
    "合鍵を共用する運用のため、誰でも入れた。, true",
    "合鍵を共用する運用で、誰でも入れた。, false",
  })
  void knowsAReasonInTheMiddle(String words, boolean expected) {
    assertEquals(expected, CauseWording.givesReason(words));
  }

  @ParameterizedTest
  @CsvSource({
    "印刷所から、版を取り違えたと説明を受けています。, true",
    "版を取り違えたと考えています。, false",
    "印刷所から説明を受けています。, false",
  })
  void knowsWhatSomebodyElseTells(String words, boolean expected) {
    assertEquals(expected, CauseWording.isHearsay(words));
  }

  @ParameterizedTest
  @CsvSource({
    "倉庫番が写しを売っていたと報告を受けました。, true",
    "写しは消去していたと回答を得ました。, false",
    "写しは手元にあると回答を得ました。, false",
  })
  void knowsHearsayOfADeed(String words, boolean expected) {
    assertEquals(expected, CauseWording.isHearsayOfDeed(words));
  }

  @ParameterizedTest
  @CsvSource({
    "束を分けずに渡したため、混ざった。, true",
    "束を分けないまま渡したため、混ざった。, true",
    "束を分けずに渡した。, false",
    "束を二つに分けて渡したため、届かなかった。, false",
  })
  void knowsWhatWasLeftUndone(String words, boolean expected) {
    assertEquals(expected, CauseWording.leavesUndone(words));
  }

  @ParameterizedTest
  @CsvSource({
    "紛失の原因は不明であるものの、盗難ではない。, true",
    "原因については判明しておりません。, true",
    "経路は特定できておらず、引き続き調べます。, true",
    "原因は判明しており、次のとおりです。, false",
    "原因は札の付け間違いです。, false",
    "理由は分かっております。, false",
  })
  void knowsACauseThatIsOpen(String words, boolean expected) {
    assertEquals(expected, CauseWording.leavesOpen(words));
  }

  @ParameterizedTest
  @CsvSource({
    "二つ目は、札の色が同じであったことです。, true",
    "さらに、札の色が同じでした。, true",
    "札の色が同じでした。, false",
  })
  void knowsOneOfSeveral(String words, boolean expected) {
    assertEquals(expected, CauseWording.opensNumbered(words));
  }
}
