package io.github.breach.examples.cli;

import io.github.breach.examples.cli.csv.CsvFormat;
import io.github.breach.examples.cli.csv.Rows;
import io.github.breach.examples.cli.page.EvidencePage;
import io.github.breach.examples.cli.page.Language;
import io.github.breach.examples.cli.table.CardLayout;
import io.github.breach.examples.cli.veris.VerisFormat;
import io.github.breach.model.plain.PlainView;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How records are written: the options of {@code breach parse} that don't say what is read. */
final class OutputOptions {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = {
        "json: one array (default)",
        "ndjson: one record a line",
        "table: a card a notice, for people",
        "csv: a row a notice, or see --rows",
        "html: one page that shows each fact in its notice",
        "veris: one array of VERIS incidents"
      })
  private Name format = Name.JSON;

  @Option(
      names = "--explain",
      description =
          "Prints, in place of the record, which rule made each fact and the words it read: a card"
              + " a notice with table, an object a line with ndjson.")
  private boolean explain;

  @Option(
      names = "--rows",
      paramLabel = "ROWS",
      description = "What has a row in the csv: ${COMPLETION-CANDIDATES}. Default: notices.")
  private @Nullable Rows rows;

  @Option(
      names = "--bom",
      description =
          "For Excel: the csv begins with a byte-order mark, and no cell is taken for a formula.")
  private boolean bom;

  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      description =
          "The language of the html page's own words: ${COMPLETION-CANDIDATES}. Default: en.")
  private @Nullable Language language;

  @Option(
      names = "--width",
      paramLabel = "COLUMNS",
      description = "The width of a card. Default: $$COLUMNS, or 100.")
  private int width;

  /** The formats by the names they have on the command line. */
  enum Name {
    JSON,
    NDJSON,
    TABLE,
    CSV,
    HTML,
    VERIS;

    /** As it is typed. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  OutputOptions(Terminal terminal) {
    this.width = terminal.columns();
  }

  /** What is wrong with the options together; null where nothing is. */
  @Nullable String problem() {
    if (width < CardLayout.NARROWEST) {
      return "--width must be 40 or more: " + width;
    }
    if (format != Name.HTML && language != null) {
      return "--language is for html";
    }
    if (explain && format != Name.TABLE && format != Name.NDJSON) {
      return "--explain is for table and ndjson";
    }
    return format != Name.CSV && (rows != null || bom) ? "--rows and --bom are for csv" : null;
  }

  RecordFormat make(boolean colour) {
    return switch (format) {
      case JSON -> new RecordFormat.JsonArray(PlainView::write);
      case NDJSON -> explain ? new Explained.Lines() : new RecordFormat.JsonLines();
      case TABLE -> {
        CardLayout layout = new CardLayout(width, colour);
        yield explain ? new Explained.Cards(layout) : new RecordFormat.Cards(layout);
      }
      case CSV -> new CsvFormat(rows == null ? Rows.NOTICES : rows, bom);
      case VERIS -> VerisFormat.array();
      case HTML -> new EvidencePage(language == null ? Language.EN : language);
    };
  }
}
