package io.github.breach.examples.cli;

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
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code breach parse}: one record a notice, in the order of the inputs. */
@Command(
    name = "parse",
    mixinStandardHelpOptions = true,
    description = "Prints what each notice states.",
    exitCodeListHeading = BreachCommand.EXIT,
    exitCodeList = {BreachCommand.EXIT_0, BreachCommand.EXIT_1, BreachCommand.EXIT_2},
    footerHeading = "%nExamples:%n",
    footer = {
      "  breach parse --format table notice.pdf",
      "  breach parse --format html notices/ > notices.html",
      "  breach parse --format ndjson --jobs 4 archive/ > disclosures.ndjson",
      "  breach parse --format csv --bom --rows counts archive/ > counts.csv",
      "  curl -s https://www.example.jp/news/0420.html | breach parse -"
    })
final class ParseCommand implements Callable<Integer> {
  private final Console console;
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private OutputOptions output;

  @Option(
      names = "--reference-date",
      paramLabel = "YYYY-MM-DD",
      description = "The day from which dates without a year are read, where the notice has none.")
  private @Nullable LocalDate referenceDate;

  @Option(
      names = "--encoding",
      paramLabel = "CHARSET",
      description =
          "The charset of texts and pages. Default: what a byte-order mark or a page's head says,"
              + " else UTF-8. Malformed bytes are an error.")
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
      description =
          "Writes the text of every input there: the places in the record of a page or PDF file"
              + " are places in this text.")
  private @Nullable Path textFolder;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "How many inputs are read at a time. Default: one a processor.")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|-",
      description =
          "Texts, web pages and PDF files, told apart by their content; folders (every txt, html,"
              + " htm, xhtml and pdf file below, sorted); or - for standard input.")
  private List<String> arguments = List.of();

  ParseCommand(Console console) {
    this.console = console;
    this.output = new OutputOptions(console.terminal());
  }

  @Override
  public Integer call() {
    require(jobs >= 1, "--jobs must be 1 or more: " + jobs);
    String problem = output.problem();
    require(problem == null, String.valueOf(problem));
    require(
        arguments.stream().filter(Input.STANDARD::equals).count() <= 1,
        "standard input can be read once only");
    InputList inputs = InputList.of(arguments, console);
    Progress progress = Progress.on(console, inputs.inputs().size(), System::nanoTime);
    RecordFormat records = output.make(console.terminal().colour());
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
