package io.github.breach.extract.internal.field.genre;

import io.github.breach.core.lexicon.TermMention;
import io.github.breach.extract.internal.field.incident.IncidentEvidence;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.Range;
import io.github.breach.extract.notice.Sentence;
import io.github.breach.extract.spi.Finding;
import io.github.breach.extract.spi.SectionExtractor;
import io.github.breach.model.Diagnostic;
import io.github.breach.model.SectionKind;
import io.github.breach.model.Severity;
import io.github.breach.model.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Says of a template or guide, and of a text that is no notice of a breach, that it is one. */
public final class GenreExtractor implements SectionExtractor {
  private static final String WORDS = "genre-words";
  private static final int BLANKS = 2;
  private static final int GUIDE_WORDS = 2;

  @Override
  public String id() {
    return "genre";
  }

  @Override
  public Set<SectionKind> reads() {
    return Set.of();
  }

  @Override
  public List<Finding> extract(Notice notice, List<Sentence> sentences) {
    List<Range> blanks = Placeholders.find(notice.text().text(), notice.start(), notice.end());
    if (blanks.size() >= BLANKS) {
      Range first = blanks.get(0);
      return List.of(
          finding(
              "TEMPLATE_PLACEHOLDERS",
              "Blanks to be filled in stand where dates, numbers or names belong.",
              notice.span(first.start(), first.end())));
    }
    if (!isNotice(notice)) {
      return List.of(
          finding(
              "NOT_A_NOTICE",
              "Nothing tells of a breach that happened.",
              notice.span(notice.start(), notice.end())));
    }
    return List.of();
  }

  private static boolean isNotice(Notice notice) {
    Set<String> guides = new HashSet<>();
    Set<String> keys = new HashSet<>();
    for (TermMention word : notice.terms(WORDS)) {
      keys.add(word.key());
      if (word.key().equals("GUIDE")) {
        guides.add(word.term().surface());
      }
    }
    boolean speaks =
        keys.contains("SELF")
            || keys.contains("ANNOUNCED")
            || keys.contains("APOLOGY")
            || IncidentEvidence.isTitled(notice);
    boolean guide = guides.size() >= GUIDE_WORDS && !keys.contains("ANNOUNCED");
    return speaks && !guide && IncidentEvidence.isTold(notice, keys.contains("PERSONAL"));
  }

  private static Finding finding(String code, String message, Span span) {
    Diagnostic diagnostic = new Diagnostic(code, Severity.WARNING, message, span);
    return new Finding(diagnostic, "genre." + (code.startsWith("T") ? "template" : "other"), span);
  }
}
