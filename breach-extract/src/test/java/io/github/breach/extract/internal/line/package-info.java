/** What a reader of single lines is held to. */
@NullMarked
package io.github.breach.extract.internal.line;

import org.jspecify.annotations.NullMarked;
