/** Where the sections of a notice start and end, and what they are about. */
@NullMarked
package io.github.breach.extract.internal.segment;

import org.jspecify.annotations.NullMarked;
