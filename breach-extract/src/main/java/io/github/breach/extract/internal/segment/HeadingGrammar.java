package io.github.breach.extract.internal.segment;

import io.github.breach.extract.internal.vocabulary.WordLists;
import io.github.breach.model.SectionKind;
import java.util.List;

/**
 * Reads headings that ask or tell in words of their own, where no listed word names the kind:
 * 何がまずかったのか asks for a cause, どう改めるか tells of prevention. Immutable.
 */
final class HeadingGrammar {
  private static final int LONGEST = 30;

  /** What comes first is asked first: 悪用の心配 before what leaked. */
  private static final Question[] QUESTIONS = {
    Question.of(SectionKind.CAUSE),
    Question.of(SectionKind.PREVENTION),
    Question.of(SectionKind.SECONDARY_DAMAGE),
    Question.of(SectionKind.REQUEST_TO_CUSTOMERS),
    Question.of(SectionKind.AFFECTED_INFORMATION),
    Question.of(SectionKind.CHRONOLOGY),
  };

  private final WordLists words = WordLists.of("heading-grammar");

  /** The one kind that a heading's words ask for, or none. */
  List<SectionKind> kinds(String text, int from, int to) {
    if (to - from <= LONGEST) {
      for (Question question : QUESTIONS) {
        if (names(question, text, from, to)) {
          return question.asksFor();
        }
      }
    }
    return List.of();
  }

  private boolean names(Question question, String text, int from, int to) {
    return words.in(question.alone(), text, from, to)
        || words.in(question.first(), text, from, to)
            && words.in(question.second(), text, from, to);
  }

  /** The rows for a kind: words that ask for it alone, and those of two that do together. */
  private record Question(List<SectionKind> asksFor, String alone, String first, String second) {
    static Question of(SectionKind kind) {
      String key = kind.name();
      return new Question(List.of(kind), key, key + ".1", key + ".2");
    }
  }
}
