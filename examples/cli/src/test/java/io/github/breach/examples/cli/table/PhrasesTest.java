package io.github.breach.examples.cli.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.breach.model.AttackVector;
import io.github.breach.model.CalendarSystem;
import io.github.breach.model.CountBasis;
import io.github.breach.model.CountBound;
import io.github.breach.model.CountScope;
import io.github.breach.model.CountUnit;
import io.github.breach.model.DatePrecision;
import io.github.breach.model.DateResolution;
import io.github.breach.model.DateValue;
import io.github.breach.model.Span;
import io.github.breach.model.StatedCount;
import io.github.breach.model.StatedDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {
  private static final Span AT = new Span(0, 1);

  @ParameterizedTest
  @CsvSource({
    "2024-05-07,            false, 2024-05-07",
    "2024-05,               true,  ~2024-05",
    "2024-05-07T18:59,      false, 2024-05-07 18:59",
    "T18:59,                false, 18:59",
    "XXXX-09-22,            false, ????-09-22",
    "2022-07-24/2022-07-26, false, 2022-07-24 to 2022-07-26",
    "2026-10-02/..,         true,  from ~2026-10-02",
    "../2020-02,            false, until 2020-02",
  })
  void aDateReadsAsPeopleWriteIt(String edtf, boolean approximate, String phrase) {
    StatedDate date =
        new StatedDate(
            DateValue.parse(edtf),
            DatePrecision.DAY,
            approximate,
            DateResolution.EXPLICIT,
            CalendarSystem.GREGORIAN,
            "日",
            AT);
    assertEquals(phrase, DatePhrase.of(date));
  }

  @ParameterizedTest
  @CsvSource({
    "1360000, 件, RECORD,  ABOUT,     UNSTATED, 'about 1,360,000 records'",
    "1,       名, PERSON,  EXACT,     UNSTATED, 1 person",
    "2,       件, ADDRESS, LESS_THAN, DISTINCT, 'fewer than 2 addresses, distinct'",
    "74,      回, OTHER,   AT_LEAST,  GROSS,    'at least 74 回, gross'",
    ",        件, RECORD,  UNKNOWN,   UNSTATED, number not known",
  })
  void aCountReadsAsPeopleWriteIt(
      @Nullable Long value,
      String counter,
      CountUnit unit,
      CountBound bound,
      CountBasis basis,
      String phrase) {
    StatedCount count =
        new StatedCount(value, counter, unit, bound, basis, CountScope.TOTAL, List.of(), "数", AT);
    assertEquals(phrase, CountPhrase.of(count));
  }

  @Test
  void constantsReadAsWords() {
    assertEquals("OS command injection", Words.of(AttackVector.OS_COMMAND_INJECTION));
    assertEquals(
        "phishing, SQL injection",
        Words.of(
            List.of(AttackVector.PHISHING, AttackVector.SQL_INJECTION, AttackVector.PHISHING)));
  }
}
