package io.github.breach.core.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.breach.model.StatedDate;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each phrase of dates, where it is one and where it is none. */
class EachPhraseTest {
  private static final DateContext CONTEXT = DateContext.published(LocalDate.of(2021, 10, 13));

  private final DateNormalizer dates = DateNormalizer.standard();

  static Stream<Arguments> phrases() {
    return Table.rows("phrases.tsv").stream().map(row -> Arguments.of((Object[]) row));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("phrases")
  void isRead(String phrase, String text, String values) {
    assertEquals(values, values(text));
    assertTrue(text.contains(phrase));
  }

  @ParameterizedTest(name = "{0}: {3}")
  @MethodSource("phrases")
  void isNoDateElsewhere(String phrase, String text, String values, String other) {
    assertEquals("", values(other));
  }

  private String values(String text) {
    List<StatedDate> found = dates.findAll(text, CONTEXT);
    return found.stream().map(StatedDate::edtf).collect(Collectors.joining(" "));
  }
}
