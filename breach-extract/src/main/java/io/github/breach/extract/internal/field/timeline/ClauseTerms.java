package io.github.breach.extract.internal.field.timeline;

import io.github.breach.core.lexicon.TermMention;
import io.github.breach.core.lexicon.TermMentions;
import io.github.breach.core.text.JapaneseChars;
import io.github.breach.extract.internal.vocabulary.WordLists;
import java.util.ArrayList;
import java.util.List;

/**
 * The terms that a part of a clause asserts: not those in quotes (「…停止のお知らせ」), not those in
 * brackets but for reports (個人情報保護委員会(速報)), not those denied or only supposed (確認されておりません,
 * 分かりましたら).
 */
final class ClauseTerms {
  /** A denial follows its verb at once: 確認されておらず. */
  private static final int DENIAL_REACH = 9;

  private static final WordLists WORDS = EntryWording.WORDS;

  private final String text;
  private final List<TermMention> terms = new ArrayList<>();

  /** A bit for the hash of each key, as most keys that are asked for aren't there. */
  private long keys;

  /** The terms among {@code events} that are asserted in {@code [from, to)} of {@code text}. */
  ClauseTerms(String text, TermMentions events, int from, int to) {
    this.text = text;
    int quotes = 0;
    int brackets = 0;
    int at = from;
    for (TermMention term : events.in(from, to)) {
      for (; at < term.start(); at++) {
        switch (text.charAt(at)) {
          case '「', '『' -> quotes++;
          case '」', '』' -> quotes = Math.max(0, quotes - 1);
          case '(' -> brackets++;
          case ')' -> brackets = Math.max(0, brackets - 1);
          default -> {}
        }
      }
      boolean asserted = quotes == 0 && (brackets == 0 || term.key().equals("V_REPORT"));
      if (asserted
          && !isModifier(text, term)
          && WORDS.start("MISTAKEN", text, term.end()) == 0
          && !isDenied(text, term.end(), Math.min(to, term.end() + DENIAL_REACH))
          && !isAsked(text, term.end(), to)) {
        terms.add(term);
        keys |= bit(term.key());
      }
    }
  }

  private static long bit(String key) {
    return 1L << key.hashCode();
  }

  private boolean mayHave(String key) {
    return (keys & bit(key)) != 0;
  }

  private static boolean isDenied(String text, int from, int to) {
    return WORDS.in("DENIED", text, from, to);
  }

  /** 落としたか、破棄してしまったか、: one of several things that may have been. */
  private static boolean isAsked(String text, int from, int to) {
    return from < to && to - from <= DENIAL_REACH && text.charAt(to - 1) == 'か';
  }

  /** 追加で判明した13人, 届出があった96人, 受信した方: the finding only tells which, or who. */
  private static boolean isModifier(String text, TermMention term) {
    int verb = 0;
    int grasped = term.term().surface().indexOf("把握"); // 現時点で把握している内容
    int stem = grasped < 0 ? term.end() : term.start() + grasped + 2;
    boolean found = term.key().equals("FOUND") || grasped >= 0;
    if (found) {
      verb = WORDS.start("FOUND_FORM", text, stem);
    } else if (term.key().equals("DETECTED")) {
      verb = text.startsWith("った", term.end()) ? 2 : text.startsWith("た", term.end()) ? 1 : 0;
    }
    int next = stem + verb;
    return verb > 0
        && next < text.length()
        && (JapaneseChars.isDigit(text.charAt(next))
            || WORDS.start(found ? "KNOWN" : "MEANT", text, next) > 0);
  }

  boolean has(String key) {
    return start(key) >= 0;
  }

  /** Where the first term of {@code key} starts, or -1. */
  int start(String key) {
    if (mayHave(key)) {
      for (TermMention term : terms) {
        if (term.key().equals(key)) {
          return term.start();
        }
      }
    }
    return -1;
  }

  /** Whether a verb follows a noun within {@code reach}. */
  boolean joins(String noun, String verb, int reach) {
    if (!mayHave(noun) || !mayHave(verb)) {
      return false;
    }
    int nounEnd = -1;
    for (TermMention term : terms) {
      if (term.key().equals(noun)) {
        nounEnd = term.end();
      } else if (term.key().equals(verb) && nounEnd >= 0 && term.start() - nounEnd <= reach) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a term of {@code key} is the last thing before {@code end}: 解析。, ファイルを削除; not 社内調査で.
   */
  boolean ends(String key, int end) {
    if (terms.isEmpty() || !terms.get(terms.size() - 1).key().equals(key)) {
      return false;
    }
    int behind = terms.get(terms.size() - 1).end();
    return behind >= end || behind == end - 1 && text.charAt(behind) != 'で';
  }

  /** Whether a term of {@code key} has a surface of {@code part} in it. */
  boolean holds(String key, WordLists words, String part) {
    if (mayHave(key)) {
      for (TermMention term : terms) {
        if (term.key().equals(key) && words.in(part, term.term().surface())) {
          return true;
        }
      }
    }
    return false;
  }

  /** The terms of {@code key}, in order. */
  List<TermMention> all(String key) {
    List<TermMention> all = new ArrayList<>();
    for (TermMention term : terms) {
      if (term.key().equals(key)) {
        all.add(term);
      }
    }
    return all;
  }

  /** Whether something is told to somebody: 報告, 連絡, 通知. */
  boolean tells() {
    return tellingStart() >= 0;
  }

  /** Where what is told first is a report, and not a call: 委託先から報告; else -1. */
  int reportStart() {
    for (TermMention term : terms) {
      if (term.key().equals("V_REPORT") && term.term().surface().contains("報告")) {
        return term.start() == tellingStart() ? term.start() : -1;
      }
    }
    return -1;
  }

  /** Where what is told first stands, or -1. */
  int tellingStart() {
    for (TermMention term : terms) {
      String surface = term.term().surface();
      boolean contact =
          term.key().equals("V_NOTIFY") && (surface.contains("連絡") || surface.startsWith("通知"));
      if (contact || term.key().equals("V_REPORT")) {
        return term.start();
      }
    }
    return -1;
  }
}
