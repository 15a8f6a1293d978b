package io.github.breach.extract.internal.reading;

import io.github.breach.core.lexicon.Lexicon;
import io.github.breach.core.lexicon.TermMention;
import io.github.breach.extract.internal.vocabulary.Vocabulary;
import io.github.breach.model.SectionKind;
import java.util.EnumSet;
import java.util.Set;

/** Reads the words of headings where no heading stands: in labels, questions and short lines. */
final class TopicWords {
  private static final TopicWords STANDARD = new TopicWords();
  private static final String GLUE = "GLUE";

  private final Lexicon headings = Vocabulary.headings();

  private TopicWords() {}

  /** The reader with the built-in words. */
  static TopicWords standard() {
    return STANDARD;
  }

  /** The kinds that the words name, maybe none. */
  Set<SectionKind> kinds(String words) {
    Set<SectionKind> kinds = EnumSet.noneOf(SectionKind.class);
    for (TermMention mention : headings.find(words)) {
      String key = mention.key();
      if (!key.equals(GLUE) && !key.endsWith("?")) {
        kinds.addAll(Vocabulary.kinds(key));
      }
    }
    return kinds;
  }

  /** Whether nothing but words of headings stands there. */
  boolean cover(String words) {
    int next = 0;
    for (TermMention mention : headings.find(words)) {
      if (mention.start() != next) {
        return false;
      }
      next = mention.end();
    }
    return next == words.length() && next > 0;
  }
}
