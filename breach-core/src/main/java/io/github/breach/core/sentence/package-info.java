/** Sentences of Japanese text, as spans of it. */
@NullMarked
package io.github.breach.core.sentence;

import org.jspecify.annotations.NullMarked;
