package io.github.breach.examples.cli;

import io.github.breach.examples.cli.table.CardLayout;
import io.github.breach.examples.cli.table.DisclosureCard;
import io.github.breach.model.Disclosure;
import io.github.breach.model.plain.PlainView;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How records look on standard output. */
public interface RecordFormat {

  /** What stands before the first record. */
  default String opening() {
    return "";
  }

  /** One record; called from several threads, in any order. */
  Piece record(Notice notice);

  /** What stands between two records. */
  default String between() {
    return "";
  }

  /** What stands after the last record; asked for once, at the end. */
  default String closing() {
    return "";
  }

  /** A record made ready; what is left to do is done in the order of the output. */
  @FunctionalInterface
  interface Piece {
    /**
     * What is written.
     *
     * @param number 1 for the first record of the output
     */
    String text(int number);
  }

  /**
   * One array, its records indented.
   *
   * @param plain what is written of a record
   */
  record JsonArray(Function<Disclosure, Map<String, @Nullable Object>> plain)
      implements RecordFormat {
    @Override
    public String opening() {
      return "[\n";
    }

    @Override
    public Piece record(Notice notice) {
      String text = PlainJson.indented(plain.apply(notice.disclosure()));
      return number -> text;
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

  /** One record a line. */
  final class JsonLines implements RecordFormat {
    @Override
    public Piece record(Notice notice) {
      String text = PlainJson.compact(PlainView.write(notice.disclosure())) + "\n";
      return number -> text;
    }
  }

  /** A card a record, an empty line between. */
  record Cards(CardLayout layout) implements RecordFormat {
    @Override
    public Piece record(Notice notice) {
      String text = DisclosureCard.of(notice.disclosure(), layout);
      return number -> text;
    }

    @Override
    public String between() {
      return "\n";
    }
  }
}
