/** What was right, extra or missing, and the figures that follow. */
@NullMarked
package io.github.breach.examples.accuracy.score;

import org.jspecify.annotations.NullMarked;
