package io.github.breach.extract.internal.field.measure;

import io.github.breach.extract.internal.reading.Aspect;
import io.github.breach.extract.internal.reading.Predicate;
import io.github.breach.extract.internal.reading.PredicateReader;
import io.github.breach.extract.internal.reading.Statement;
import io.github.breach.extract.internal.vocabulary.WordLists;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.SentenceForm;
import io.github.breach.model.SectionKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Chooses among a notice's statements those that are preventive measures: what stands under a
 * heading of prevention, what shows by its words that it prevents, and what stands beside such a
 * statement and goes on in its way.
 */
final class MeasureFinder {
  private static final WordLists WORDS = MeasureWording.WORDS;
  private static final int LONGEST_CAPTION = 25;
  private static final int LONGEST_LABEL = 16;

  private final List<Statement> statements;
  private final List<Predicate> predicates = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final boolean hasPreventionPlace;
  private final boolean[] chosen;
  private final MeasureCues cues;
  private final MeasureLines lines;
  private final PossibleMeasures possible;

  MeasureFinder(
      Notice notice, List<Statement> statements, PredicateReader reader, MeasureLines lines) {
    this.statements = statements;
    this.lines = lines;
    this.cues = new MeasureCues(notice, lines);
    this.possible = new PossibleMeasures(notice, lines, cues);
    this.chosen = new boolean[statements.size()];
    for (Statement statement : statements) {
      predicates.add(reader.read(statement.words()));
      places.add(Place.of(notice, statement));
    }
    hasPreventionPlace = places.contains(Place.PREVENTION);
  }

  /** The indexes of the measures, in order. */
  List<Integer> find() {
    for (int i = 0; i < chosen.length; i++) {
      chosen[i] = isPossible(i) && !cues.isBarePromise(statements.get(i)) && showsItself(i);
    }
    for (int i = 1; i < chosen.length; i++) {
      chosen[i] |= (chosen[i - 1] || isResolve(i - 1)) && goesOn(i, i - 1);
    }
    for (int i = chosen.length - 2; i >= 0; i--) {
      chosen[i] |= chosen[i + 1] && goesOn(i, i + 1);
    }
    List<Integer> found = found();
    return found.isEmpty() ? lastResort() : found;
  }

