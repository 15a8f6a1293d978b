/** The library's own tables of terms. */
@NullMarked
package io.github.breach.extract.internal.vocabulary;

import org.jspecify.annotations.NullMarked;
