package io.github.breach.extract.internal.field.counts;

import java.util.Locale;

/** What the words beside a count say of it, before counts are compared with each other. */
enum CountRole {
  /** It may be the total or a part of it. */
  CANDIDATE,
  /** A part by its own words: うち418名. */
  PART,
  /** A part in any case: 加盟店615件を含む, 連絡先が不明の52名. */
  SHARE,
  /** What other counts are a part of: 59人中. */
  POPULATION,
  /** Announced before: 「約50,000件」とお伝えしましたが. */
  PREVIOUS,
  /** By how much a figure changed: 1,907人増加. */
  DIFFERENCE,
  /** Counted as not affected: 残る1,518通に誤りがない. */
  UNAFFECTED,
  /** To whom something was sent: 143名のお客様にメールで. */
  RECIPIENTS,
  /** How far persons were reached: 81名から回答. */
  CONTACTED,
  /** Something else: machines, calls, those who looked. */
  OTHER;

  private final String rule = "counts." + name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** What an explanation of a fact calls this role. */
  String rule() {
    return rule;
  }
}
