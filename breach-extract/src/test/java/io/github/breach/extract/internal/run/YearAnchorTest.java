package io.github.breach.extract.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.breach.extract.DisclosureParser;
import io.github.breach.model.TimelineEvent;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearAnchorTest {
  private static final String BODY = "\n\n11月17日、名簿の紛失に気付きました。2月3日、名簿を会員の方から回収しました。\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          令和13年度第2回アンケートの名簿の紛失について | 2031-11-17 2032-02-03
          2031年度の名簿の紛失について | 2031-11-17 2032-02-03
          令和13年度の名簿の紛失について⏎2031年12月3日 | 2031-11-17 2031-02-03
          # what is held in the year before, and no year at all
          令和13年度入学試験の名簿の紛失について | XXXX-11-17 XXXX-02-03
          アンケートの名簿の紛失について | XXXX-11-17 XXXX-02-03
          """)
  void aTitlesFiscalYearDatesANoticeWithoutAny(String title, String expected) {
    List<TimelineEvent> events =
        DisclosureParser.standard().parse(title.replace("⏎", "\n") + BODY).timeline().events();
    assertEquals(
        expected, String.join(" ", events.stream().map(event -> event.on().edtf()).toList()));
  }
}
