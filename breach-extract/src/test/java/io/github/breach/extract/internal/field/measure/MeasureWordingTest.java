package io.github.breach.extract.internal.field.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.breach.extract.DisclosureParser;
import io.github.breach.model.Measure;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the words of a measure say of how far it has come; each beside one without them. */
class MeasureWordingTest {
  private static final DisclosureParser PARSER = DisclosureParser.builder().strict(true).build();
  private static final String TITLE = "2023年9月6日\n株式会社こだま商会\n名簿の紛失について\n\n再発防止策\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          倉庫の点検を進めており、三月末までに終える予定です。 | IN_PROGRESS
          倉庫の点検を三月末までに終える予定です。 | PLANNED
          控えは当日に回収することといたしました。 | DONE
          控えの照合を徹底してまいります。 | PLANNED
          # a line that only leads into the list below it
          次の措置をとりました。¶・鍵の交換¶・控えの照合 | DONE DONE
          実施済みのもの¶・鍵の交換 | DONE
          """)
  void tellHowFarItHasCome(String text, String expected) {
    var measures = PARSER.parse(TITLE + text.replace('¶', '\n') + "\n").measures();
    assertEquals(
        expected,
        measures.stream().map(Measure::status).map(Enum::name).collect(Collectors.joining(" ")));
  }
}
