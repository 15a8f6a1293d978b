/** Sentences and headings of a notice read as one run of text. */
@NullMarked
package io.github.breach.extract.internal.passage;

import org.jspecify.annotations.NullMarked;
