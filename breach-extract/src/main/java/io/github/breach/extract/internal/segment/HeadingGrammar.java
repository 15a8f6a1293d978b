package io.github.breach.extract.internal.segment;

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
  private static final int LONGEST = 30;

  /** What comes first is asked first: 悪用の心配 before what leaked. */
  private static final Question[] QUESTIONS = {
    Question.of(SectionKind.CAUSE),
    Question.of(SectionKind.PREVENTION),
    Question.of(SectionKind.RESPONSE, SectionKind.PREVENTION),
    Question.of(SectionKind.SECONDARY_DAMAGE),
    Question.of(SectionKind.REQUEST_TO_CUSTOMERS),
    Question.of(SectionKind.AFFECTED_INFORMATION),
    Question.of(SectionKind.CHRONOLOGY),
  };

  private final WordLists words = WordLists.of("heading-grammar");

  /** The kinds that a heading's words ask for, or none. */
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
    return words.is(question.whole(), text, from, to)
        || words.in(question.alone(), text, from, to)
        || both(question.deed(), question.matter(), text, from, to)
        || both(question.harm(), question.persons(), text, from, to);
  }

  private boolean both(String one, String other, String text, int from, int to) {
    return words.in(one, text, from, to) && words.in(other, text, from, to);
  }

  /**
   * The rows for a kind.
   *
   * @param whole words that ask for it where nothing else stands: 今後
   * @param alone words that ask for it wherever they stand: 反省
   * @param deed words that ask for it beside one of {@code matter}: 紛失した検針票
   * @param harm words that ask for it beside one of {@code persons}: 影響を受けた日本のお客様
   */
  private record Question(
      List<SectionKind> asksFor,
      String whole,
      String alone,
      String deed,
      String matter,
      String harm,
      String persons) {
    static Question of(SectionKind... kinds) {
      String key = Arrays.stream(kinds).map(SectionKind::name).collect(Collectors.joining("+"));
      return new Question(
          List.of(kinds), key + ".0", key, key + ".1", key + ".2", key + ".3", key + ".4");
    }
  }
}
