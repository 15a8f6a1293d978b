package io.github.breach.core.count;

import io.github.breach.model.CountBound;
import io.github.breach.model.CountUnit;
import org.jspecify.annotations.Nullable;

/**
 * What makes a number a count.
 *
 * @param end the place after the counter, or after the noun's number where a noun counts
 * @param counter as written, or null where a noun counts
 * @param bound of a word between number and counter (3,000余名), or null
 */
record Counted(int end, @Nullable String counter, CountUnit unit, @Nullable CountBound bound) {}
