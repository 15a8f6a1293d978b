package io.github.breach.extract.internal.run;

import io.github.breach.core.text.FoldedText;
import io.github.breach.core.text.TextFolder;
import io.github.breach.extract.internal.assemble.DisclosureAssembler;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.Sentence;
import io.github.breach.extract.spi.Finding;
import io.github.breach.extract.spi.SectionExtractor;
import io.github.breach.model.Diagnostic;
import io.github.breach.model.SectionKind;
import io.github.breach.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One call of the parser: its state lives and ends here. */
public final class ParseRun {
  private static final Logger LOG = LoggerFactory.getLogger(ParseRun.class);

  private final ParserConfig config;
  private final ParseInput input;

  public ParseRun(ParserConfig config, ParseInput input) {
    this.config = config;
    this.input = input;
  }

  /** The notices of the input, in order: at least one. */
  public List<ParsedNotice> read() {
    FoldedText text = TextFolder.joiningLines().fold(input.text());
    List<ParsedNotice> parsed = new ArrayList<>();
    for (Notice notice : config.reader().read(text, input)) {
      List<Diagnostic> faults = new ArrayList<>();
      List<Finding> found = extract(notice, faults);
      DisclosureAssembler assembler =
          new DisclosureAssembler(notice, found, faults, input.sourceIdOrNull());
      parsed.add(new ParsedNotice(assembler.assemble(), found));
    }
    return parsed;
  }

  private List<Finding> extract(Notice notice, List<Diagnostic> faults) {
    List<Finding> found = new ArrayList<>();
    for (SectionExtractor extractor : config.extractors()) {
      try {
        for (Finding finding : extractor.extract(notice, sentencesFor(extractor, notice))) {
          if (finding.basis().end() > input.text().length()) {
            throw new IndexOutOfBoundsException("basis outside the input: " + finding.basis());
          }
          found.add(finding);
        }
      } catch (RuntimeException e) {
        if (config.strict()) {
          throw e;
        }
        LOG.warn("extractor {} failed", extractor.id(), e);
        faults.add(
            new Diagnostic(
                "EXTRACTOR_FAILED",
                Severity.ERROR,
                "The extractor " + extractor.id() + " failed; its facts are missing: " + e,
                null));
      }
    }
    return found;
  }

  private static List<Sentence> sentencesFor(SectionExtractor extractor, Notice notice) {
    Set<SectionKind> kinds = extractor.reads();
    if (kinds.isEmpty()) {
      return notice.sentences();
    }
    List<Sentence> read =
        notice.sentences().stream().filter(s -> s.section().isAny(kinds)).toList();
    return read.isEmpty() ? notice.sentences() : read;
  }
}
