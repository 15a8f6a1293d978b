package io.github.breach.examples.cli;

import io.github.breach.examples.cli.table.CardLayout;
import io.github.breach.examples.documents.DocumentReader;
import io.github.breach.extract.DisclosureParser;
import io.github.breach.extract.ParseOptions;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code breach parse}: one record a notice, in the order of the inputs. */
@Command(
    name = "parse",
    mixinStandardHelpOptions = true,
    description = "Prints what each notice states.")
final class ParseCommand implements Callable<Integer> {
  private final Console console;
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = {
        "json: one array (default); ndjson: one record a line;",
        "table: a card a notice, for people."
      })
  private RecordFormat.Name format = RecordFormat.Name.JSON;

  @Option(
      names = "--reference-date",
      paramLabel = "YYYY-MM-DD",
      description = "The day from which dates without a year are read, where the notice has none.")
  private @Nullable LocalDate referenceDate;

  @Option(
      names = "--encoding",
      paramLabel = "CHARSET",
      description = {
        "The charset of texts and pages. Default: what a byte-order",
        "mark or a page's head says, else UTF-8. Malformed bytes are an error."
      })
  private @Nullable Charset encoding;

  @Option(
      names = "--max-bytes",
      paramLabel = "SIZE",
      converter = ByteCount.Converter.class,
      description = "A larger input is an error: 500000, 64K, 20M. Default: 20M.")
  private ByteCount most = new ByteCount(20 << 20);

  @Option(
      names = "--save-text",
      paramLabel = "FOLDER",
      description = {
        "Writes the text of every input there: the places in a record",
        "of a page or PDF file are places in this text."
      })
  private @Nullable Path textFolder;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "How many inputs are read at a time. Default: one a processor.")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--width",
      paramLabel = "COLUMNS",
      description = "The width of a card. Default: $$COLUMNS, or 100.")
  private int width;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|-",
      description = {
        "Texts, web pages and PDF files, told apart by their content;",
        "folders (every *.txt, *.html, *.htm, *.xhtml and *.pdf below,",
        "sorted); or - for standard input."
      })
  private List<String> arguments = List.of();

  ParseCommand(Console console) {
    this.console = console;
    this.width = console.terminal().columns();
  }

  @Override
  public Integer call() {
    require(jobs >= 1, "--jobs must be 1 or more: " + jobs);
    require(width >= CardLayout.NARROWEST, "--width must be 40 or more: " + width);
    require(
        arguments.stream().filter(Input.STANDARD::equals).count() <= 1,
        "standard input can be read once only");
    InputList inputs = InputList.of(arguments, console);
    Progress progress = Progress.on(console, inputs.inputs().size(), System::nanoTime);
    RecordFormat records = format.make(width, console.terminal().colour());
    ParseOptions options =
        referenceDate == null
            ? ParseOptions.none()
            : ParseOptions.none().withReferenceDate(referenceDate);
    NoticeReader reader =
        new NoticeReader(
            DisclosureParser.standard(),
            options,
            encoding == null ? DocumentReader.standard() : DocumentReader.of(encoding),
            most,
            console.in(),
            textFolder == null ? null : new TextFolder(textFolder),
            records);
    boolean allRead = new Batch(reader, records, console, progress).run(inputs.inputs(), jobs);
    return allRead && inputs.complete() ? 0 : 1;
  }

  private void require(boolean met, String message) {
    if (!met) {
      throw new ParameterException(spec.commandLine(), message);
    }
  }
}
