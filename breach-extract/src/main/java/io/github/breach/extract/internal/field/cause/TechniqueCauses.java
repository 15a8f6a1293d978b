package io.github.breach.extract.internal.field.cause;

import io.github.breach.extract.internal.field.cause.CauseFinder.Chosen;
import io.github.breach.extract.internal.reading.Aspect;
import io.github.breach.extract.internal.reading.Hedge;
import io.github.breach.extract.internal.reading.Predicate;
import io.github.breach.extract.internal.reading.PredicateReader;
import io.github.breach.extract.internal.reading.Statement;
import java.util.ArrayList;
import java.util.List;

/** Chooses what a notice tells of how somebody got in, and of what let them. */
final class TechniqueCauses {
  private static final int FARTHEST_BEHIND = 3;

  private final CauseCues cues;
  private final PredicateReader predicates;

  TechniqueCauses(CauseCues cues, PredicateReader predicates) {
    this.cues = cues;
    this.predicates = predicates;
  }

  /** The fullest statement of a technique, with the failings told right behind it. */
  List<Chosen> told(List<Statement> statements) {
    List<Chosen> chosen = new ArrayList<>(fullest(statements));
    addFailingBehind(chosen, statements);
    return chosen;
  }

  /** The fullest statement of a technique; one outside the lead before one in it. */
  private List<Chosen> fullest(List<Statement> statements) {
    Statement best = null;
    for (Statement statement : statements) {
      if (cues.has(statement, CauseCues.TECHNIQUE)
          && !CausePlace.isElsewhere(statement)
          && !CauseWording.isNoStatement(statement)
          && !cues.tellsOutcome(statement)
          && !CauseWording.isFinding(statement.words())
          && tellsEvent(statement)
          && (best == null || isBetter(statement, best))) {
        best = statement;
      }
    }
    return best == null ? List.of() : List.of(new Chosen(best, "causes.technique"));
  }

  /** A technique that a sentence names without telling of it: リスト型攻撃による不正ログインについてお知らせします。 */
  List<Chosen> named(List<Statement> statements) {
    for (Statement statement : statements) {
      if (cues.has(statement, CauseCues.TECHNIQUE)
          && !CausePlace.isElsewhere(statement)
          && !CauseWording.isNoStatement(statement)
          && !statement.isItem()
          && (statement.words().contains("による") || statement.words().contains("を用い"))) {
        return List.of(new Chosen(statement, "causes.named-technique"));
      }
    }
    return List.of();
  }

  private boolean tellsEvent(Statement statement) {
    Predicate predicate = predicates.read(statement.words());
    return !predicate.isNegated()
        && (predicate.aspect() == Aspect.PERFECTIVE || predicate.isHedged())
        && predicate.hedge() != Hedge.PENDING;
  }

  private boolean isBetter(Statement statement, Statement best) {
    int score = score(statement);
    int bestScore = score(best);
    return score > bestScore
        || score == bestScore && statement.words().length() > best.words().length();
  }

  private int score(Statement statement) {
    return (statement.section().isLead() ? 0 : 1)
        + (statement.words().contains("侵入") || statement.words().contains("悪用") ? 1 : 0);
  }

  /** 装置の脆弱性を悪用して侵入した。当該装置には、修正が適用されておりませんでした: what let it happen. */
  private void addFailingBehind(List<Chosen> chosen, List<Statement> statements) {
    if (chosen.size() != 1) {
      return;
    }
    int next = behind(chosen.get(0).statement(), statements);
    for (int i = Math.max(next, 1); i < Math.min(next + FARTHEST_BEHIND, statements.size()); i++) {
      Statement behind = statements.get(i);
      if (behind.section().isLead() && CausePlace.isElsewhere(behind)) {
        return;
      }
      boolean together = behind.section().index() == chosen.get(0).statement().section().index();
      Predicate predicate = predicates.read(behind.words());
      boolean left = predicate.isNegated() && predicate.aspect() == Aspect.PERFECTIVE;
      if (together
          && (left || CauseWording.isPastState(behind.words()))
          && cues.tellsFailing(behind)
          && !cues.tellsOutcome(behind)
          && !CausePlace.isElsewhere(behind)) {
        chosen.add(new Chosen(behind, "causes.failing-behind"));
      }
    }
  }

  /** The index behind {@code statement}, or 0 where it isn't among them. */
  private static int behind(Statement statement, List<Statement> statements) {
    for (int i = 0; i < statements.size(); i++) {
      Statement other = statements.get(i);
      if (other.start() == statement.start() && other.end() == statement.end()) {
        return i + 1;
      }
    }
    return 0;
  }
}
