/** A notice as extractors see it: lines, sections, sentences, and the mentions in them. */
@NullMarked
package io.github.breach.extract.notice;

import org.jspecify.annotations.NullMarked;
