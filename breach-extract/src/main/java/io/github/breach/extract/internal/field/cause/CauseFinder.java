package io.github.breach.extract.internal.field.cause;

import io.github.breach.extract.internal.reading.Aspect;
import io.github.breach.extract.internal.reading.Hedge;
import io.github.breach.extract.internal.reading.Predicate;
import io.github.breach.extract.internal.reading.PredicateReader;
import io.github.breach.extract.internal.reading.Statement;
import io.github.breach.extract.notice.SentenceForm;
import io.github.breach.model.SectionKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chooses among a notice's statements those that state causes: all of a cause section, else those
 * that call themselves the cause, else the fullest that tells a technique, else what went wrong.
 */
final class CauseFinder {
  /** Sections that tell of other things than why it happened. */
  private static final Set<SectionKind> ELSEWHERE =
      EnumSet.of(
          SectionKind.REQUEST_TO_CUSTOMERS,
          SectionKind.DISCLOSURE_DELAY,
          SectionKind.SERVICE_STATUS,
          SectionKind.AFFECTED_INFORMATION,
          SectionKind.SECONDARY_DAMAGE,
          SectionKind.AUTHORITY_REPORT,
          SectionKind.CONTACT);

  private static final int SHORTEST = 6;

  /** 本件の原因は大きく分けて三つございます。 */
  private static final int ANNOUNCEMENT = 24;

  private static final int MOST_SLIPS = 3;
  private static final int FARTHEST_BEHIND = 3;

  private final CauseCues cues;
  private final PredicateReader predicates;

  CauseFinder(CauseCues cues, PredicateReader predicates) {
    this.cues = cues;
    this.predicates = predicates;
  }

  /** A statement of a cause and the rule that chose it. */
  record Chosen(Statement statement, String rule) {}

  List<Chosen> find(List<Statement> statements) {
    List<Chosen> chosen = inSections(statements);
    if (chosen.isEmpty()) {
      chosen.addAll(explicit(statements));
    }
    if (chosen.isEmpty()) {
      chosen.addAll(listed(statements));
    }
    if (chosen.isEmpty()) {
      chosen.addAll(technique(statements));
      addFailingBehind(chosen, statements);
    }
    if (chosen.isEmpty()) {
      chosen.addAll(slips(statements));
    }
    if (chosen.isEmpty()) {
      chosen.addAll(named(statements));
    }
    return chosen;
  }

