package io.github.breach.examples.fuzzing.law;

import io.github.breach.core.count.CountNormalizer;
import io.github.breach.model.Disclosure;
import io.github.breach.model.Source;
import io.github.breach.model.Span;
import io.github.breach.model.StatedCount;
import io.github.breach.model.plain.PlainView;
import java.util.List;

/** What holds of the counts of any text. */
public final class CountLaws {
  private final CountNormalizer counts = CountNormalizer.standard();
  private final SchemaCheck schema = new SchemaCheck();

  /**
   * Finds the counts of a text.
   *
   * @throws AssertionError if a law is broken
   */
  public void check(String text) {
    List<StatedCount> found = counts.findAll(text);
    int end = 0;
    for (StatedCount count : found) {
      Law.require(count.span().start() >= end, "counts overlap at " + count.span());
      end = count.span().end();
      Places.check(text, PlainView.writeCount(count));
    }
    Source whole = new Source(null, new Span(0, text.length()));
    schema.check(Disclosure.builder(whole).counts(found).build());
    Law.require(found.equals(counts.findAll(text)), "another answer the second time");
    counts.normalize(text).ifPresent(count -> Places.check(text, PlainView.writeCount(count)));
  }
}
