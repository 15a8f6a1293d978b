/** What single lines at the top or end of a notice are. */
@NullMarked
package io.github.breach.extract.internal.line;

import org.jspecify.annotations.NullMarked;
