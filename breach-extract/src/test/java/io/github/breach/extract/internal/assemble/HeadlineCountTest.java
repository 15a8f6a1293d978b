package io.github.breach.extract.internal.assemble;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.breach.model.CountBasis;
import io.github.breach.model.CountBound;
import io.github.breach.model.CountScope;
import io.github.breach.model.CountUnit;
import io.github.breach.model.Span;
import io.github.breach.model.StatedCount;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadlineCountTest {

  @Test
  void takesTheOnlyTotal() {
    assertEquals(12, headline(count(40, CountScope.SUBSET), count(12, CountScope.TOTAL)));
  }

  @Test
  void takesTheDistinctBeforeTheGross() {
    StatedCount gross = total(510, CountUnit.PERSON, CountBound.EXACT, CountBasis.GROSS);
    StatedCount distinct = total(483, CountUnit.RECORD, CountBound.EXACT, CountBasis.DISTINCT);
    assertEquals(483, headline(gross, distinct));
  }

  @Test
  void takesPersonsBeforeRecords() {
    StatedCount records = total(576, CountUnit.RECORD, CountBound.EXACT, CountBasis.UNSTATED);
    StatedCount persons = total(549, CountUnit.PERSON, CountBound.EXACT, CountBasis.UNSTATED);
    assertEquals(549, headline(records, persons));
  }

  @Test
  void takesTheExactBeforeTheApproximate() {
    StatedCount about = total(1200, CountUnit.PERSON, CountBound.ABOUT, CountBasis.UNSTATED);
    StatedCount exact = total(1187, CountUnit.PERSON, CountBound.EXACT, CountBasis.UNSTATED);
    assertEquals(1187, headline(about, exact));
  }

  @Test
  void hasNoneOfPartsOnly() {
    assertEquals(-1, headline(count(40, CountScope.SUBSET), count(12, CountScope.SUBSET)));
  }

  private static long headline(StatedCount... counts) {
    return HeadlineCount.of(List.of(counts)).map(c -> c.value().orElse(-1)).orElse(-1L);
  }

  private static StatedCount count(long value, CountScope scope) {
    return new StatedCount(
        value,
        "名",
        CountUnit.PERSON,
        CountBound.EXACT,
        CountBasis.UNSTATED,
        scope,
        List.of(),
        value + "名",
        new Span(0, 1));
  }

  private static StatedCount total(long value, CountUnit unit, CountBound bound, CountBasis basis) {
    return new StatedCount(
        value, "名", unit, bound, basis, CountScope.TOTAL, List.of(), value + "名", new Span(0, 1));
  }
}