  /** 装置の脆弱性を悪用して侵入した。当該装置には、修正が適用されておりませんでした: what let it happen. */
  private void addFailingBehind(List<Chosen> chosen, List<Statement> statements) {
    if (chosen.size() != 1) {
      return;
    }
    int next = behind(chosen.get(0).statement(), statements);
    for (int i = Math.max(next, 1); i < Math.min(next + FARTHEST_BEHIND, statements.size()); i++) {
      Statement behind = statements.get(i);
      if (behind.section().isLead() && isElsewhere(behind)) {
        return;
      }
      boolean together = behind.section().index() == chosen.get(0).statement().section().index();
      Predicate predicate = predicates.read(behind.words());
      boolean left = predicate.isNegated() && predicate.aspect() == Aspect.PERFECTIVE;
      if (together
          && (left || isPastState(behind.words()))
          && cues.tellsFailing(behind)
          && !cues.tellsOutcome(behind)
          && !isElsewhere(behind)) {
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

  /** 検査する処理が抜けていた: how things stood. */
  private static boolean isPastState(String words) {
    return words.endsWith("ていた。") || words.endsWith("ていました。") || words.endsWith("ておりました。");
  }

  private List<Chosen> inSections(List<Statement> statements) {
    List<Chosen> chosen = new ArrayList<>();
    int overIn = -1;
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      if (!statement.isAbout(SectionKind.CAUSE) || statement.section().index() == overIn) {
        continue;
      }
      if (isBareLine(statement) && !isFirst(statement, statements, i) && !isFailing(statement)) {
        overIn = statement.section().index();
      } else if (isCauseInSection(statement, statements, i)) {
        chosen.add(new Chosen(statement, "causes.section-sentence"));
      }
    }
    return chosen;
  }

  /** A line of prose without 。, which in a cause section is a heading or the page's end. */
  private static boolean isBareLine(Statement statement) {
    String words = statement.words();
    return statement.form() == SentenceForm.PROSE
        && statement.tag().isEmpty()
        && !words.endsWith("。")
        && !words.endsWith(")")
        && !endsInFault(words)
        && !endsInReason(words);
  }

  private boolean isFailing(Statement statement) {
    return cues.tellsFailing(statement) || cues.has(statement, CauseCues.TECHNIQUE);
  }

  private boolean isCauseInSection(Statement statement, List<Statement> all, int index) {
    if (isNoStatement(statement) || cues.tellsOutcome(statement) || isResolution(statement)) {
      return false;
    }
    Predicate predicate = predicates.read(statement.words());
    if (predicate.hedge() == Hedge.PENDING) {
      return cues.namesCause(statement) || statement.isItem() || isFirst(statement, all, index);
    }
    if (cues.has(statement, CauseCues.EXPLICIT)) {
      return !leadsIn(statement, all, index);
    }
    if (cues.endsInTalk(statement)
        && !statement.isItem()
        && !isFailure(statement, predicate)
        && !isHearsay(statement)) {
      return false;
    }
    if (statement.topics().size() > 1) {
      return isFailure(statement, predicate)
          || cues.has(statement, CauseCues.TECHNIQUE) && predicate.aspect() == Aspect.PERFECTIVE;
    }
    boolean tellsSomething =
        statement.isItem()
            || isFirst(statement, all, index) && endsInFault(statement.words())
            || statement.words().endsWith("。")
            || endsInReason(statement.words())
            || isFailing(statement);
    return tellsSomething
        && predicate.aspect() != Aspect.INTENDED
        && !isAftermath(statement)
        && !deniesDamage(statement, predicate)
        && !leadsIn(statement, all, index);
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
    String words = statement.words();
    boolean told = words.contains("説明を受け") || words.contains("報告を受け") || words.contains("回答を得");
    return told && words.contains("と") && cues.has(statement, CauseCues.TECHNIQUE);
  }

  /** 使い回さず、毎回作ることにしました: what shall be, and no slip. */
  private static boolean isResolution(Statement statement) {
    String words = statement.words();
    String tail = words.substring(Math.max(0, words.length() - 12));
    return tail.contains("こととし") || tail.contains("ことといたし") || tail.contains("ことにし");
  }

  /** 複数職員による確認の未実施: a line that names the fault. */
  private static boolean endsInFault(String words) {
    return words.endsWith("未実施")
        || words.endsWith("不足")
        || words.endsWith("不備")
        || words.endsWith("漏れ")
        || words.endsWith("ミス")
        || words.endsWith("誤り")
        || words.endsWith("不徹底")
        || words.endsWith("欠如")
        || words.endsWith("忘れ")
        || words.endsWith("間違い");
  }

  private static boolean endsInReason(String words) {
    return words.endsWith("ため") || words.endsWith("こと") || words.endsWith("もの");
  }

  /** 情報の流出は確認されておりません, in a cause section too. */
  private static boolean deniesDamage(Statement statement, Predicate predicate) {
    String words = statement.words();
    return predicate.isNegated()
        && predicate.aspect() != Aspect.PERFECTIVE
        && (words.startsWith("なお")
            || words.contains("流出")
            || words.contains("漏えい")
            || words.contains("漏洩")
            || words.contains("被害")
            || words.contains("不正利用")
            || words.contains("形跡")
            || words.contains("痕跡"));
  }

  private static boolean isAftermath(Statement statement) {
    String words = statement.words();
    return words.startsWith("侵入の後") || words.startsWith("侵入後") || words.startsWith("その結果、");
  }

  private static boolean isFirst(Statement statement, List<Statement> all, int index) {
    return index == 0 || !all.get(index - 1).topics().equals(statement.topics());
  }

  /** 原因は以下のとおりです。 before a list. */
  private static boolean leadsIn(Statement statement, List<Statement> all, int index) {
    String words = statement.words();
    boolean points =
        words.contains("以下の")
            || words.contains("次の")
            || words.contains("下記の")
            || words.contains("以下、")
            || words.endsWith("以下。");
    boolean beforeList = index + 1 < all.size() && all.get(index + 1).isItem();
    return points
        && !statement.isItem()
        && (beforeList || words.contains("とおり") || words.contains("通り"));
  }

  private List<Chosen> explicit(List<Statement> statements) {
    List<Chosen> chosen = new ArrayList<>();
    List<Chosen> inLead = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      if (isElsewhere(statement)
          || isNoStatement(statement)
          || isResolution(statement)
          || cues.tellsOutcome(statement)) {
        continue;
      }
      if (announcesNumber(statement.words())) {
        addNumbered(statements, i + 1, chosen);
        continue;
      }
      Predicate predicate = predicates.read(statement.words());
      boolean pending = predicate.hedge() == Hedge.PENDING && cues.namesCause(statement);
      boolean stated =
          cues.has(statement, CauseCues.EXPLICIT)
              && predicate.aspect() != Aspect.INTENDED
              && !leadsIn(statement, statements, i)
              && !cues.endsInTalk(statement);
      if (stated && addsToOneBefore(statement, statements, i)) {
        chosen.add(new Chosen(statements.get(i - 1), "causes.added-to"));
      }
      if (pending || stated) {
        boolean lead = statement.section().isLead() && !isOnlyLead(statements);
        (lead ? inLead : chosen)
            .add(new Chosen(statement, pending ? "causes.pending" : "causes.explicit"));
      }
    }
    return chosen.isEmpty() ? inLead : chosen;
  }

  /** 原因は二つございます。 */
  private static boolean announcesNumber(String words) {
    int cause = words.indexOf("原因は");
    int count = Math.max(words.indexOf('つ', cause), words.indexOf('点', cause));
    return cause >= 0
        && count + 1 < words.length()
        && count - cause >= 4
        && count - cause <= 7
        && words.length() <= ANNOUNCEMENT
        && words.charAt(count + 1) != 'の'
        && !words.contains("こと");
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
        && !isNoStatement(before);
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
          words.startsWith("から") && !words.startsWith("から、") && words.length() > SHORTEST
              || words.startsWith("により")
              || words.startsWith("が原因")
              || words.startsWith("ため、");
      int first = i;
      while (goesOn
          && !statements.get(i).isItem()
          && first > 0
          && isReasonItem(statements.get(first - 1))) {
        first--;
      }
      for (Statement item : statements.subList(first, i)) {
        chosen.add(new Chosen(item, "causes.listed"));
      }
    }
    return chosen;
  }

