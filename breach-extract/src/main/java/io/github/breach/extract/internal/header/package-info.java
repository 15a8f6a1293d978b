/** The top of a notice: its title and dateline. */
@NullMarked
package io.github.breach.extract.internal.header;

import org.jspecify.annotations.NullMarked;
