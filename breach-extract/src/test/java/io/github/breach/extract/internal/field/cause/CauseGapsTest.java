package io.github.breach.extract.internal.field.cause;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.breach.model.CauseCategory;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CauseGapsTest {
  private final CauseGaps gaps = CauseGaps.standard();

  @ParameterizedTest
  @CsvSource({
    "宛先を確かめる決まりがなく、各自に任せていた。, PROCEDURE_GAP",
    "受け渡しの数を控える取り決めがありませんでした。, PROCEDURE_GAP",
    "廃棄の手順を定めておらず、箱が混ざった。, PROCEDURE_GAP",
    "返却を記す台帳が整備されていなかった。, PROCEDURE_GAP",
    "書類の置き場所が定まっておらず, PROCEDURE_GAP",
    "送る前に中を開いて見る習いがございませんでした。, PROCEDURE_GAP",
    "新任者への研修を行っておらず、画面を信じてしまった。, TRAINING_GAP",
    "研修の受講率が四割にとどまっていた。, TRAINING_GAP",
    "担当者の認識が不足していたことによる。, TRAINING_GAP",
    "職員への周知が徹底されていなかった。, TRAINING_GAP",
    "年に一度の点検をしておらず, OVERSIGHT_GAP",
    "委託先の監督が不十分でした。, OVERSIGHT_GAP",
    "権限の見直しが行われていなかったこと, OVERSIGHT_GAP"
  })
  void readsWhatWasMissing(String sentence, CauseCategory category) {
    assertEquals(Set.of(category), gaps.of(sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "定められた手順を守らなかった。",
        "決まりになっていましたが、急いでいたため省いた。",
        "検査する処理が抜けていた。",
        "研修を毎年行っております。",
        "点検の結果、異常はありませんでした。",
        "宛先を取り違えた。",
        ""
      })
  void findsNothingMissingWhereItWasThere(String sentence) {
    assertEquals(Set.of(), gaps.of(sentence));
  }
}
