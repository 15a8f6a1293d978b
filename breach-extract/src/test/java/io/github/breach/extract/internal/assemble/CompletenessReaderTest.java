package io.github.breach.extract.internal.assemble;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.breach.extract.DisclosureParser;
import io.github.breach.model.ItemStatus;
import io.github.breach.model.RequiredItem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletenessReaderTest {
  private static final DisclosureParser PARSER = DisclosureParser.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          名簿を紛失しました。 | OVERVIEW | STATED
          名簿を紛失しました。 | SECONDARY_DAMAGE | NOT_STATED
          悪用されたとの報告は受けておりません。 | SECONDARY_DAMAGE | STATED
          原因は現在調査中です。 | CAUSE | STATED_AS_UNKNOWN
          名簿を紛失しました。 | CAUSE | NOT_STATED
          対象となる人数は調査中です。 | NUMBER_OF_PERSONS | STATED_AS_UNKNOWN
          対象の方には電話でご説明しております。 | RESPONSE_TO_PERSONS | STATED
          職員が関係者に謝罪した。 | RESPONSE_TO_PERSONS | STATED
          申込者(3社)に対し、経緯を説明の上、謝罪している。 | RESPONSE_TO_PERSONS | STATED
          職員を厳重に注意した。 | RESPONSE_TO_PERSONS | NOT_STATED
          専用窓口を設置いたしました。 | RESPONSE_TO_PERSONS | STATED
          会社は、対象となった96名に謝罪。 | RESPONSE_TO_PERSONS | STATED
          該当する方に対しては、個別にお詫びと状況説明を行っています。 | RESPONSE_TO_PERSONS | STATED
          対象となった96名の内訳は次のとおりです。 | RESPONSE_TO_PERSONS | NOT_STATED
          皆様にはご迷惑をおかけし、深くお詫び申し上げます。 | RESPONSE_TO_PERSONS | NOT_STATED
          名簿を紛失しました。お詫びいたします。 | PUBLICATION | STATED
          再発防止に努めてまいります。 | PREVENTION | STATED
          名簿を紛失しました。 | PREVENTION | NOT_STATED
          該当する方は54名で、すでに個別にお詫びのご連絡を差し上げております。 | RESPONSE_TO_PERSONS | STATED
          """)
  void concludesWhatIsStated(String sentence, RequiredItem item, ItemStatus status) {
    String notice = "名簿の紛失について\n当校では、" + sentence;
    assertEquals(status, PARSER.parse(notice).completeness().of(item));
  }
}
