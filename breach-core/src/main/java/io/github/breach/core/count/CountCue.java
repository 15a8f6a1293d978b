package io.github.breach.core.count;

/** What the words around a count say of its place among others. */
public enum CountCue {
  /** A part of a count before it: うち427名, 内、342枚, (うち退会済みの方9,610名). */
  PART,
  /** A sum: 計44名, 合計1,220件. */
  SUM,
  /** All there are: 全3校. */
  ALL,
  /** So many for each: 各2名, それぞれ3件. */
  EACH,
  /** What another count is a part of: 59人中57人, 1,859人のうち40人. */
  POPULATION
}
