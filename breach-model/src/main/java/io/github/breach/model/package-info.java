/**
 * The records of a disclosure.
 *
 * <p>Everything here is deeply immutable, safe to share between threads, {@link
 * java.io.Serializable} and compares by value. A component that may be absent is named {@code
 * …OrNull} and has a companion that returns an {@link java.util.Optional}; a list is never null.
 */
@NullMarked
package io.github.breach.model;

import org.jspecify.annotations.NullMarked;
