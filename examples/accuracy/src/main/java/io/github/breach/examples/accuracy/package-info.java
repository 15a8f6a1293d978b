/** How well the parser's records agree with a careful reader: one command, one report. */
@NullMarked
package io.github.breach.examples.accuracy;

import org.jspecify.annotations.NullMarked;
