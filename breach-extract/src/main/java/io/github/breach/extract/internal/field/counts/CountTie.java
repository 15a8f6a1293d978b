package io.github.breach.extract.internal.field.counts;

/** How a count's own words tie it to the leak, the closest last. */
enum CountTie {
  /** Only what stands around it does: 会場にお越しの1,200名. */
  LOOSE,

  /** They speak of the leak, the data or its parts: 漏えいしたのは1,200名, 1,200名(会員900名、職員300名). */
  TIED,

  /** They give it as the notice's figure: 対象 1,200名. */
  HEADLINE
}
