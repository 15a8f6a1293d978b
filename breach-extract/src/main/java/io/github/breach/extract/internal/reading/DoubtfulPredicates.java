package io.github.breach.extract.internal.reading;

import io.github.breach.core.morphology.Morpheme;
import io.github.breach.core.morphology.Morphology;
import io.github.breach.core.morphology.PartOfSpeech;
import io.github.breach.extract.internal.vocabulary.WordLists;
import java.util.List;
import java.util.Optional;

/**
 * Reads by dictionary the endings that the table of endings doesn't have: a clause before a noun
 * (周知した次第です), any noun with 中 (作成中です), any form of a verb of guessing (突かれたと推察いたします). It asks only
 * where the sentence shows such an ending, and where nothing comes of it, what was read first
 * stands. Immutable.
 */
public final class DoubtfulPredicates {
  private static final int TAIL = 60;
  private static final int CLUE_TAIL = 16;

  private final PredicateReader reader;
  private final WordLists words = WordLists.of("predicate-words");

  public DoubtfulPredicates(PredicateReader reader) {
    this.reader = reader;
  }

  /** What {@code sentence} says, of which {@code first} was read without a dictionary. */
  public Predicate settle(Predicate first, String sentence, Morphology morphology) {
    String told = sentence.substring(0, first.end());
    int from = Math.max(0, told.length() - TAIL);
    if (from > 0 && Character.isLowSurrogate(told.charAt(from))) {
      from++;
    }
    String tail = told.substring(from);
    if (isFramed(first, tail)) {
      return unframed(first, tail, morphology.analyze(tail)).orElse(first);
    }
    if (isGoingOn(first, tail)) {
      return goingOn(morphology.analyze(tail)) ? with(first, Aspect.CONTINUATIVE) : first;
    }
    return mayJudge(first, tail) ? judged(first, morphology.analyze(tail)) : first;
  }

  private boolean isFramed(Predicate first, String tail) {
    if (first.aspect() != Aspect.NOMINAL && !tail.endsWith("ます") && !tail.endsWith("ある")) {
      return false;
    }
    String framed = tail.substring(0, tail.length() - words.end("FRAME_END", tail));
    return framed.length() < tail.length() && words.end("FRAME", framed) > 0;
  }

  /** What stands before the noun that frames it, if that is a clause: 周知した of 周知した次第です. */
  private Optional<Predicate> unframed(Predicate first, String tail, List<Morpheme> morphemes) {
    int end = tail.length() - words.end("FRAME_END", tail);
    for (int i = 1; i < morphemes.size(); i++) {
      Morpheme frame = morphemes.get(i);
      Morpheme before = morphemes.get(i - 1);
      boolean clause = before.is(PartOfSpeech.VERB) || before.is(PartOfSpeech.AUXILIARY);
      if (frame.end() == end && clause && words.is("FRAME", frame.surface())) {
        Predicate inner = reader.read(tail.substring(0, frame.start()));
        return inner.aspect() == Aspect.NOMINAL
            ? Optional.empty()
            : Optional.of(
                new Predicate(
                    inner.aspect(), inner.polarity(), inner.hedge(), first.note(), first.end()));
      }
    }
    return Optional.empty();
  }

  private static boolean isGoingOn(Predicate first, String tail) {
    return first.aspect() == Aspect.NOMINAL
        && first.hedge() == Hedge.NONE
        && (tail.endsWith("中") || tail.endsWith("中です") || tail.endsWith("中でございます"));
  }

  private static boolean goingOn(List<Morpheme> morphemes) {
    for (int i = morphemes.size() - 1; i > 0; i--) {
      Morpheme last = morphemes.get(i);
      if (last.surface().equals("中")) {
        return last.is(PartOfSpeech.SUFFIX) && morphemes.get(i - 1).is(PartOfSpeech.VERBAL_NOUN);
      }
    }
    return false;
  }

  private boolean mayJudge(Predicate first, String tail) {
    String end = tail.substring(Math.max(0, tail.length() - CLUE_TAIL));
    boolean clause = end.indexOf('と') >= 0 || end.contains("ように");
    return first.hedge() == Hedge.NONE && clause && words.in("JUDGING_CLUE", end);
  }

  /** Looks from the end through one verb and its auxiliaries for と and the clause before it. */
  private Predicate judged(Predicate first, List<Morpheme> morphemes) {
    boolean judging = false;
    for (int i = morphemes.size() - 1; i > 0; i--) {
      Morpheme morpheme = morphemes.get(i);
      if (isLink(morphemes, i)) {
        return judging ? judged(first, morphemes.get(i - 1)) : first;
      }
      judging = words.is("JUDGING", morpheme.baseForm());
      boolean ending =
          switch (morpheme.partOfSpeech()) {
            case VERB, AUXILIARY, COPULA, PARTICLE, DEPENDENT_NOUN -> true;
            default -> judging;
          };
      if (!ending) {
        return first;
      }
    }
    return first;
  }

  /** と, or the に of ように. */
  private static boolean isLink(List<Morpheme> morphemes, int at) {
    Morpheme morpheme = morphemes.get(at);
    return morpheme.is(PartOfSpeech.PARTICLE)
        && (morpheme.surface().equals("と")
            || morpheme.surface().equals("に") && morphemes.get(at - 1).surface().equals("よう"));
  }

  private Predicate judged(Predicate first, Morpheme before) {
    if (before.is(PartOfSpeech.AUXILIARY) && words.is("WISH", before.surface())) {
      return with(first, Aspect.INTENDED);
    }
    return new Predicate(
        first.aspect(), first.polarity(), Hedge.INFERRED, first.note(), first.end());
  }

  private static Predicate with(Predicate first, Aspect aspect) {
    return new Predicate(aspect, first.polarity(), first.hedge(), first.note(), first.end());
  }
}
