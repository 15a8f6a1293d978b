/**
 * Japanese dates and times: what stands in the text ({@link
 * io.github.breach.core.date.DateReading}), and what it means in a context ({@link
 * io.github.breach.core.date.ResolvedDate}).
 *
 * <p>Stands on its own: nothing here knows what kind of document it reads.
 */
@NullMarked
package io.github.breach.core.date;

import org.jspecify.annotations.NullMarked;
