package io.github.breach.examples.cli;

import io.github.breach.extract.DisclosureParser;
import io.github.breach.extract.ParseOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.InvalidPathException;
import java.util.List;

/**
 * Reads one input into the text of its records. Shared by threads: the parser is.
 *
 * @param parser reads text
 * @param options what is known of every input
 * @param encoding the charset of every input
 * @param standardInput what the input {@code -} stands for
 * @param format what a record looks like
 */
record NoticeReader(
    DisclosureParser parser,
    ParseOptions options,
    Charset encoding,
    InputStream standardInput,
    RecordFormat format) {

  /** What became of an input: its records, or the problem. */
  sealed interface Outcome {
    record Read(List<String> records) implements Outcome {}

    record Failed(Input input, String problem) implements Outcome {}
  }

  Outcome read(Input input) {
    try {
      String text = StrictText.decode(input.bytes(standardInput), encoding);
      return new Outcome.Read(
          parser.read(text, options.withSourceId(input.id())).disclosures().stream()
              .map(format::record)
              .toList());
    } catch (IOException e) {
      return new Outcome.Failed(input, Reasons.of(e));
    } catch (InvalidPathException e) {
      return new Outcome.Failed(input, "not a path: " + e.getReason());
    } catch (RuntimeException e) {
      // No text should bring the parser here; if one does, the other inputs are still read.
      return new Outcome.Failed(input, "the parser failed: " + e);
    }
  }
}
