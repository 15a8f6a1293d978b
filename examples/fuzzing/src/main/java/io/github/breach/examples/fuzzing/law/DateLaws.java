package io.github.breach.examples.fuzzing.law;

import io.github.breach.core.date.DateContext;
import io.github.breach.core.date.DateNormalizer;
import io.github.breach.model.Disclosure;
import io.github.breach.model.Source;
import io.github.breach.model.Span;
import io.github.breach.model.StatedDate;
import io.github.breach.model.plain.PlainView;
import java.time.LocalDate;
import java.util.List;

/** What holds of the dates of any text, whatever is known besides it. */
public final class DateLaws {
  private static final List<DateContext> CONTEXTS =
      List.of(
          DateContext.none(),
          DateContext.published(LocalDate.of(2031, 4, 1)),
          DateContext.reference(LocalDate.of(2024, 2, 29)));

  private final DateNormalizer dates = DateNormalizer.standard();
  private final SchemaCheck schema = new SchemaCheck();

  /**
   * Finds the dates of a text in every context.
   *
   * @throws AssertionError if a law is broken
   */
  public void check(String text) {
    for (DateContext context : CONTEXTS) {
      List<StatedDate> found = dates.findAll(text, context);
      int end = 0;
      for (StatedDate date : found) {
        Law.require(date.span().start() >= end, "dates overlap at " + date.span());
        end = date.span().end();
        Places.check(text, PlainView.writeDate(date));
      }
      found.stream().limit(3).forEach(date -> schema.check(noticeOf(text, date)));
      Law.require(found.equals(dates.findAll(text, context)), "another answer the second time");
      dates.normalize(text, context).ifPresent(d -> Places.check(text, PlainView.writeDate(d)));
    }
  }

  private static Disclosure noticeOf(String text, StatedDate date) {
    return Disclosure.builder(new Source(null, new Span(0, text.length())))
        .publishedOn(date)
        .build();
  }
}
