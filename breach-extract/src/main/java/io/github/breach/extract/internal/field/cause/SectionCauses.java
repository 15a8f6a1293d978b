package io.github.breach.extract.internal.field.cause;

import io.github.breach.extract.internal.field.cause.CauseFinder.Chosen;
import io.github.breach.extract.internal.reading.Aspect;
import io.github.breach.extract.internal.reading.Hedge;
import io.github.breach.extract.internal.reading.Predicate;
import io.github.breach.extract.internal.reading.PredicateReader;
import io.github.breach.extract.internal.reading.Remarks;
import io.github.breach.extract.internal.reading.Statement;
import io.github.breach.model.SectionKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Chooses the causes in a notice's sections on causes: all that doesn't show itself to be none. */
final class SectionCauses {
  private final CauseCues cues;
  private final PredicateReader predicates;

  SectionCauses(CauseCues cues, PredicateReader predicates) {
    this.cues = cues;
    this.predicates = predicates;
  }

  List<Chosen> find(List<Statement> statements) {
    List<Chosen> chosen = new ArrayList<>();
    int overIn = -1;
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      if (!statement.isAbout(SectionKind.CAUSE) || statement.section().index() == overIn) {
        continue;
      }
      if (CauseWording.isBareLine(statement)
          && !isFirst(statement, statements, i)
          && !isFailing(statement)) {
        overIn = statement.section().index();
      } else if (isCauseInSection(statement, statements, i)) {
        chosen.add(new Chosen(statement, "causes.section-sentence"));
      }
    }
    dropBackground(chosen);
    return chosen;
  }

  /**
   * Beside a sentence that calls itself the cause, one that only tells how things are
   * (配信には専用のサーバーを使用しております) or what came of it (このため、…) is none.
   */
  private void dropBackground(List<Chosen> chosen) {
    Set<Integer> explicit = new HashSet<>();
    for (Chosen cause : chosen) {
      if (cues.has(cause.statement(), CauseCues.EXPLICIT) && !cause.statement().isItem()) {
        explicit.add(cause.statement().section().index());
      }
    }
    chosen.removeIf(
        cause ->
            explicit.contains(cause.statement().section().index())
                && isBackground(cause.statement()));
  }

  private boolean isBackground(Statement statement) {
    String words = statement.words();
    if (statement.isItem() || isFailing(statement) || cues.has(statement, CauseCues.EXPLICIT)) {
      return false;
    }
    if (words.startsWith("このため")) {
      return true;
    }
    Predicate predicate = predicates.read(words);
    boolean said = predicate.isHedged() || predicate.hedge() == Hedge.PENDING;
    return !said
        && predicate.aspect() != Aspect.PERFECTIVE
        && !CauseWording.endsInReason(words)
        && !CauseWording.givesReason(words);
  }

  private boolean isFailing(Statement statement) {
    return cues.tellsFailing(statement) || cues.has(statement, CauseCues.TECHNIQUE);
  }

  private boolean isCauseInSection(Statement statement, List<Statement> all, int index) {
    if (CauseWording.isNoStatement(statement)
        || index > 0 && CauseWording.pointsBack(statement.words())
        || cues.tellsOutcome(statement)
        || CauseWording.isResolution(statement)
        || isRemark(statement)) {
      return false;
    }
    Predicate predicate = predicates.read(statement.words());
    if (predicate.hedge() == Hedge.PENDING) {
      return cues.namesCause(statement) || statement.isItem() || isFirst(statement, all, index);
    }
    if (cues.has(statement, CauseCues.EXPLICIT)) {
      return !CausePlace.leadsIn(statement, all, index);
    }
    if (cues.endsInTalk(statement)
        && !statement.isItem()
        && !isFailure(statement, predicate)
        && !isHearsay(statement)) {
      return false;
    }
    if (statement.topics().size() > 1) {
      return isFailure(statement, predicate)
          || predicate.hedge() == Hedge.INFERRED && statement.words().contains("ため、")
          || cues.has(statement, CauseCues.TECHNIQUE) && predicate.aspect() == Aspect.PERFECTIVE;
    }
    boolean tellsSomething =
        statement.isItem()
            || isFirst(statement, all, index) && CauseWording.endsInFault(statement.words())
            || statement.words().endsWith("。")
            || CauseWording.endsInReason(statement.words())
            || isFailing(statement);
    return tellsSomething
        && (statement.isItem()
            || isFirst(statement, all, index)
            || mayTellWhy(statement, predicate))
        && predicate.aspect() != Aspect.INTENDED
        && !CauseWording.isAftermath(statement)
        && !CauseWording.deniesDamage(statement, predicate)
        && !CausePlace.leadsIn(statement, all, index);
  }

  /** A sentence of a failing: 行っておりませんでした, 確認を怠った. */
  private boolean isFailure(Statement statement, Predicate predicate) {
    return predicate.isNegated()
            && predicate.aspect() == Aspect.PERFECTIVE
            && predicate.hedge() != Hedge.REPORTED
        || cues.tellsFailing(statement) && predicate.aspect() != Aspect.INTENDED;
  }

  /** 破られた可能性が高いと管理会社から説明を受けています: told by others, but a cause all the same. */
  private boolean isHearsay(Statement statement) {
    return CauseWording.isHearsay(statement.words())
        && (cues.has(statement, CauseCues.TECHNIQUE)
            || CauseWording.isHearsayOfDeed(statement.words()));
  }

  /** What happened or failed, or a reason; and not how things are: 当院は病床数320床の総合病院です. */
  private boolean mayTellWhy(Statement statement, Predicate predicate) {
    return predicate.aspect() == Aspect.PERFECTIVE
        || predicate.isNegated()
        || predicate.isHedged()
        || CauseWording.endsInReason(statement.words())
        || CauseWording.givesReason(statement.words())
        || isFailing(statement);
  }

  /** 当社は創業以来、地域とともに歩んでまいりました: says nothing of why. */
  private boolean isRemark(Statement statement) {
    return Remarks.standard().isRemark(statement.words())
        && !isFailing(statement)
        && !cues.has(statement, CauseCues.EXPLICIT);
  }

  private static boolean isFirst(Statement statement, List<Statement> all, int index) {
    return index == 0 || !all.get(index - 1).topics().equals(statement.topics());
  }
}
