/** Reads data-breach notices: start with {@link io.github.breach.extract.DisclosureParser}. */
@NullMarked
package io.github.breach.extract;

import org.jspecify.annotations.NullMarked;
