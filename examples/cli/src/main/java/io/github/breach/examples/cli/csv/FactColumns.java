package io.github.breach.examples.cli.csv;

import io.github.breach.model.AuthorityReport;
import io.github.breach.model.Cause;
import io.github.breach.model.Contact;
import io.github.breach.model.DataItem;
import io.github.breach.model.Measure;
import io.github.breach.model.Organization;
import io.github.breach.model.Stated;
import io.github.breach.model.StatedCount;
import io.github.breach.model.TimelineEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The columns of a row a fact; every one ends with the words and their place. */
final class FactColumns {
  static final List<Column<TimelineEvent>> EVENTS =
      of(
          new Column<>("kinds", e -> Cells.names(e.kinds())),
          new Column<>("on", e -> e.on().edtf()),
          new Column<>("from", e -> Cells.from(Optional.of(e.on()))),
          new Column<>("to", e -> Cells.to(Optional.of(e.on()))),
          new Column<>("precision", e -> e.on().precision().name()),
          new Column<>("approximate", e -> Boolean.toString(e.on().approximate())),
          new Column<>("resolution", e -> e.on().resolution().name()));

  static final List<Column<StatedCount>> COUNTS =
      of(
          new Column<>("scope", c -> c.scope().name()),
          new Column<>("value", c -> Cells.number(c.value())),
          new Column<>("unit", c -> c.unit().name()),
          new Column<>("counter", c -> c.counterOrNull() == null ? "" : c.counterOrNull()),
          new Column<>("bound", c -> c.bound().name()),
          new Column<>("basis", c -> c.basis().name()),
          new Column<>("data_categories", c -> Cells.names(c.dataCategories())));

  static final List<Column<DataItem>> DATA =
      of(
          new Column<>("category", i -> i.category().name()),
          new Column<>("exposure", i -> i.exposure().name()),
          new Column<>("protection", i -> i.protection().name()));

  static final List<Column<Cause>> CAUSES =
      of(
          new Column<>("status", c -> c.status().name()),
          new Column<>("categories", c -> Cells.names(c.categories())));

  static final List<Column<Measure>> MEASURES =
      of(
          new Column<>("status", m -> m.status().name()),
          new Column<>("categories", m -> Cells.names(m.categories())));

  static final List<Column<AuthorityReport>> AUTHORITIES =
      of(
          new Column<>("authority", AuthorityReport::authority),
          new Column<>("kind", r -> r.kind().name()),
          new Column<>("on", r -> Cells.edtf(r.on())),
          new Column<>("from", r -> Cells.from(r.on())),
          new Column<>("to", r -> Cells.to(r.on())));

  static final List<Column<Organization>> ORGANIZATIONS =
      of(
          new Column<>("name", Organization::name),
          new Column<>("roles", o -> Cells.names(o.roles())),
          new Column<>("aliases", o -> Cells.texts(o.aliases())));

  static final List<Column<Contact>> CONTACTS =
      of(
          new Column<>("channel", c -> c.channel().name()),
          new Column<>("value", Contact::value),
          new Column<>("hours", c -> c.hours().orElse("")));

  private FactColumns() {}

  @SafeVarargs
  private static <T extends Stated> List<Column<T>> of(Column<T>... columns) {
    List<Column<T>> all = new ArrayList<>();
    for (Column<T> column : columns) {
      all.add(column);
    }
    Function<T, String> start = fact -> Integer.toString(fact.span().start());
    all.add(new Column<>("text", Stated::text));
    all.add(new Column<>("text_start", start));
    all.add(new Column<>("text_end", fact -> Integer.toString(fact.span().end())));
    return List.copyOf(all);
  }
}
