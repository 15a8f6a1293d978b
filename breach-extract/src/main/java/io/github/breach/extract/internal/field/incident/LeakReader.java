package io.github.breach.extract.internal.field.incident;

import io.github.breach.core.lexicon.TermMention;
import io.github.breach.core.lexicon.TermMentions;
import io.github.breach.core.text.BoundedSearch;
import io.github.breach.extract.internal.field.incident.Statement.Place;
import io.github.breach.extract.internal.vocabulary.WordLists;
import io.github.breach.extract.notice.Notice;
import io.github.breach.model.Assessment;
import io.github.breach.model.Certainty;
import io.github.breach.model.IncidentType;
import io.github.breach.model.SectionKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides over all statements how sure the notice is that data left or was seen.
 *
 * <p>A leak told as a fact outweighs possible ones beside it; a possible one outweighs denials.
 * What was misdelivered or taken by an insider was seen by definition, what was left open was seen
 * unless the notice only fears it.
 */
final class LeakReader {
  private static final String WORDS = "leaks";
  private static final int ASKED_REACH = 40;

  private static final WordLists WORDING = IncidentWording.WORDS;

  /** What these name has reached someone, by their very nature. */
  private static final List<IncidentType> GIVEN =
      List.of(IncidentType.MISDELIVERY, IncidentType.INSIDER_MISUSE);

  private enum Signal {
    TOLD,
    POSSIBLE,
    NAMED,
    RETRACTED,
    OPEN,
    ASKED,
    DENIED
  }

  private final Notice notice;
  private final TermMentions words;
  private final AssertionReader assertions;
  private final LeakSources sources;
  private final Map<Signal, Statement> signals = new EnumMap<>(Signal.class);

  /** Whether an insider only looked, so that nothing left: 無断で閲覧していた. */
  private boolean looked;

  private final InsiderSuspicion suspicion;

  LeakReader(Notice notice) {
    this.notice = notice;
    this.words = notice.terms(WORDS);
    this.assertions = new AssertionReader(notice);
    this.sources = new LeakSources(notice, words);
    this.suspicion = new InsiderSuspicion(notice, assertions);
  }

  Assessment read(List<Statement> statements, Map<IncidentType, TypeCandidate> types) {
    boolean insider =
        types.containsKey(IncidentType.INSIDER_MISUSE)
            && !types.containsKey(IncidentType.MISDELIVERY);
    looked =
        insider && !WORDING.in("HANDED_ON", notice.text().text(), notice.start(), notice.end());
    boolean shows =
        types.containsKey(IncidentType.UNINTENDED_PUBLICATION)
            || types.containsKey(IncidentType.SYSTEM_DEFECT);
    for (Statement statement : statements) {
      boolean closing = // below the measures, without a heading of its own
          statement.isOnlyAbout(SectionKind.PREVENTION)
              && WORDING.start("CLOSING", notice.text().text(), statement.start()) > 0;
      if (closing
          || !statement.isOnlyAbout(SectionKind.PREVENTION)
              && !statement.isOnlyAbout(SectionKind.CONTACT)) {
        read(statement, shows);
        if (insider) {
          suspicion.read(statement);
        }
      }
    }
    return conclude(types, statements);
  }

  private Assessment conclude(Map<IncidentType, TypeCandidate> types, List<Statement> statements) {
    boolean given = GIVEN.stream().anyMatch(types::containsKey);
    boolean open = types.containsKey(IncidentType.UNINTENDED_PUBLICATION);
    boolean gone = types.containsKey(IncidentType.LOSS) || types.containsKey(IncidentType.THEFT);
    if (signals.containsKey(Signal.TOLD)) {
      return assessment(Certainty.CONFIRMED, signals.get(Signal.TOLD));
    }
    if (signals.containsKey(Signal.RETRACTED)) {
      return assessment(Certainty.NOT_OBSERVED, signals.get(Signal.RETRACTED));
    }
    if (given && signals.containsKey(Signal.DENIED) && (looked || isUnopened(statements))) {
      return assessment(Certainty.NOT_OBSERVED, signals.get(Signal.DENIED));
    }
    Optional<Statement> suspected = suspicion.suspected();
    if (suspected.isPresent()) {
      return assessment(Certainty.POSSIBLE, suspected.get());
    }
    if (given) {
      Optional<Statement> named = naming(types, GIVEN, statements);
      if (named.isPresent()) {
        return assessment(Certainty.CONFIRMED, named.get());
      }
    }
    if (signals.containsKey(Signal.POSSIBLE)) {
      return assessment(Certainty.POSSIBLE, signals.get(Signal.POSSIBLE));
    }
    if (signals.containsKey(Signal.OPEN) && !open) {
      return assessment(Certainty.POSSIBLE, signals.get(Signal.OPEN));
    }
    if (signals.containsKey(Signal.DENIED)) {
      return assessment(Certainty.NOT_OBSERVED, signals.get(Signal.DENIED));
    }
    if (signals.containsKey(Signal.ASKED) && !open) {
      return assessment(Certainty.POSSIBLE, signals.get(Signal.ASKED));
    }
    Optional<Statement> published =
        naming(types, List.of(IncidentType.UNINTENDED_PUBLICATION), statements);
    if (open && published.isPresent()) {
      return assessment(Certainty.CONFIRMED, published.get());
    }
    if (signals.containsKey(Signal.NAMED)) {
      return assessment(gone ? Certainty.POSSIBLE : Certainty.CONFIRMED, signals.get(Signal.NAMED));
    }
    return Assessment.notStated();
  }

