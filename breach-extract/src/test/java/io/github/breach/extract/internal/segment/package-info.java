/** What a reader of headings is held to. */
@NullMarked
package io.github.breach.extract.internal.segment;

import org.jspecify.annotations.NullMarked;