  private static boolean isReasonItem(Statement statement) {
    return statement.isItem() && endsInReason(statement.words());
  }

  /** The fullest statement of a technique; one outside the lead before one in it. */
  private List<Chosen> technique(List<Statement> statements) {
    Statement best = null;
    for (Statement statement : statements) {
      if (cues.has(statement, CauseCues.TECHNIQUE)
          && !isElsewhere(statement)
          && !isNoStatement(statement)
          && !cues.tellsOutcome(statement)
          && tellsEvent(statement)
          && (best == null || isBetter(statement, best))) {
        best = statement;
      }
    }
    return best == null ? List.of() : List.of(new Chosen(best, "causes.technique"));
  }

  /** A technique that a sentence names without telling of it: リスト型攻撃による不正ログインについてお知らせします。 */
  private List<Chosen> named(List<Statement> statements) {
    for (Statement statement : statements) {
      if (cues.has(statement, CauseCues.TECHNIQUE)
          && !isElsewhere(statement)
          && !isNoStatement(statement)
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

  /** What went wrong, each slip where it is told last: the lead tells it too. */
  private List<Chosen> slips(List<Statement> statements) {
    Map<String, Chosen> bySlip = new LinkedHashMap<>();
    for (Statement statement : statements) {
      Predicate predicate = predicates.read(statement.words());
      boolean past = predicate.aspect() == Aspect.PERFECTIVE || predicate.hedge() != Hedge.NONE;
      if (past
          && cues.tellsFailing(statement)
          && !isResolution(statement)
          && !isElsewhere(statement)
          && !isNoStatement(statement)
          && !cues.endsInTalk(statement)
          && !cues.tellsOutcome(statement)) {
        bySlip.put(cues.firstSlip(statement), new Chosen(statement, "causes.slip"));
      }
    }
    return bySlip.values().stream().limit(MOST_SLIPS).toList();
  }

  private static boolean isElsewhere(Statement statement) {
    for (SectionKind kind : statement.topics()) {
      if (ELSEWHERE.contains(kind)) {
        return true;
      }
    }
    return false;
  }

  /** A note, a definition (OSコマンドインジェクションとは,…), or too little to say anything. */
  private static boolean isNoStatement(Statement statement) {
    String words = statement.words();
    return statement.form() == SentenceForm.NOTE
        || words.length() < SHORTEST
        || words.startsWith("※")
        || words.indexOf("とは、") > 0
        || words.indexOf("とは,") > 0
        || words.endsWith("?");
  }
}
