package io.github.breach.core.count;

/** The tables that counts are read with. */
record CountVocabulary(CounterTable counters, NounTable nouns, QualifierTable qualifiers) {

  static CountVocabulary standard() {
    return new CountVocabulary(
        CounterTable.standard(), NounTable.standard(), QualifierTable.standard());
  }
}
