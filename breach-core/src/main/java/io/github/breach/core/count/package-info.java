/**
 * Counts in Japanese text: a number with what it counts, how it bounds the true number, and whether
 * the same thing may be counted twice.
 */
@NullMarked
package io.github.breach.core.count;

import org.jspecify.annotations.NullMarked;
