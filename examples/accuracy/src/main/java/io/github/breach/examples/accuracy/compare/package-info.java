/** One comparison for each sort of field: a record against the reader's judgement. */
@NullMarked
package io.github.breach.examples.accuracy.compare;

import org.jspecify.annotations.NullMarked;
