package io.github.breach.examples.cli.table;

import io.github.breach.model.DataCategory;
import io.github.breach.model.DataItem;
import io.github.breach.model.Disclosure;
import io.github.breach.model.Exposure;
import io.github.breach.model.Protection;
import java.util.ArrayList;
import java.util.List;

/** The data, the counts and the causes. */
final class ListRows {
  private final DisclosureCard card;

  ListRows(DisclosureCard card) {
    this.card = card;
  }

  void add(Disclosure disclosure) {
    data(disclosure.dataItems());
    List<List<Cell>> counts = new ArrayList<>();
    for (var count : disclosure.counts()) {
      counts.add(
          List.of(
              Cell.of(Words.of(count.scope())),
              Cell.of(CountPhrase.of(count)),
              Cell.of(
                  Words.quoted(count.text()) + Words.bracketed(Words.of(count.dataCategories())),
                  Style.FAINT)));
    }
    card.rows("Counts", counts);
    List<List<Cell>> causes = new ArrayList<>();
    for (var cause : disclosure.causes()) {
      causes.add(
          List.of(
              Cell.of(Words.of(cause.status())),
              Cell.of(Words.of(cause.categories())),
              Cell.of(cause.text(), Style.FAINT)));
    }
    card.rows("Causes", causes);
  }

  /** A row for each exposure that occurs: what got out first, what is safe last. */
  private void data(List<DataItem> items) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Exposure exposure : Exposure.values()) {
      List<String> names =
          items.stream().filter(item -> item.exposure() == exposure).map(ListRows::name).toList();
      if (!names.isEmpty()) {
        rows.add(
            List.of(Cell.of(Words.of(exposure), style(exposure)), Cell.of(Words.joined(names))));
      }
    }
    card.rows("Data", rows);
  }

  private static String name(DataItem item) {
    String name =
        item.category() == DataCategory.OTHER
            ? Words.quoted(item.text())
            : Words.of(item.category());
    return item.protection() == Protection.NONE_STATED
        ? name
        : name + Words.bracketed(Words.of(item.protection()));
  }

  private static Style style(Exposure exposure) {
    return switch (exposure) {
      case EXPOSED -> Style.BAD;
      case POSSIBLY_EXPOSED -> Style.DOUBTFUL;
      case NOT_EXPOSED -> Style.GOOD;
    };
  }
}
