/** Names of organisations in a text. */
@NullMarked
package io.github.breach.extract.internal.name;

import org.jspecify.annotations.NullMarked;
