/** From findings to a disclosure. */
@NullMarked
package io.github.breach.extract.internal.assemble;

import org.jspecify.annotations.NullMarked;
