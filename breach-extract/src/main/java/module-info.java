/**
 * How a notice is built and what it states: the {@link io.github.breach.extract.DisclosureParser}
 * facade, the sections of a notice, and the extractors of its facts.
 */
module io.github.breach.extract {
  requires static transitive org.jspecify;
  requires transitive io.github.breach.model;
  requires transitive io.github.breach.core;
  requires org.slf4j;

  exports io.github.breach.extract;
  exports io.github.breach.extract.explain;
  exports io.github.breach.extract.fact;
  exports io.github.breach.extract.notice;
  exports io.github.breach.extract.spi;
}
