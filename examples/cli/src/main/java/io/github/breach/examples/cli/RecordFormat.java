package io.github.breach.examples.cli;

import io.github.breach.examples.cli.table.CardLayout;
import io.github.breach.examples.cli.table.DisclosureCard;
import io.github.breach.model.Disclosure;
import io.github.breach.model.plain.PlainView;

/** How records look on standard output. */
interface RecordFormat {

  /** What stands before the first record. */
  default String opening() {
    return "";
  }

  /** One record; called from several threads. */
  String record(Disclosure disclosure);

  /** What stands between two records. */
  default String between() {
    return "";
  }

  /** What stands after the last record. */
  default String closing() {
    return "";
  }

  /** The formats by the names they have on the command line. */
  enum Name {
    JSON,
    NDJSON,
    TABLE;

    RecordFormat make(int width, boolean colour) {
      return switch (this) {
        case JSON -> new JsonArray();
        case NDJSON -> d -> PlainJson.compact(PlainView.write(d)) + "\n";
        case TABLE -> new Cards(new CardLayout(width, colour));
      };
    }
  }

  /** One array, its records indented. */
  final class JsonArray implements RecordFormat {
    @Override
    public String opening() {
      return "[\n";
    }

    @Override
    public String record(Disclosure disclosure) {
      return PlainJson.indented(PlainView.write(disclosure));
    }

    @Override
    public String between() {
      return ",\n";
    }

    @Override
    public String closing() {
      return "\n]\n";
    }
  }

  /** A card a record, an empty line between. */
  record Cards(CardLayout layout) implements RecordFormat {
    @Override
    public String record(Disclosure disclosure) {
      return DisclosureCard.of(disclosure, layout);
    }

    @Override
    public String between() {
      return "\n";
    }
  }
}
