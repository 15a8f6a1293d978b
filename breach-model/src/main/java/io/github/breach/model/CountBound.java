package io.github.breach.model;

/** How a number bounds the true one. */
public enum CountBound {
  /** The number itself: 36名. */
  EXACT,
  /** Near it: 約87,300件. */
  ABOUT,
  /** It or more: 少なくとも74名, 286件以上. */
  AT_LEAST,
  /** More than it: 1万8千通超. */
  MORE_THAN,
  /** It or fewer: 最大430件. */
  AT_MOST,
  /** Fewer than it: 100名未満. */
  LESS_THAN,
  /** The notice says that the number can't be told. */
  UNKNOWN
}
