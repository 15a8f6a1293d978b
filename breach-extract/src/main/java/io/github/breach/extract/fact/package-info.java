/**
 * Facts of which a notice has one each, as extractors give them; the others are records of the
 * model.
 */
@NullMarked
package io.github.breach.extract.fact;

import org.jspecify.annotations.NullMarked;
