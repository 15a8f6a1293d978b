/** Words of Japanese text, by dictionary. */
@NullMarked
package io.github.breach.core.morphology;

import org.jspecify.annotations.NullMarked;
