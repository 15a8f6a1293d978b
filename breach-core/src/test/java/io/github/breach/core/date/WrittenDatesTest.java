package io.github.breach.core.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.breach.core.text.TextFolder;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is written, before anything is made of it. */
class WrittenDatesTest {

  @Test
  void tellsThePartsOfADate() {
    PointReading day = point("令和6年9月25日(水)14時");
    assertEquals(Optional.of(Era.REIWA), day.year().flatMap(WrittenYear::era));
    assertEquals(Optional.empty(), day.year().flatMap(WrittenYear::earlyEra));
    assertEquals(Optional.of(DayOfWeek.WEDNESDAY), day.weekday());
    assertEquals(Optional.of(14), day.time().map(WrittenTime::hour));
    assertEquals(Optional.empty(), day.week());
    assertEquals(Optional.empty(), day.subdivision());
    assertEquals(Optional.empty(), day.offset());
  }

  @Test
  void tellsAWeekAnEarlyEraAndAnOffset() {
    assertEquals(Optional.of(31), point("2027年の第31週").week());
    assertEquals(
        Optional.of("慶応"), point("慶応3年").year().flatMap(WrittenYear::earlyEra).map(EarlyEra::name));
    assertEquals(Optional.of(2), point("翌々日").offset().map(Offset::amount));
  }

  @Test
  void aContextKnowsTheDayOfPublicationOrAnother() {
    LocalDate day = LocalDate.of(2024, 9, 27);
    assertEquals(Optional.of(day), DateContext.published(day).publishedOn());
    assertEquals(Optional.empty(), DateContext.published(day).referenceDate());
    assertEquals(Optional.of(day), DateContext.reference(day).referenceDate());
    assertEquals(Optional.empty(), DateContext.reference(day).publishedOn());
    assertEquals(Optional.empty(), DateContext.none().publishedOn());
  }

  private static PointReading point(String text) {
    return (PointReading)
        DateNormalizer.standard().find(TextFolder.keepingLines().fold(text)).get(0).reading();
  }
}
