package io.github.breach.extract.internal.field.measure;

import io.github.breach.extract.internal.reading.Aspect;
import io.github.breach.extract.internal.reading.Hedge;
import io.github.breach.extract.internal.reading.Predicate;
import io.github.breach.extract.internal.reading.PredicateReader;
import io.github.breach.extract.internal.reading.Statement;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.SentenceForm;
import io.github.breach.model.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Chooses among a notice's statements those that are preventive measures: what stands under a
 * heading of prevention, what shows by its words that it prevents, and what stands beside such a
 * statement and goes on in its way.
 */
final class MeasureFinder {
  private static final int SHORTEST = 4;
  private static final int LONGEST_CAPTION = 25;
  private static final int LONGEST_LABEL = 16;
  private static final int LONGEST_RESOLUTION = 14;

  private final Notice notice;
  private final List<Statement> statements;
  private final List<Predicate> predicates = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final boolean hasPreventionPlace;
  private final boolean[] chosen;
  private final MeasureCues cues;
  private final MeasureLines lines;

  MeasureFinder(
      Notice notice, List<Statement> statements, PredicateReader reader, MeasureLines lines) {
    this.notice = notice;
    this.statements = statements;
    this.lines = lines;
    this.cues = new MeasureCues(notice, lines);
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
    if (none()) {
      chooseLateDevices();
    }
    if (none()) {
      chooseFirmPromise();
    }
    if (none()) {
      choosePromise();
    }
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
    boolean label = words.endsWith("もの") || words.endsWith("こと") || words.endsWith("項目");
    if (label && words.length() <= LONGEST_LABEL && beforeList) {
      return true; // 実施済みのもの
    }
    boolean mayLead =
        beforeList && places.get(index) == Place.PREVENTION || cues.leadsIn(statement);
    return mayLead && speaksOfMeasures(words);
  }

  private static boolean speaksOfMeasures(String words) {
    return words.contains("対策")
        || words.contains("措置")
        || words.contains("対応を")
        || words.contains("取組")
        || words.contains("取り組")
        || words.contains("施策")
        || words.contains("再発防止");
  }

  /** What rules out a measure anywhere. */
  private boolean isPossible(int index) {
    Statement statement = statements.get(index);
    Predicate predicate = predicates.get(index);
    int end = mainClauseEnd(index);
    return places.get(index) != Place.ELSEWHERE
        && statement.form() != SentenceForm.NOTE
        && statement.words().length() >= SHORTEST
        && !statement.words().endsWith("?")
        && !denies(predicate)
        && !lines.isForeign(statement)
        && !lines.isContact(statement)
        && !lines.isPastState(statement)
        && !lines.isState(statement)
        && !lines.tellsReader(statement)
        && !statesWhatIsNot(statement)
        && !isFootnote(statement)
        && (predicate.hedge() == Hedge.NONE || predicate.hedge() == Hedge.REPORTED)
        && !cues.tellsCause(statement)
        && (!cues.endsInResponse(statement, end)
            || isWayOfSending(statement)
            || isPurposeful(statement)
            || isResolution(statement))
        && !leadsIn(index);
  }

  /** A state that is not so; 持ち出さない in a list of rules is none. */
  private static boolean denies(Predicate predicate) {
    return predicate.isNegated() && predicate.aspect() != Aspect.PLAIN;
  }

  /** 電気のご使用には影響ございません: a polite denial is no rule, unless it is of the time to come. */
  private boolean statesWhatIsNot(Statement statement) {
    return statement.words().endsWith("ません。") && !statement.isItem() && !cues.isFuture(statement);
  }

  /** *2 元に戻せない形に変換すること: explains a word. */
  private boolean isFootnote(Statement statement) {
    String text = notice.text().text();
    int at = statement.start() - 1;
    if (at < notice.start()) {
      return false;
    }
    char before = text.charAt(at);
    return before == '*' || before == '注' || at > notice.start() && text.charAt(at - 1) == '*';
  }

  /** 資料は会議の終了時に全て回収することといたしました: a rule, whatever its verb. */
  private static boolean isResolution(Statement statement) {
    String words = statement.words();
    String tail = words.substring(Math.max(0, words.length() - LONGEST_RESOLUTION));
    return tail.contains("こととし") || tail.contains("ことといたし") || tail.contains("ことにし");
  }

  /** 今後は専用のサービスを使ってお送りします: how mails shall be sent, not that one is. */
  private boolean isWayOfSending(Statement statement) {
    return statement.words().startsWith("今後は") && statement.words().contains("使って");
  }

