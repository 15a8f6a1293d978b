package io.github.breach.examples.cli.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.breach.core.count.CountNormalizer;
import io.github.breach.core.date.DateContext;
import io.github.breach.core.date.DateNormalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates and counts as the page writes them. */
class PhrasesTest {

  @ParameterizedTest
  @CsvSource({
    "2024年5月7日, 2024-05-07",
    "2024年5月7日18時59分頃, ~2024-05-07 18:59",
    "2024年5月, 2024-05",
    "2024年5月7日から9日, 2024-05-07 – 2024-05-09",
    "2024年5月7日2時00分から5時30分, 2024-05-07 02:00 – 05:30",
    "2020年2月以前, … – 2020-02",
    "9月22日, ????-09-22",
  })
  void dates(String words, String phrase) {
    var dates = DateNormalizer.standard().findAll(words, DateContext.none());
    assertEquals(phrase, Phrases.date(dates.get(0)));
  }

  @ParameterizedTest
  @CsvSource({
    "'36名', '36 persons', '36 名'",
    "'1名', '1 person', '1 名'",
    "'最大1,240件', '≤1,240 records', '≤1,240 件'",
    "'約1万アドレス', '≈10,000 addresses', '≈10,000 アドレス'",
  })
  void counts(String words, String english, String japanese) {
    var count = CountNormalizer.standard().findAll(words).get(0);
    assertEquals(english, new Phrases(new Labels(Language.EN)).count(count));
    assertEquals(japanese, new Phrases(new Labels(Language.JA)).count(count));
  }
}
