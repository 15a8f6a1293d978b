package io.github.breach.extract.internal.field.incident;

import io.github.breach.core.lexicon.TermMention;
import io.github.breach.core.lexicon.TermMentions;
import io.github.breach.extract.internal.field.incident.Statement.Place;
import io.github.breach.extract.internal.vocabulary.WordLists;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.Sentence;
import io.github.breach.model.IncidentType;
import io.github.breach.model.SectionKind;
import java.util.ArrayList;
import java.util.List;

/** Finds the words that name what happened, where they are told of this incident. */
final class TypeReader {
  private static final String TYPES = "incident-types";
  private static final int LEAD_STATEMENTS = 4;
  private static final int SCENE = 80;
  private static final int KEY_REACH = 12;
  private static final int MOST_BELOW = 8;

  private static final WordLists WORDS = IncidentWording.WORDS;

  private final Notice notice;
  private final TermMentions types;
  private final AssertionReader assertions;

  TypeReader(Notice notice) {
    this.notice = notice;
    this.types = notice.terms(TYPES);
    this.assertions = new AssertionReader(notice);
  }

  List<TypeCandidate> read(List<Statement> statements) {
    List<TypeCandidate> found = new ArrayList<>();
    TypeParts parts = new TypeParts(notice, assertions);
    int lead = 0;
    boolean mailFields = false;
    for (Statement statement : statements) {
      if (!mayTell(statement)) {
        continue;
      }
      int rank = 2;
      if (statement.place() == Place.TITLE) {
        rank = TypeCandidate.TITLE;
      } else if (statement.place() == Place.LEAD && lead++ < LEAD_STATEMENTS) {
        rank = TypeCandidate.LEAD;
      }
      named(statement, rank, found);
      parts.read(statement, rank, found);
      mailFields |= parts.isOfMailFields(statement);
    }
    if (mailFields) {
      found.removeIf(c -> c.type() == IncidentType.UNINTENDED_PUBLICATION);
    }
    return found;
  }

  private static boolean mayTell(Statement statement) {
    return !statement.isOnlyAbout(SectionKind.PREVENTION)
        && !statement.isOnlyAbout(SectionKind.CONTACT)
        && !statement.isOnlyAbout(SectionKind.SERVICE_STATUS)
        && !statement.isOnlyAbout(SectionKind.REQUEST_TO_CUSTOMERS);
  }

  private void named(Statement statement, int rank, List<TypeCandidate> found) {
    for (TermMention mention : types.in(statement.start(), statement.end())) {
      String key = mention.key();
      if (key.equals("NONE")
          || !isTold(statement, mention)
          || isOfNoThing(statement, mention)
          || statement.place() == Place.HEADING && isDeniedBelow(statement, key)) {
        continue;
      }
      boolean weak = key.endsWith("?");
      add(weak ? key.substring(0, key.length() - 1) : key, weak, rank, mention, found);
    }
  }

  /** A key of two with + between them means both: メールアカウントへの不正アクセス. */
  private static void add(
      String key, boolean weak, int rank, TermMention mention, List<TypeCandidate> found) {
    int plus = key.indexOf('+');
    IncidentType type = IncidentType.valueOf(plus < 0 ? key : key.substring(0, plus));
    found.add(new TypeCandidate(type, rank, weak, mention.start(), mention.end()));
    if (plus >= 0) {
      add(key.substring(plus + 1), weak, rank, mention, found);
    }
  }

  /** (2) マルウェアの感染について⏎調べた結果、感染は確認されませんでした: what a heading asks and its text denies. */
  private boolean isDeniedBelow(Statement heading, String key) {
    List<Sentence> below = notice.sentencesIn(heading.end(), notice.end());
    boolean denied = false;
    for (Sentence sentence : below.subList(0, Math.min(MOST_BELOW, below.size()))) {
      if (sentence.section().start() != heading.start()) {
        break;
      }
      for (TermMention mention : types.in(sentence.start(), sentence.end())) {
        if (mention.key().equals(key)) {
          if (assertions.read(mention.end(), sentence.end()) != Reading.DENIED) {
            return false;
          }
          denied = true;
        }
      }
    }
    return denied;
  }

  private boolean isTold(Statement statement, TermMention mention) {
    String text = notice.text().text();
    if (statement.place() == Place.TITLE) {
      return true;
    }
    if (Quotation.isSaid(text, statement.start(), statement.end(), mention.start())
        || isPretended(mention.end(), statement.end())
        || isOfABurglar(statement, mention)
        || isOfAKey(statement, mention)) {
      return false;
    }
    if (WORDS.start("UNKNOWN_OF", text, mention.end()) > 0) {
      return true; // 不正アクセスの経路は不明: of these nothing may be known, and yet it is told as a fact
    }
    return assertions.tells(statement, mention.end())
        && (mention.key().startsWith("UNINTENDED_PUBLICATION") // 外部から閲覧される可能性がある状態
            || !assertions.isFeared(mention.end(), statement.end()));
  }

  /** 画面の投稿は見つかっていません: what isn't found was never lost. */
  private boolean isOfNoThing(Statement statement, TermMention mention) {
    return mention.key().equals("LOSS?")
        && WORDS.in("NO_LOST_THING", notice.text().text(), statement.start(), mention.start());
  }

  /** ウイルスに感染したとの偽の警告. */
  private boolean isPretended(int from, int to) {
    String behind = notice.words(from, Math.min(to, from + 14));
    int claim = Math.max(behind.indexOf("との"), behind.indexOf("という"));
    return claim >= 0 && WORDS.in("PRETENCE", behind);
  }

  /** 盗まれた認証情報, 秘密鍵が盗まれ: nothing that one could hold was stolen. */
  private boolean isOfAKey(Statement statement, TermMention mention) {
    if (!mention.key().equals("THEFT") || !mention.term().surface().startsWith("盗")) {
      return false;
    }
    int from = Math.max(statement.start(), mention.start() - KEY_REACH);
    int to = Math.min(statement.end(), mention.end() + KEY_REACH);
    return notice.has("attack-vectors", "CREDENTIALS", from, to);
  }

  /** 侵入 into a house, not into a system. */
  private boolean isOfABurglar(Statement statement, TermMention mention) {
    if (!mention.term().surface().equals("侵入")) {
      return false;
    }
    int from = Math.max(statement.start(), mention.start() - SCENE);
    int to = Math.min(statement.end(), mention.end() + SCENE);
    return WORDS.in("BUILDING", notice.text().text(), from, to);
  }
}
