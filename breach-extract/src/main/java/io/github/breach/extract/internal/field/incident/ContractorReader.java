package io.github.breach.extract.internal.field.incident;

import io.github.breach.core.lexicon.TermMention;
import io.github.breach.core.lexicon.TermMentions;
import io.github.breach.core.text.BoundedSearch;
import io.github.breach.extract.internal.field.incident.Statement.Place;
import io.github.breach.extract.notice.Notice;
import io.github.breach.model.IncidentType;
import io.github.breach.model.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether it happened at, or through, an outside provider.
 *
 * <p>A provider that only finds, reports or helps isn't enough: it must be the place or the doer,
 * by a word for it (委託先において) or by name (…を委託している北の印刷株式会社が、誤って…).
 */
final class ContractorReader {
  private static final String WORDS = "contractors";

  /** What may make the word before it the place or the doer; longer words are in the table. */
  private static final String PARTICLES = "のがはで";

  private static final int NONE = -1;
  private static final int REACH = 110;
  private static final int NEAR = 2;
  private static final int LONGEST_WORD = 24;
  private static final int LONGEST_DEFINITION = 60;
  private static final int MOST_NAMES = 40;

  private final Notice notice;
  private final TermMentions words;
  private final AssertionReader assertions;

  ContractorReader(Notice notice) {
    this.notice = notice;
    this.words = notice.terms(WORDS);
    this.assertions = new AssertionReader(notice);
  }

  Optional<TypeCandidate> read(List<Statement> statements) {
    List<String> names = new ArrayList<>();
    for (Statement statement : statements) {
      int end = providersEnd(statement);
      if (end == statement.start()) {
        continue;
      }
      for (String name : ProviderNames.in(notice.words(statement.start(), end))) {
        if (names.size() < MOST_NAMES && !names.contains(name)) {
          names.add(name);
        }
      }
    }
    for (Statement statement : statements) {
      TypeCandidate found = inStatement(statement, names);
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  /**
   * Up to where a statement names providers: nowhere, or before who only helps (運用を任せている〇〇社に調査を依頼
   * names one, 調査を委託している〇〇社 doesn't).
   */
  private int providersEnd(Statement statement) {
    boolean told = false;
    boolean contract = false;
    for (TermMention word : words.in(statement.start(), statement.end())) {
      switch (word.key()) {
        case "HELPS" -> {
          return contract ? word.start() : statement.start();
        }
        case "ENTRUSTS" -> {
          told = true;
          contract = true;
        }
        case "PROVIDER" -> told = true;
        default -> {}
      }
    }
    return told ? statement.end() : statement.start();
  }

  private @Nullable TypeCandidate inStatement(Statement statement, List<String> names) {
    if (statement.isOnlyAbout(SectionKind.PREVENTION)
        || statement.isOnlyAbout(SectionKind.CONTACT)
        || statement.isOnlyAbout(SectionKind.REQUEST_TO_CUSTOMERS)) {
      return null;
    }
    for (TermMention word : words.in(statement.start(), statement.end())) {
      if (word.key().equals("PROVIDER")
          && (statement.place() == Place.TITLE
              || isLocus(statement, afterDefinition(word.end(), statement.end())))) {
        return candidate(word.start(), word.end());
      }
    }
    if (statement.place() == Place.TITLE || names.isEmpty()) {
      return null;
    }
    String words = notice.words(statement.start(), statement.end());
    for (String name : names) {
      int at = words.indexOf(name);
      while (at >= 0) {
        int end = statement.start() + at + name.length();
        if (isLocus(statement, afterDefinition(end, statement.end()))) {
          return candidate(statement.start() + at, end);
        }
        at = words.indexOf(name, at + name.length());
      }
    }
    return null;
  }

  /** Whether the provider that ends at {@code end} is where it happened. */
  private boolean isLocus(Statement statement, int end) {
    String text = notice.text().text();
    if (text.startsWith("との", end) || text.startsWith("向け", end)) {
      return false; // 保守会社との接続用の端末に侵入された
    }
    int limit = Math.min(statement.end(), end + REACH);
    int particle = particle(end, Math.min(limit, end + NEAR + 1));
    int locusEnd = NONE;
    for (TermMention word : words.in(end, limit)) {
      if (locusEnd == NONE && particle != NONE && particle < word.start()) {
        locusEnd = particle + 1;
      }
      switch (word.key()) {
        case "LOCUS" -> {
          if (locusEnd == NONE && word.start() - end <= NEAR) {
            locusEnd = word.end();
            particle = NONE;
          }
        }
        case "HANDLES" -> {
          if (locusEnd != NONE && word.start() - locusEnd <= 4) {
            return false;
          }
        }
        case "FAULT" -> {
          boolean told = assertions.read(word.end(), statement.end()) != Reading.DENIED;
          if (locusEnd != NONE && told) {
            return true;
          }
        }
        default -> {}
      }
    }
    boolean topic = particle != NONE && notice.text().charAt(particle) == 'は';
    return (locusEnd != NONE || particle != NONE)
        && statement.isAbout(SectionKind.CAUSE)
        && !topic
        && !statement.isAbout(SectionKind.PREVENTION);
  }

  /** Where a particle in {@code [from, to)} stands that is in no longer word, or -1: 委託先が. */
  private int particle(int from, int to) {
    for (int i = from; i < to; i++) {
      if (PARTICLES.indexOf(notice.text().charAt(i)) >= 0 && !isInWord(i)) {
        return i;
      }
    }
    return NONE;
  }

  private boolean isInWord(int at) {
    TermMentions before = words.in(at - LONGEST_WORD, at + 1);
    return !before.isEmpty() && before.get(before.size() - 1).end() > at;
  }

  /** Behind (以下「…」といいます), if that stands at {@code at}. */
  private int afterDefinition(int at, int to) {
    String text = notice.text().text();
    if (at < to && text.charAt(at) == '(') {
      int close = BoundedSearch.indexOf(text, ')', at, Math.min(to, at + LONGEST_DEFINITION));
      return close >= 0 ? close + 1 : at;
    }
    return at;
  }

  private static TypeCandidate candidate(int start, int end) {
    return new TypeCandidate(IncidentType.CONTRACTOR_INCIDENT, 2, false, start, end);
  }
}
