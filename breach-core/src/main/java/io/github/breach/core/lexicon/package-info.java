/** Vocabulary: tables of terms, and one pass over a text that finds them all. */
@NullMarked
package io.github.breach.core.lexicon;

import org.jspecify.annotations.NullMarked;
