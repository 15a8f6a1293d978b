package io.github.breach.core.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.breach.core.text.FoldedText;
import io.github.breach.core.text.TextFolder;
import io.github.breach.model.StatedDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateWarningsTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2021年2月30日, IMPOSSIBLE, 2021-02",
    "2021年13月1日, IMPOSSIBLE, 2021",
    "令和0年, IMPOSSIBLE, ",
    "令和3118日, IMPOSSIBLE, ",
    "平成33年, OUTSIDE_ERA, 2021",
    "令和元年4月30日, OUTSIDE_ERA, 2019-04-30",
    "2021年3月5日(月), WEEKDAY_MISMATCH, 2021-03-05",
    "令和2年(2021年)3月, CALENDAR_MISMATCH, 2020-03",
    "2021年3月5日~2020年3月7日, REVERSED_RANGE, 2021-03-05/2020-03-07",
    "2021年の第53週, IMPOSSIBLE, ",
    "1900年2月29日, IMPOSSIBLE, 1900-02",
    "2021年3月~20年7月, REVERSED_RANGE, 2021-03/2020-07",
    "2021年3月5日~令和0年6月, IMPOSSIBLE, 2021-03-05",
    "4月~令和0年6月, IMPOSSIBLE, XXXX-04",
    "同日, NO_ANCHOR, "
  })
  void saysWhatIsOdd(String text, DateWarning warning, String value) {
    ResolvedDate date = only(text);

    assertEquals(List.of(warning), date.warnings());
    assertEquals(value == null ? "" : value, date.date().map(StatedDate::edtf).orElse(""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2021年5月3日(祝日・月)", "2021年3月5日(金)", "2000年2月29日", "2020年の第53週", "1998年4月から03年6月まで"})
  void saysNothingOfWhatIsRight(String text) {
    assertEquals(List.of(), only(text).warnings());
  }

  @Test
  void aTimeOfARangeTakesTheDayOfTheOther() {
    assertEquals(
        List.of(new Inference(Inference.Part.DATE, Inference.Source.RANGE)),
        only("2021年6月26日10時~12時").inferences());
    assertEquals(List.of(), only("10時~12時").inferences());
  }

  @Test
  void saysWhereEachPartComesFrom() {
    FoldedText text = TextFolder.keepingLines().fold("2021年6月26日に届き、7月4日に返した");
    DateNormalizer dates = DateNormalizer.standard();

    List<ResolvedDate> found = dates.resolve(text, dates.find(text), DateContext.none());

    assertEquals(List.of(), found.get(0).inferences());
    assertEquals(
        List.of(new Inference(Inference.Part.YEAR, Inference.Source.NARRATIVE)),
        found.get(1).inferences());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "10日間, 10, Days, false",
    "24時間, 24, Hours, false",
    "約30分間, 30, Minutes, true",
    "3か月, 3, Months, false",
    "1時間半, 1.5, Hours, false",
    "12.5年, 12.5, Years, false",
    "5年ほど, 5, Years, true",
    "2週間, 2, Weeks, false",
    "半年, 0.5, Years, false"
  })
  void keepsLengthsOfTimeApart(String text, double amount, String unit, boolean approximate) {
    FoldedText folded = TextFolder.keepingLines().fold("これは" + text + "です");
    DateNormalizer dates = DateNormalizer.standard();

    List<DurationMention> lengths = dates.findDurations(folded);

    assertEquals(List.of(), dates.find(folded));
    assertEquals(1, lengths.size());
    assertEquals(amount, lengths.get(0).amount());
    assertEquals(unit, lengths.get(0).unit().toString());
    assertEquals(approximate, lengths.get(0).approximate());
    assertEquals(text, folded.text().substring(lengths.get(0).start(), lengths.get(0).end()));
  }

  private static ResolvedDate only(String expression) {
    FoldedText text = TextFolder.keepingLines().fold(expression);
    DateNormalizer dates = DateNormalizer.standard();
    List<ResolvedDate> found = dates.resolve(text, dates.find(text), DateContext.none());
    assertEquals(1, found.size());
    return found.get(0);
  }
}
