package io.github.breach.extract.internal.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.breach.model.SectionKind;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingGrammarTest {
  private final HeadingGrammar grammar = new HeadingGrammar();

  @ParameterizedTest
  @CsvSource({
    "何がまずかったのか, CAUSE",
    "どこに誤りがあったか, CAUSE",
    "私どもの落ち度, CAUSE",
    "どう改めるか, PREVENTION",
    "今後このようなことのないように, PREVENTION",
    "同じ間違いをしないために, PREVENTION",
    "悪用の心配はないか, SECONDARY_DAMAGE",
    "手紙が届いた方へのお願い, REQUEST_TO_CUSTOMERS",
    "外に出たおそれのある内容, AFFECTED_INFORMATION",
    "配布された書類, AFFECTED_INFORMATION",
    "紛失した検針票, AFFECTED_INFORMATION",
    "誤廃棄が判明した帳票等, AFFECTED_INFORMATION",
    "記載されている内容, AFFECTED_INFORMATION",
    "影響を受けた海外のお客様, AFFECTED_INFORMATION",
    "法令に基づく報告, AUTHORITY_REPORT",
    "対象となった会員, AFFECTED_INFORMATION",
    "気づいてから本日まで, CHRONOLOGY"
  })
  void hearsWhatAHeadingAsks(String heading, SectionKind kind) {
    assertEquals(List.of(kind), grammar.kinds(heading, 0, heading.length()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"今後", "これから先", "今後のこと"})
  void hearsWhatComesNextWhereNothingElseStands(String heading) {
    assertEquals(
        List.of(SectionKind.RESPONSE, SectionKind.PREVENTION),
        grammar.kinds(heading, 0, heading.length()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"第三工場", "用語について", "代表者", "休業日", "今後の業績", "対象外の店舗"})
  void hearsNothingInOtherWords(String heading) {
    assertEquals(List.of(), grammar.kinds(heading, 0, heading.length()));
  }
}
