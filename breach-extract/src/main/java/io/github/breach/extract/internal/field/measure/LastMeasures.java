package io.github.breach.extract.internal.field.measure;

import io.github.breach.extract.internal.reading.Aspect;
import io.github.breach.extract.internal.reading.Predicate;
import io.github.breach.extract.internal.reading.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Chooses measures in a notice where none shows itself: a device told late, a firm promise, at last
 * the ritual one.
 */
final class LastMeasures {
  private final List<Statement> statements;
  private final List<Predicate> predicates;
  private final List<Place> places;
  private final MeasureCues cues;
  private final MeasureLines lines;

  LastMeasures(
      List<Statement> statements,
      List<Predicate> predicates,
      List<Place> places,
      MeasureCues cues,
      MeasureLines lines) {
    this.statements = statements;
    this.predicates = predicates;
    this.places = places;
    this.cues = cues;
    this.lines = lines;
  }

  /**
   * The indexes of what is chosen, in order, maybe none.
   *
   * @param possible whether a statement may be a measure at all
   * @param lasting whether it may, and doesn't only tell of stopping or cutting off
   */
  List<Integer> find(IntPredicate possible, IntPredicate lasting) {
    List<Integer> found = devices(lasting);
    if (found.isEmpty()) {
      found = firmPromises(possible);
    }
    return found.isEmpty() ? lastPromise() : found;
  }

  /** What was done, told late in running text by words of prevention: 二段階の認証を取り入れた. */
  private List<Integer> devices(IntPredicate lasting) {
    List<Integer> found = new ArrayList<>();
    for (int i = statements.size() / 2; i < statements.size(); i++) {
      if (places.get(i) == Place.PROSE
          && predicates.get(i).aspect() != Aspect.NOMINAL
          && (cues.isStrong(statements.get(i)) || lines.reformsManner(statements.get(i)))
          && lasting.test(i)
          && !cues.isBarePromise(statements.get(i))) {
        found.add(i);
      }
    }
    return found;
  }

  /** 送信前の番号確認を徹底してまいります: what a short notice says of the time to come, without saying so. */
  private List<Integer> firmPromises(IntPredicate possible) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      if (places.get(i) == Place.PROSE
          && predicates.get(i).aspect() == Aspect.INTENDED
          && !predicates.get(i).isNegated()
          && cues.isFirm(statements.get(i))
          && possible.test(i)
          && !cues.isBarePromise(statements.get(i))) {
        found.add(i);
      }
    }
    return found;
  }

  /** The last promise, where a notice says no more than that. */
  private List<Integer> lastPromise() {
    for (int i = statements.size() - 1; i >= 0; i--) {
      Statement statement = statements.get(i);
      Predicate predicate = predicates.get(i);
      boolean coming = predicate.aspect() == Aspect.INTENDED || predicate.aspect() == Aspect.PLAIN;
      if (coming
          && !predicate.isNegated()
          && promisesPrevention(statement)
          && !cues.endsInResponse(
              statement, PossibleMeasures.mainClauseEnd(statement, predicate))) {
        return List.of(i);
      }
    }
    return List.of();
  }

  private boolean promisesPrevention(Statement statement) {
    String words = statement.words();
    return cues.isPromise(statement)
        && (words.contains("再発") || words.contains("強化") || words.contains("徹底"));
  }
}
