/**
 * Tools that would serve any Japanese document: folding with an offset map, dates and eras, numbers
 * and counts, sentences, terms, morphology. Nothing here knows what a breach is.
 */
module io.github.breach.core {
  requires static transitive org.jspecify;
  requires transitive io.github.breach.model;
  requires com.ibm.icu;
  requires kuromoji.core;
  requires kuromoji.ipadic;
  requires org.slf4j;

  exports io.github.breach.core.count;
  exports io.github.breach.core.date;
  exports io.github.breach.core.lexicon;
  exports io.github.breach.core.morphology;
  exports io.github.breach.core.number;
  exports io.github.breach.core.sentence;
  exports io.github.breach.core.text;
}
