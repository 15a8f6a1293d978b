package io.github.breach.examples.cli.csv;

import io.github.breach.model.Disclosure;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a table has a row for. */
@SuppressWarnings("ImmutableEnumChecker") // a table is a list of functions, none with a state
public enum Rows {
  NOTICES(new Table<>(List::of, NoticeColumns.KEY, NoticeColumns.ALL)),
  EVENTS(facts(d -> d.timeline().events(), FactColumns.EVENTS)),
  COUNTS(facts(Disclosure::counts, FactColumns.COUNTS)),
  DATA(facts(Disclosure::dataItems, FactColumns.DATA)),
  CAUSES(facts(Disclosure::causes, FactColumns.CAUSES)),
  MEASURES(facts(Disclosure::measures, FactColumns.MEASURES)),
  AUTHORITIES(facts(Disclosure::authorityReports, FactColumns.AUTHORITIES)),
  ORGANIZATIONS(facts(Disclosure::organizations, FactColumns.ORGANIZATIONS)),
  CONTACTS(facts(Disclosure::contacts, FactColumns.CONTACTS));

  private final Table<?> table;

  Rows(Table<?> table) {
    this.table = table;
  }

  /** As it is typed. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  Table<?> table() {
    return table;
  }

  private static <T> Table<T> facts(Function<Disclosure, List<T>> items, List<Column<T>> columns) {
    List<Column<Disclosure>> key =
        Stream.concat(NoticeColumns.KEY.stream(), NoticeColumns.WHO.stream()).toList();
    return new Table<>(items, key, columns);
  }
}