  private List<Integer> found() {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < chosen.length; i++) {
      if (chosen[i]) {
        found.add(i);
      }
    }
    return found;
  }

  /** Whether a statement leads into a list of measures and is none: 次の対策を実施いたしました。 */
  boolean leadsIn(int index) {
    Statement statement = statements.get(index);
    String words = statement.words();
    if (statement.isItem() || places.get(index) == Place.ELSEWHERE) {
      return false;
    }
    boolean beforeList = index + 1 < statements.size() && statements.get(index + 1).isItem();
    if (words.startsWith("(") && words.endsWith(")")) {
      return beforeList;
    }
    boolean label = WORDS.end("LABEL_END", words) > 0;
    if (label && words.length() <= LONGEST_LABEL && beforeList) {
      return true; // 実施済みのもの
    }
    boolean mayLead =
        beforeList && places.get(index) == Place.PREVENTION || cues.leadsIn(statement);
    return mayLead && WORDS.in("MEASURES", words);
  }

  private boolean isPossible(int index) {
    return possible.is(statements.get(index), predicates.get(index), places.get(index))
        && !leadsIn(index);
  }

  private boolean showsItself(int index) {
    Statement statement = statements.get(index);
    return switch (places.get(index)) {
      case PREVENTION ->
          isMeasureHere(index)
              && (!statement.isAbout(SectionKind.RESPONSE)
                  || statement.isItem() && (isNominal(index) || isChange(statement))
                  || !statement.isItem() && isNoContainment(index)
                  || isResolve(index));
      case RESPONSE ->
          isNoContainment(index) && (isPreventiveByItself(statement) || isReform(index))
              || isResolve(index);
      case PROSE -> isResolve(index) && !(hasPreventionPlace && statement.section().isLead());
      case ELSEWHERE -> false;
    };
  }

  /** Where prevention has a section of its own, only rules and teaching stand out elsewhere. */
  private boolean isPreventiveByItself(Statement statement) {
    return hasPreventionPlace ? cues.isRule(statement) : cues.isStrong(statement);
  }

  private boolean isNominal(int index) {
    return predicates.get(index).aspect() == Aspect.NOMINAL;
  }

  private boolean isChange(Statement statement) {
    return cues.isConcrete(statement) || lines.reforms(statement);
  }

  /** 期限までに購買システムを改めます: a change to come, where prevention has no section. */
  private boolean isReform(int index) {
    Aspect aspect = predicates.get(index).aspect();
    boolean coming = aspect == Aspect.INTENDED || aspect == Aspect.PLAIN;
    return !hasPreventionPlace
        && coming
        && !predicates.get(index).isNegated()
        && lines.reforms(statements.get(index))
        && !cues.isBarePromise(statements.get(index));
  }

  private boolean isMeasureHere(int index) {
    Statement statement = statements.get(index);
    if (statement.isItem() || !statement.tag().isEmpty()) {
      return !isCaption(index);
    }
    boolean sentence = statement.words().endsWith("。") || statement.words().endsWith("。)");
    boolean verbal = predicates.get(index).aspect() != Aspect.NOMINAL;
    if (!sentence && lines.isNamed(statement, predicates.get(index))) {
      return !isCaption(index);
    }
    if (!sentence && lines.isBody(statement)
        || sentence && isStateOfThings(statement, predicates.get(index))) {
      return false;
    }
    return cues.isConcrete(statement)
        ? sentence || verbal || statement.words().indexOf(' ') < 0
        : sentence && verbal;
  }

  /** この業務はA社に委託しております, 駅の北口にあります: how things are, and nothing that is being done. */
  private boolean isStateOfThings(Statement statement, Predicate predicate) {
    if (cues.isFuture(statement) || cues.hasTerm(statement) || statement.isItem()) {
      return false;
    }
    return predicate.aspect() == Aspect.CONTINUATIVE && !lines.goesForward(statement)
        || statement.words().endsWith("あります。")
        || statement.words().endsWith("ございます。");
  }

  /** An item that only names what the sentence below it tells: (1) 手順の見直し ⏎ 送信の前に…します。 */
  private boolean isCaption(int index) {
    Statement statement = statements.get(index);
    if (index + 1 == statements.size()
        || statement.words().length() > LONGEST_CAPTION
        || predicates.get(index).aspect() != Aspect.NOMINAL
        || !predicates.get(index).note().isEmpty()
        || !statement.tag().isEmpty()
        || isBelowItem(index)) {
      return false;
    }
    Statement next = statements.get(index + 1);
    return !next.isItem()
        && next.section().index() == statement.section().index()
        && next.line() == statement.line() + 1
        && next.form() == SentenceForm.PROSE
        && next.words().endsWith("。")
        && !next.words().startsWith("また")
        && !next.words().startsWith("なお")
        && isPossible(index + 1)
        && !cues.isBarePromise(next);
  }

  /** Whether the line above is an item too, so that the items of the list have no sentences. */
  private boolean isBelowItem(int index) {
    return index > 0
        && statements.get(index - 1).isItem()
        && statements.get(index - 1).line() == statements.get(index).line() - 1;
  }

  private boolean isNoContainment(int index) {
    return !possible.endsInContainment(statements.get(index), predicates.get(index));
  }

  /** What the discloser says that it will do from now on. */
  private boolean isResolve(int index) {
    Statement statement = statements.get(index);
    Aspect aspect = predicates.get(index).aspect();
    boolean coming = aspect == Aspect.INTENDED || aspect == Aspect.PLAIN;
    if (aspect == Aspect.NOMINAL || predicates.get(index).isNegated() || cues.isCourse(statement)) {
      return false;
    }
    return cues.concludes(statement)
        || coming && PossibleMeasures.isResolution(statement) && isRuleOfWork(index)
        || coming && cues.hasTerm(statement) && lines.reforms(statement)
        || cues.isFuture(statement)
            && (coming || cues.isConcrete(statement) || statement.words().startsWith("今後"))
        || coming && cues.isStrong(statement) && cues.hasTerm(statement);
  }

  /** 公開の前に二人で確かめることといたします, and not 書面をお送りすることといたします. */
  private boolean isRuleOfWork(int index) {
    Statement statement = statements.get(index);
    int end = PossibleMeasures.mainClauseEnd(statement, predicates.get(index));
    return cues.isConcrete(statement) && !cues.endsInResponse(statement, end);
  }

  /** Whether a statement beside a measure tells of one too. */
  private boolean goesOn(int index, int neighbour) {
    Statement statement = statements.get(index);
    Aspect aspect = predicates.get(index).aspect();
    boolean close = Math.abs(statement.line() - statements.get(neighbour).line()) <= 1;
    boolean coming = aspect == Aspect.INTENDED || aspect == Aspect.PLAIN;
    return close
        && aspect != Aspect.NOMINAL
        && places.get(index) == places.get(neighbour)
        && isPossible(index)
        && (!predicates.get(index).isNegated() || cues.abstains(statement) && index > neighbour)
        && !cues.isBarePromise(statement)
        && !cues.isCourse(statement)
        && !isStateOfThings(statement, predicates.get(index))
        && isNoContainment(index)
        && (cues.isConcrete(statement) || coming && index > neighbour);
  }

  private List<Integer> lastResort() {
    return new LastMeasures(statements, predicates, places, cues, lines)
        .find(this::isPossible, i -> isPossible(i) && isNoContainment(i));
  }

  Predicate predicate(int index) {
    return predicates.get(index);
  }
}
