/** The careful reader's judgement, read from its file. */
@NullMarked
package io.github.breach.examples.accuracy.expect;

import org.jspecify.annotations.NullMarked;