  /** The statement that says so: 誤送信について, not the dateline above it. */
  private static Optional<Statement> naming(
      Map<IncidentType, TypeCandidate> types,
      List<IncidentType> wanted,
      List<Statement> statements) {
    Optional<Integer> words =
        types.entrySet().stream()
            .filter(type -> wanted.contains(type.getKey()))
            .map(type -> type.getValue().start())
            .min(Integer::compare);
    return words
        .flatMap(at -> statements.stream().filter(s -> s.start() <= at && at < s.end()).findFirst())
        .or(() -> statements.stream().findFirst());
  }

  /** 未開封のまま回収し: what was misdelivered came back unread. */
  private boolean isUnopened(List<Statement> statements) {
    boolean opened = false;
    boolean unopened = false;
    for (Statement statement : statements) {
      String words = notice.words(statement.start(), statement.end());
      unopened |= words.contains("未開封") || words.contains("開封されずに") || words.contains("開封されないまま");
      opened |= words.contains("開封した") || words.contains("開封し、") || words.contains("開封され、");
    }
    return unopened && !opened;
  }

  private void read(Statement statement, boolean open) {
    boolean site = words.has("LEAK_SITE", statement.start(), statement.end());
    boolean any = false;
    for (TermMention word : words.in(statement.start(), statement.end())) {
      String key = word.key();
      if (key.equals("OPEN")) {
        signals.putIfAbsent(Signal.OPEN, statement);
      } else if (key.equals("QUESTION")) {
        readAnswer(statement, word);
      }
      boolean leaks =
          key.equals("LEAK")
              || key.equals("SEEN")
              || key.equals("TAKEN")
              || key.equals("TRACE")
              || key.equals("SHOWN") && open
              || key.equals("PUBLISHED") && site;
      if (leaks) {
        any = true;
        if (!sources.isElsewhere(statement, word)) {
          signal(statement, word, open);
        }
      }
    }
    if (!any && isOpenQuestion(statement)) {
      signals.putIfAbsent(Signal.POSSIBLE, statement);
    }
  }

  /** 流出の有無は現在調査中です, 流出の有無:なし. */
  private void readAnswer(Statement statement, TermMention question) {
    if (assertions.saysNone(question.end(), statement.end())) {
      signals.putIfAbsent(Signal.DENIED, statement);
    } else if (isBeingAsked(question.end(), statement.end())) {
      signals.putIfAbsent(Signal.ASKED, statement);
    }
  }

  /** 流出の有無は現在調査中です, but not 流出の有無を調査した結果. */
  private boolean isBeingAsked(int from, int end) {
    return WORDING.in("UNDER_WAY", notice.text().text(), from, Math.min(end, from + ASKED_REACH));
  }

  private void signal(Statement statement, TermMention word, boolean open) {
    Reading reading = assertions.read(statement, word.end());
    switch (reading) {
      case POSSIBLE -> signals.putIfAbsent(Signal.POSSIBLE, statement);
      case DENIED -> {
        if (WORDING.start("LEAK_NAMED", notice.text().text(), word.end()) > 0) {
          signals.putIfAbsent(Signal.NAMED, statement);
        } else if (!sources.isOfOtherData(statement, word) && !sources.isClaimed(statement, word)) {
          boolean retracts =
              signals.containsKey(Signal.POSSIBLE)
                  && WORDING.start("RETRACTS", notice.text().text(), statement.start()) > 0;
          signals.putIfAbsent(retracts ? Signal.RETRACTED : Signal.DENIED, statement);
        }
      }
      case FACT -> {
        if (word.key().equals("TRACE")) {
          signals.putIfAbsent(open ? Signal.OPEN : Signal.POSSIBLE, statement);
          return;
        }
        boolean prose = statement.place() != Place.TITLE && statement.place() != Place.HEADING;
        boolean seenInside = looked && word.key().equals("SEEN");
        boolean told = prose && !seenInside && isToldOf(statement, word);
        signals.putIfAbsent(told ? Signal.TOLD : Signal.NAMED, statement);
      }
      case HYPOTHETICAL -> {}
    }
  }

  private boolean isToldOf(Statement statement, TermMention word) {
    String text = notice.text().text();
    if (!word.key().equals("LEAK")) {
      return !sources.isNotOfData(statement, word)
          && WORDING.start("SET_TO", text, word.end()) == 0;
    }
    return WORDING.start("LEAK_TOLD", text, word.end()) > 0; // not 漏えいについて, 漏えいした情報
  }

  /** …可能性を否定することはできません, of what the sentence before told. */
  private boolean isOpenQuestion(Statement statement) {
    String text = notice.text().text();
    return BoundedSearch.contains(text, "可能性", statement.start(), statement.end())
        && BoundedSearch.contains(text, "否定", statement.start(), statement.end())
        && !notice.has("misuses", "MISUSE", statement.start(), statement.end());
  }

  private Assessment assessment(Certainty certainty, Statement statement) {
    return new Assessment(certainty, notice.evidence(statement.start(), statement.end()));
  }
}
