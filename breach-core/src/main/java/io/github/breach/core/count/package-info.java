/** Stub. */
@NullMarked
package io.github.breach.core.count;

import org.jspecify.annotations.NullMarked;
