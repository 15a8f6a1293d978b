/** A program that embeds the library. */
module io.github.breach.examples.embedding {
  requires transitive io.github.breach.extract;
  requires static transitive org.jspecify;

  exports io.github.breach.examples.embedding;
}
