package io.github.breach.examples.cli;

import io.github.breach.examples.cli.RecordFormat.Piece;
import io.github.breach.examples.documents.DocumentReader;
import io.github.breach.extract.DisclosureParser;
import io.github.breach.extract.ParseOptions;
import io.github.breach.extract.ParseResult;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads one input into its records. Shared by threads: the parser is.
 *
 * @param parser reads text
 * @param options what is known of every input
 * @param documents reads the text of an input
 * @param most so many bytes an input may have
 * @param standardInput what the input {@code -} stands for
 * @param texts where the text of each input is kept, or null
 * @param format what a record looks like
 */
record NoticeReader(
    DisclosureParser parser,
    ParseOptions options,
    DocumentReader documents,
    ByteCount most,
    InputStream standardInput,
    @Nullable TextFolder texts,
    RecordFormat format) {

  /** What became of an input: its records, or the problem. */
  sealed interface Outcome {
    record Read(List<Piece> records) implements Outcome {
      public Read {
        records = List.copyOf(records);
      }
    }

    record Failed(Input input, String problem) implements Outcome {}
  }

  Outcome read(Input input) {
    try {
      String text = documents.read(input.bytes(standardInput, most)).text();
      if (texts != null) {
        texts.save(input.id(), text);
      }
      ParseResult result = parser.read(text, options.withSourceId(input.id()));
      List<Piece> records = new ArrayList<>();
      for (int i = 0; i < result.disclosures().size(); i++) {
        Notice notice = new Notice(result.disclosures().get(i), text, result.findings().get(i));
        records.add(format.record(notice));
      }
      return new Outcome.Read(records);
    } catch (IOException e) {
      return new Outcome.Failed(input, Reasons.of(e));
    } catch (InvalidPathException e) {
      return new Outcome.Failed(input, "not a path: " + e.getReason());
    } catch (RuntimeException e) {
      // No text should bring the parser here; if one does, the other inputs are still read.
      return new Outcome.Failed(input, "the parser failed: " + e);
    } catch (OutOfMemoryError e) {
      return new Outcome.Failed(input, "needs more memory than there is (see --max-bytes)");
    }
  }
}
