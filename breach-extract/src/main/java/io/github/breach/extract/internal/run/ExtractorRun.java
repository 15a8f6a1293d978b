package io.github.breach.extract.internal.run;

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
import org.slf4j.LoggerFactory;

/** Runs the extractors on a notice, each within its own bounds: what one does costs no other. */
final class ExtractorRun {
  private final ParserConfig config;
  private final Notice notice;
  private final Quotation quotation;
  private final List<Finding> found = new ArrayList<>();
  private final List<Diagnostic> faults = new ArrayList<>();

  ExtractorRun(ParserConfig config, Notice notice, String input) {
    this.config = config;
    this.notice = notice;
    this.quotation = new Quotation(input);
    for (SectionExtractor extractor : config.extractors()) {
      run(extractor);
    }
  }

  /** The findings of all extractors, in their order. */
  List<Finding> found() {
    return found;
  }

  /** What went wrong. */
  List<Diagnostic> faults() {
    return faults;
  }

  // A recursion without end is as likely a fault of an extractor as an exception; Kotlin throws
  // checked exceptions undeclared.
  private void run(SectionExtractor extractor) {
    try {
      found.addAll(findings(extractor));
    } catch (Exception | StackOverflowError e) {
      if (config.strict()) {
        throw rethrown(e);
      }
      LoggerFactory.getLogger(ExtractorRun.class).warn("extractor {} failed", extractor.id(), e);
      fault(
          "EXTRACTOR_FAILED",
          "The extractor " + extractor.id() + " failed; its facts are missing: " + e);
    }
  }

  /** Its findings up to the limit; a list that never ends is left there. */
  private List<Finding> findings(SectionExtractor extractor) {
    int limit = config.limits().maxFindings();
    List<Finding> own = new ArrayList<>();
    for (Finding finding : extractor.extract(notice, sentencesFor(extractor))) {
      if (own.size() == limit) {
        String message =
            "The extractor " + extractor.id() + " found more than " + limit + "; the rest is lost";
        if (config.strict()) {
          throw new IllegalStateException(message);
        }
        fault("TOO_MANY_FINDINGS", message);
        break;
      }
      quotation.check(finding);
      own.add(finding);
    }
    return own;
  }

  private List<Sentence> sentencesFor(SectionExtractor extractor) {
    Set<SectionKind> kinds = extractor.reads();
    if (kinds.isEmpty()) {
      return notice.sentences();
    }
    List<Sentence> read = new ArrayList<>();
    for (Sentence sentence : notice.sentences()) {
      if (sentence.section().isAny(kinds)) {
        read.add(sentence);
      }
    }
    return read.isEmpty() ? notice.sentences() : read;
  }

  private void fault(String code, String message) {
    faults.add(new Diagnostic(code, Severity.ERROR, message, null));
  }

  private static RuntimeException rethrown(Throwable fault) {
    if (fault instanceof Error error) {
      throw error;
    }
    return fault instanceof RuntimeException unchecked
        ? unchecked
        : new IllegalStateException("an extractor failed", fault);
  }
}
