package io.github.breach.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mention is the very date or count object of a record. */
class MentionValuesTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @CsvSource({
    "dates,                             発生は2024年5月7日, 2024年5月7日, 2024-05-07",
    "dates --reference-date 2024-05-20, 発生は5月7日,       5月7日,       2024-05-07",
    "dates,                             発生は5月7日,       5月7日,       XXXX-05-07",
    "dates,                             開業は慶応3年,     慶応3年,       1867",
    "dates --reference-date 2024-05-20, 届いたのは2～3日前, 2～3日前,      2024-05-17/2024-05-18",
    "counts,                            対象は36名です,     36名,         36",
    "counts,                            平均は2.4人です,    2.4人,        2.4",
    "counts,                            会費は約1.5万円,     約1.5万円,    15000",
    "counts,                            マイナス3.50度,     マイナス3.50度, -3.5",
    "counts,                            値は3965以上,      3965以上,      3965",
    "counts,                            四千三百二十一,     四千三百二十一, 4321",
  })
  void aMentionHasItsValueItsWordsAndTheirPlace(
      String command, String line, String words, String value) throws JsonProcessingException {
    Execution run = Execution.withInput(line + "\n", command.split(" "));
    JsonNode mention = JSON.readTree(run.out()).get("mentions").get(0);
    assertEquals(value, mention.get("value").asText());
    assertEquals(words, mention.get("text").asText());
    assertEquals(line.indexOf(words), mention.get("span").get(0).asInt());
  }
}
