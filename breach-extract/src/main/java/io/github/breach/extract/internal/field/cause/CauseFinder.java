package io.github.breach.extract.internal.field.cause;

import io.github.breach.extract.internal.reading.Aspect;
import io.github.breach.extract.internal.reading.Hedge;
import io.github.breach.extract.internal.reading.Predicate;
import io.github.breach.extract.internal.reading.PredicateReader;
import io.github.breach.extract.internal.reading.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses among a notice's statements those that state causes: all of a cause section, else those
 * that call themselves the cause, else the fullest that tells a technique, else what went wrong.
 */
final class CauseFinder {
  /** から閲覧できた: more than the particle and a verb of one letter or two. */
  private static final int PARTICLE = 6;

  private static final int MOST_SLIPS = 3;

  private final CauseCues cues;
  private final PredicateReader predicates;
  private final TechniqueCauses techniques;

  CauseFinder(CauseCues cues, PredicateReader predicates) {
    this.cues = cues;
    this.predicates = predicates;
    this.techniques = new TechniqueCauses(cues, predicates);
  }

  /** A statement of a cause and the rule that chose it. */
  record Chosen(Statement statement, String rule) {}

  List<Chosen> find(List<Statement> statements) {
    List<Chosen> chosen = new SectionCauses(cues, predicates).find(statements);
    if (chosen.isEmpty()) {
      chosen.addAll(explicit(statements));
    }
    if (chosen.isEmpty()) {
      chosen.addAll(listed(statements));
    }
    if (chosen.isEmpty()) {
      chosen.addAll(techniques.told(statements));
    }
    if (chosen.isEmpty()) {
      chosen.addAll(slips(statements));
    }
    if (chosen.isEmpty()) {
      chosen.addAll(techniques.named(statements));
    }
    return chosen;
  }

  private List<Chosen> explicit(List<Statement> statements) {
    List<Chosen> chosen = new ArrayList<>();
    List<Chosen> inLead = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      if (CausePlace.isElsewhere(statement)
          || CauseWording.isNoStatement(statement)
          || CauseWording.isResolution(statement)
          || cues.tellsOutcome(statement) && !CauseWording.leavesOpen(statement.words())) {
        continue;
      }
      if (CauseWording.announcesNumber(statement.words())) {
        addNumbered(statements, i + 1, chosen);
        continue;
      }
      Predicate predicate = predicates.read(statement.words());
      boolean pending =
          predicate.hedge() == Hedge.PENDING && cues.namesCause(statement)
              || CauseWording.leavesOpen(statement.words());
      boolean stated =
          cues.has(statement, CauseCues.EXPLICIT)
              && predicate.aspect() != Aspect.INTENDED
              && !CausePlace.leadsIn(statement, statements, i)
              && !cues.endsInTalk(statement);
      if (stated && addsToOneBefore(statement, statements, i)) {
        chosen.add(new Chosen(statements.get(i - 1), "causes.added-to"));
      }
      if (pending || stated) {
        boolean lead = statement.section().isLead() && !isOnlyLead(statements);
        List<Chosen> into = lead ? inLead : chosen;
        boolean back = stated && i > 0 && CauseWording.pointsBack(statement.words());
        Statement told = back ? statements.get(i - 1) : statement;
        into.add(new Chosen(told, pending ? "causes.pending" : "causes.explicit"));
        if (stated && i + 1 < statements.size() && isAddedTo(statement, statements.get(i + 1))) {
          into.add(new Chosen(statements.get(i + 1), "causes.added"));
        }
      }
    }
    return chosen.isEmpty() ? inLead : chosen;
  }

  /** 一つ目は、…ことです。二つ目は、…ことです。 */
  private void addNumbered(List<Statement> statements, int from, List<Chosen> chosen) {
    for (int i = from; i < statements.size() && cues.opensNumbered(statements.get(i)); i++) {
      chosen.add(new Chosen(statements.get(i), "causes.numbered"));
    }
  }

  /** …許可を得ておりませんでした。また、黙認する空気があったことも、紛失を招いた原因です: the one before is one too. */
  private boolean addsToOneBefore(Statement statement, List<Statement> all, int index) {
    String words = statement.words();
    boolean adds =
        (words.startsWith("また、") || words.startsWith("加えて") || words.startsWith("さらに"))
            && words.contains("も、");
    if (!adds || index == 0) {
      return false;
    }
    Statement before = all.get(index - 1);
    return before.line() == statement.line()
        && cues.tellsFailing(before)
        && !cues.has(before, CauseCues.EXPLICIT)
        && !CauseWording.isNoStatement(before);
  }

  /** …の列がずれたために起きました。読み合わせも省いておりました: what failed besides, told right behind. */
  private boolean isAddedTo(Statement cause, Statement next) {
    return cause.line() == next.line()
        && next.words().indexOf('も') > 0
        && cues.tellsFailing(next)
        && predicates.read(next.words()).aspect() == Aspect.PERFECTIVE
        && !cues.has(next, CauseCues.EXPLICIT)
        && !cues.endsInTalk(next)
        && !cues.tellsOutcome(next)
        && !CauseWording.isNoStatement(next);
  }

  private static boolean isOnlyLead(List<Statement> statements) {
    return statements.get(statements.size() - 1).section().isLead();
  }

  /** Items whose list goes on as a reason: ・…こと ・…こと から閲覧可能な状態となっており…. */
  private static List<Chosen> listed(List<Statement> statements) {
    List<Chosen> chosen = new ArrayList<>();
    for (int i = 1; i < statements.size(); i++) {
      String words = statements.get(i).words();
      boolean goesOn =
          words.startsWith("から") && !words.startsWith("から、") && words.length() > PARTICLE
              || words.startsWith("により")
              || words.startsWith("が原因")
              || words.startsWith("ため、");
      int first = i;
      while (goesOn
          && !statements.get(i).isItem()
          && first > 0
          && CauseWording.isReasonItem(statements.get(first - 1))) {
        first--;
      }
      for (Statement item : statements.subList(first, i)) {
        chosen.add(new Chosen(item, "causes.listed"));
      }
    }
    return chosen;
  }

  /** What went wrong, each slip where it is told last: the lead tells it too. */
  private List<Chosen> slips(List<Statement> statements) {
    Map<String, Chosen> bySlip = new LinkedHashMap<>();
    for (Statement statement : statements) {
      Predicate predicate = predicates.read(statement.words());
      boolean past = predicate.aspect() == Aspect.PERFECTIVE || predicate.hedge() != Hedge.NONE;
      if (past
          && cues.tellsFailing(statement)
          && !CauseWording.isResolution(statement)
          && !CausePlace.isElsewhere(statement)
          && !CauseWording.isNoStatement(statement)
          && !cues.endsInTalk(statement)
          && !cues.tellsOutcome(statement)) {
        bySlip.put(cues.firstSlip(statement), new Chosen(statement, "causes.slip"));
      }
    }
    return bySlip.values().stream().limit(MOST_SLIPS).toList();
  }
}
