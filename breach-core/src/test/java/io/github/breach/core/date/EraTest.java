package io.github.breach.core.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.JapaneseCalendar;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EraTest {

  /** The table must be ICU's, which isn't loaded to read a date. */
  @ParameterizedTest
  @EnumSource(Era.class)
  void startsOnTheDayThatIcuKnows(Era era) {
    JapaneseCalendar calendar = new JapaneseCalendar(Locale.ROOT);
    LocalDate first = era.firstDay();
    calendar.setTimeInMillis(
        new GregorianCalendar(first.getYear(), first.getMonthValue() - 1, first.getDayOfMonth())
            .getTimeInMillis());
    int there = calendar.get(Calendar.ERA);
    assertEquals(1, calendar.get(Calendar.YEAR));

    calendar.add(Calendar.DAY_OF_MONTH, -1);

    assertEquals(there - 1, calendar.get(Calendar.ERA));
  }

  @Test
  void eachEraEndsWhereTheNextStarts() {
    assertEquals(LocalDate.of(2019, 4, 30), Era.HEISEI.lastDay().orElseThrow());
    assertEquals(LocalDate.of(1989, 1, 7), Era.SHOWA.lastDay().orElseThrow());
    assertTrue(Era.REIWA.lastDay().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"REIWA, 1, 2019", "HEISEI, 33, 2021", "SHOWA, 64, 1989", "MEIJI, 1, 1868"})
  void countsYears(Era era, int number, int western) {
    assertEquals(western, era.westernYear(number));
  }

  @ParameterizedTest
  @CsvSource({"1, 1865", "4, 1868", "5, 0", "0, 0"})
  void countsTheYearsThatAnEarlyEraHad(int number, int western) {
    assertEquals(western, new EarlyEra("慶応", 1865, 1868).westernYear(number));
  }
}
