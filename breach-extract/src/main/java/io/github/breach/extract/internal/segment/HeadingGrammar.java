package io.github.breach.extract.internal.segment;

import io.github.breach.extract.internal.vocabulary.Surfaces;
import io.github.breach.extract.internal.vocabulary.WordLists;
import io.github.breach.model.SectionKind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Reads headings that ask or tell in words of their own, where no listed word names the kind:
 * 何がまずかったのか asks for a cause, どう改めるか tells of prevention. Immutable.
 */
final class HeadingGrammar {
  static final WordLists WORDS = WordLists.of("heading-grammar");

  private static final int LONGEST = 30;

  private final List<Question> questions;

  HeadingGrammar() {
    questions =
        List.of( // what comes first is asked first: 悪用の心配 before what leaked
            Question.of(WORDS, SectionKind.CAUSE),
            Question.of(WORDS, SectionKind.PREVENTION),
            Question.of(WORDS, SectionKind.RESPONSE, SectionKind.PREVENTION),
            Question.of(WORDS, SectionKind.AUTHORITY_REPORT),
            Question.of(WORDS, SectionKind.SECONDARY_DAMAGE),
            Question.of(WORDS, SectionKind.REQUEST_TO_CUSTOMERS),
            Question.of(WORDS, SectionKind.AFFECTED_INFORMATION),
            Question.of(WORDS, SectionKind.CHRONOLOGY));
  }

  /** The kinds that a heading's words ask for, or none. */
  List<SectionKind> kinds(String text, int from, int to) {
    if (to - from <= LONGEST) {
      for (Question question : questions) {
        if (question.isPutIn(text, from, to)) {
          return question.asksFor();
        }
      }
    }
    return List.of();
  }

  /**
   * The rows for a kind; any may be lacking.
   *
   * @param whole words that ask for it where nothing else stands: 今後
   * @param alone words that ask for it wherever they stand: 反省
   * @param deed words that ask for it beside one of {@code matter}: 紛失した検針票
   * @param harm words that ask for it beside one of {@code persons}: 影響を受けた日本のお客様
   */
  private record Question(
      List<SectionKind> asksFor,
      Surfaces whole,
      Surfaces alone,
      Surfaces deed,
      Surfaces matter,
      Surfaces harm,
      Surfaces persons) {
    static Question of(WordLists words, SectionKind... kinds) {
      String key = Arrays.stream(kinds).map(SectionKind::name).collect(Collectors.joining("+"));
      return new Question(
          List.of(kinds),
          words.orNone(key + ".0"),
          words.orNone(key),
          words.orNone(key + ".1"),
          words.orNone(key + ".2"),
          words.orNone(key + ".3"),
          words.orNone(key + ".4"));
    }

    boolean isPutIn(String text, int from, int to) {
      return whole.is(text, from, to)
          || alone.isIn(text, from, to)
          || deed.isIn(text, from, to) && matter.isIn(text, from, to)
          || harm.isIn(text, from, to) && persons.isIn(text, from, to);
    }
  }
}
