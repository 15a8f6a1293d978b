/** Records in VERIS, the vocabulary for event recording and incident sharing. */
@NullMarked
package io.github.breach.examples.cli.veris;

import org.jspecify.annotations.NullMarked;
