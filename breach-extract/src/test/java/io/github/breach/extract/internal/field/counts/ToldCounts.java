package io.github.breach.extract.internal.field.counts;

import io.github.breach.extract.DisclosureParser;
import io.github.breach.model.Disclosure;
import java.util.stream.Collectors;

/** What the parser reads in invented notices about counts; ¶ stands for a line break. */
final class ToldCounts {
  private static final DisclosureParser PARSER = DisclosureParser.builder().strict(true).build();
  private static final String TITLE = "個人情報の取扱いに関するお知らせ\n\n";

  private ToldCounts() {}

  /** A notice of these words below a title that tells no number. */
  static Disclosure belowTitle(String text) {
    return in(TITLE + text);
  }

  static Disclosure in(String text) {
    return PARSER.parse(text.replace('¶', '\n'));
  }

  /** The values of a notice's counts with their scopes, -1 for an unknown value. */
  static String scopes(Disclosure notice) {
    return notice.counts().stream()
        .map(count -> count.value().orElse(-1) + " " + count.scope())
        .collect(Collectors.joining(", "));
  }
}
