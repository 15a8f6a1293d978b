package io.github.breach.extract.internal.run;

import io.github.breach.core.text.FoldedText;
import io.github.breach.core.text.TextFolder;
import io.github.breach.extract.internal.assemble.DisclosureAssembler;
import io.github.breach.extract.notice.Notice;
import io.github.breach.model.Diagnostic;
import io.github.breach.model.Disclosure;
import io.github.breach.model.Severity;
import io.github.breach.model.Source;
import io.github.breach.model.Span;
import java.util.ArrayList;
import java.util.List;

/** One call of the parser: its state lives and ends here. */
public final class ParseRun {
  private final ParserConfig config;
  private final ParseInput input;

  public ParseRun(ParserConfig config, ParseInput input) {
    this.config = config;
    this.input = input;
  }

  /** The notices of the input, in order: at least one. */
  public List<ParsedNotice> read() {
    if (input.text().length() > config.limits().maxTextLength()) {
      return List.of(unread());
    }
    FoldedText text = TextFolder.joiningLines().fold(input.text());
    List<ParsedNotice> parsed = new ArrayList<>();
    for (Notice notice : config.reader().read(text, input)) {
      ExtractorRun run = new ExtractorRun(config, notice, input.text());
      DisclosureAssembler assembler =
          new DisclosureAssembler(notice, run.found(), run.faults(), input.sourceIdOrNull());
      parsed.add(new ParsedNotice(assembler.assemble(), run.found()));
    }
    return parsed;
  }

  /** A cut text could lie: 1,2|40件. One that is too long is left alone. */
  private ParsedNotice unread() {
    String message = config.limits().complaint(input.text());
    if (config.strict()) {
      throw new IllegalArgumentException(message);
    }
    Source source = new Source(input.sourceIdOrNull(), new Span(0, input.text().length()));
    Diagnostic fault = new Diagnostic("TEXT_TOO_LONG", Severity.ERROR, message, null);
    return new ParsedNotice(
        Disclosure.builder(source).diagnostics(List.of(fault)).build(), List.of());
  }
}