  /** An item of prevention that says what it is for: 紙の注文書を減らすため、…をご案内してまいります. */
  private static boolean isPurposeful(Statement statement) {
    String words = statement.words();
    boolean prevention = statement.topics().equals(Set.of(SectionKind.PREVENTION));
    return prevention
        && statement.isItem()
        && (words.contains("ため、") || words.contains("よう、") || words.contains("とし、"));
  }

  private int mainClauseEnd(int index) {
    Statement statement = statements.get(index);
    int cut = statement.words().length() - predicates.get(index).end();
    return Math.max(statement.start(), statement.end() - cut);
  }

  private boolean showsItself(int index) {
    Statement statement = statements.get(index);
    return switch (places.get(index)) {
      case PREVENTION ->
          isMeasureHere(index)
              && (!statement.isAbout(SectionKind.RESPONSE)
                  || statement.isItem() && (isNominal(index) || isChange(statement))
                  || !statement.isItem() && isNoContainment(index));
      case RESPONSE ->
          isNoContainment(index) && (isPreventiveByItself(statement) || isReform(index))
              || isResolve(index);
      case PROSE -> isResolve(index);
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
    return cues.isConcrete(statement)
        ? sentence || verbal || statement.words().indexOf(' ') < 0
        : sentence && verbal;
  }

  /** An item that only names what the sentence below it tells: (1) 手順の見直し ⏎ 送信の前に…します。 */
  private boolean isCaption(int index) {
    Statement statement = statements.get(index);
    if (index + 1 == statements.size()
        || statement.words().length() > LONGEST_CAPTION
        || predicates.get(index).aspect() != Aspect.NOMINAL
        || !predicates.get(index).note().isEmpty()
        || !statement.tag().isEmpty()) {
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

  private boolean isNoContainment(int index) {
    return !cues.endsInContainment(statements.get(index), mainClauseEnd(index));
  }

  /** What the discloser says that it will do from now on. */
  private boolean isResolve(int index) {
    Statement statement = statements.get(index);
    Aspect aspect = predicates.get(index).aspect();
    boolean coming = aspect == Aspect.INTENDED || aspect == Aspect.PLAIN;
    if (aspect == Aspect.NOMINAL || predicates.get(index).isNegated()) {
      return false;
    }
    return cues.isFuture(statement)
            && (coming || cues.isConcrete(statement) || startsAnew(statement))
        || coming && cues.isStrong(statement) && cues.hasTerm(statement);
  }

  private static boolean startsAnew(Statement statement) {
    return statement.words().startsWith("今後");
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
        && !predicates.get(index).isNegated()
        && !cues.isBarePromise(statement)
        && isNoContainment(index)
        && (cues.isConcrete(statement) || coming && index > neighbour);
  }

  private boolean none() {
    for (boolean c : chosen) {
      if (c) {
        return false;
      }
    }
    return true;
  }

  /** What was done, told late in running text by words of prevention: 二段階の認証を取り入れた. */
  private void chooseLateDevices() {
    for (int i = chosen.length / 2; i < chosen.length; i++) {
      Aspect aspect = predicates.get(i).aspect();
      chosen[i] =
          places.get(i) == Place.PROSE
              && aspect != Aspect.NOMINAL
              && cues.isStrong(statements.get(i))
              && isPossible(i)
              && isNoContainment(i)
              && !cues.isBarePromise(statements.get(i));
    }
  }

  /** 送信前の番号確認を徹底してまいります: what a short notice says of the time to come, without saying so. */
  private void chooseFirmPromise() {
    for (int i = chosen.length - 1; i >= 0; i--) {
      chosen[i] =
          places.get(i) == Place.PROSE
              && predicates.get(i).aspect() == Aspect.INTENDED
              && !predicates.get(i).isNegated()
              && cues.isFirm(statements.get(i))
              && isPossible(i)
              && !cues.isBarePromise(statements.get(i));
    }
  }

  /** The last promise, where a notice says no more than that. */
  private void choosePromise() {
    for (int i = chosen.length - 1; i >= 0; i--) {
      Predicate predicate = predicates.get(i);
      boolean coming = predicate.aspect() == Aspect.INTENDED || predicate.aspect() == Aspect.PLAIN;
      if (coming
          && !predicate.isNegated()
          && promisesPrevention(statements.get(i))
          && !cues.endsInResponse(statements.get(i), mainClauseEnd(i))) {
        chosen[i] = true;
        return;
      }
    }
  }

  private boolean promisesPrevention(Statement statement) {
    String words = statement.words();
    return cues.isPromise(statement)
        && (words.contains("再発") || words.contains("強化") || words.contains("徹底"));
  }

  Predicate predicate(int index) {
    return predicates.get(index);
  }
}
