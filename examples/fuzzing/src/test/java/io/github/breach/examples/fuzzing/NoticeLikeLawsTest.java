package io.github.breach.examples.fuzzing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.breach.examples.fuzzing.law.CountLaws;
import io.github.breach.examples.fuzzing.law.DateLaws;
import io.github.breach.examples.fuzzing.law.FoldLaws;
import io.github.breach.examples.fuzzing.law.RecordLaws;
import io.github.breach.examples.fuzzing.text.Choices;
import io.github.breach.examples.fuzzing.text.NoticeLikeText;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws on texts spliced together from the parts of notices: a failure shrinks to few parts. */
class NoticeLikeLawsTest {
  private static final NoticeLikeText TEXT = new NoticeLikeText();
  private static final RecordLaws RECORDS = new RecordLaws();
  private static final DateLaws DATES = new DateLaws();
  private static final CountLaws COUNTS = new CountLaws();
  private static final FoldLaws FOLDS = new FoldLaws();

  @Property(seed = "1", tries = 300)
  void recordsKeepTheLaws(@ForAll("notices") String text) {
    assertTrue(RECORDS.check(text).size() >= 1);
  }

  @Property(seed = "1", tries = 300)
  void datesAndCountsKeepTheLaws(@ForAll("notices") String text) {
    DATES.check(text);
    COUNTS.check(text);
  }

  @Property(seed = "1", tries = 300)
  void foldingKeepsTheLaws(@ForAll("notices") String text) {
    FOLDS.check(text);
  }

  @Provide
  Arbitrary<String> notices() {
    return Arbitraries.bytes()
        .array(byte[].class)
        .ofMaxSize(200)
        .map(choices -> TEXT.write(Choices.of(choices)));
  }
}
