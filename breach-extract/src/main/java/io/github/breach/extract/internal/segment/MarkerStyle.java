package io.github.breach.extract.internal.segment;

/** The marks that open headings and list items. */
enum MarkerStyle {
  /** 1. 1． */
  ARABIC_POINT(Rank.MAIN),
  /** 1 概要, with a space after the number. */
  ARABIC_SPACE(Rank.MAIN),
  /** 1経緯, with nothing after it. */
  ARABIC_BARE(Rank.MAIN),
  /** 第1 概要 */
  ORDINAL(Rank.MAIN),
  /** 第1概要, with nothing after it. */
  ORDINAL_BARE(Rank.MAIN),
  /** 事案2 名簿の誤送付: one incident of several */
  INCIDENT(Rank.MAIN),
  /** 一、 */
  KANJI_POINT(Rank.MAIN),
  /** Ⅰ or I. */
  ROMAN_UPPER(Rank.MAIN),
  /** ■ ◆ □ ◇ */
  SQUARE(Rank.MAIN),
  /** ● ○ ◎ */
  CIRCLE(Rank.MAIN),
  /** ▼ ▽ ▶ */
  TRIANGLE(Rank.MAIN),
  /** 【概要】 */
  LENTICULAR(Rank.MAIN),
  /** {@literal <概要>} */
  ANGLE(Rank.MAIN),
  /** [概要] */
  BRACKET(Rank.MAIN),
  /** ## 概要 */
  HASH(Rank.MAIN),
  /** Q. Q1. 問1 */
  QUESTION(Rank.MAIN),
  /** A. A1. 答1, →, below a question */
  ANSWER(Rank.ITEM),
  /** 1.1 */
  DECIMAL(Rank.NESTED),
  /** (1) */
  ARABIC_PAREN(Rank.NESTED),
  /** 1) */
  ARABIC_HALF_PAREN(Rank.NESTED),
  /** ① */
  CIRCLED(Rank.NESTED),
  /** ⅰ */
  ROMAN_LOWER(Rank.NESTED),
  /** ア． ア (ア) */
  KATAKANA(Rank.NESTED),
  /** A. (a) */
  LATIN(Rank.NESTED),
  /** ・ • - */
  BULLET(Rank.ITEM),
  /** ※ (注) */
  NOTE(Rank.ITEM),
  /** No mark at all. */
  NONE(Rank.ITEM);

  enum Rank {
    MAIN,
    NESTED,
    ITEM
  }

  private final Rank rank;

  MarkerStyle(Rank rank) {
    this.rank = rank;
  }

  Rank rank() {
    return rank;
  }
}
