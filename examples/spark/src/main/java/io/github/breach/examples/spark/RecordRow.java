package io.github.breach.examples.spark;

import io.github.breach.model.Diagnostic;
import io.github.breach.model.Disclosure;
import io.github.breach.model.EventKind;
import io.github.breach.model.Evidence;
import io.github.breach.model.Organization;
import io.github.breach.model.Stated;
import io.github.breach.model.StatedCount;
import io.github.breach.model.StatedDate;
import io.github.breach.model.TimelineEvent;
import io.github.breach.model.TypeMention;
import io.github.breach.model.VectorMention;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/**
 * Records as rows of {@link RecordSchema}: flat where there is one, nested where there are many.
 */
final class RecordRow {
  private RecordRow() {}

  static Row of(Disclosure d) {
    var incident = d.incident();
    var number = d.report().sequence();
    return row(
        d.source().id().orElse(null),
        d.source().span().start(),
        d.source().span().end(),
        d.title().map(Evidence::text).orElse(null),
        d.discloser().map(Organization::name).orElse(null),
        d.publishedOn().map(StatedDate::edtf).orElse(null),
        day(d.publishedOn()),
        d.report().stage().name(),
        number.isPresent() ? number.getAsInt() : null,
        names(incident.types().stream().map(TypeMention::type).toList()),
        names(incident.vectors().stream().map(VectorMention::vector).toList()),
        incident.leakStatus().status().name(),
        incident.secondaryDamage().status().name(),
        first(incident.exposurePeriod()),
        last(incident.exposurePeriod()),
        day(d.timeline().first(EventKind.DETECTED).map(TimelineEvent::on)),
        d.affectedTotal().map(RecordRow::count).orElse(null),
        rows(d.timeline().events(), RecordRow::event),
        rows(d.counts(), RecordRow::count),
        rows(
            d.dataItems(),
            i -> fact(i, i.category().name(), i.exposure().name(), i.protection().name())),
        rows(d.causes(), c -> fact(c, c.status().name(), names(c.categories()))),
        rows(d.measures(), m -> fact(m, m.status().name(), names(m.categories()))),
        rows(
            d.authorityReports(),
            r -> fact(r, r.authority(), r.kind().name(), first(r.on()), last(r.on()))),
        names(d.completeness().missing()),
        d.diagnostics().stream().map(Diagnostic::code).toArray(String[]::new),
        null);
  }

  /** A row that says only which input it is, and what is wrong with it. */
  static Row problem(@Nullable String source, String problem) {
    @Nullable Object[] cells = new @Nullable Object[RecordSchema.type().size()];
    cells[0] = source;
    cells[cells.length - 1] = problem;
    return row(cells);
  }

  private static Row event(TimelineEvent event) {
    Optional<StatedDate> on = Optional.of(event.on());
    return fact(
        event,
        names(event.kinds()),
        event.on().edtf(),
        first(on),
        last(on),
        event.on().approximate());
  }

  private static Row count(StatedCount count) {
    return fact(
        count,
        count.valueOrNull(),
        count.unit().name(),
        count.bound().name(),
        count.basis().name(),
        count.scope().name(),
        names(count.dataCategories()));
  }

  /** The cells of a fact, then its words and their place. */
  private static Row fact(Stated fact, @Nullable Object... cells) {
    List<@Nullable Object> all = new ArrayList<>(Arrays.asList(cells));
    all.add(fact.text());
    all.add(fact.span().start());
    all.add(fact.span().end());
    return row(all.toArray());
  }

  private static <T> Row[] rows(List<T> facts, Function<T, Row> row) {
    return facts.stream().map(row).toArray(Row[]::new);
  }

  private static String[] names(List<? extends Enum<?>> constants) {
    return constants.stream().map(Enum::name).distinct().toArray(String[]::new);
  }

  private static @Nullable Date first(Optional<StatedDate> date) {
    return sql(date.flatMap(on -> on.value().earliestDay()));
  }

  private static @Nullable Date last(Optional<StatedDate> date) {
    return sql(date.flatMap(on -> on.value().latestDay()));
  }

  /** Null where a date is more or less than one day. */
  private static @Nullable Date day(Optional<StatedDate> date) {
    Optional<LocalDate> first = date.flatMap(on -> on.value().earliestDay());
    Optional<LocalDate> last = date.flatMap(on -> on.value().latestDay());
    return sql(first.equals(last) ? first : Optional.empty());
  }

  private static @Nullable Date sql(Optional<LocalDate> day) {
    return day.map(Date::valueOf).orElse(null);
  }

  @SuppressWarnings("NullAway") // Spark's rows hold nulls
  private static Row row(@Nullable Object... cells) {
    return RowFactory.create(cells);
  }
}
