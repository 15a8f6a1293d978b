/** What stands in a notice statement by statement: what each is about, and what its verb says. */
@NullMarked
package io.github.breach.extract.internal.reading;

import org.jspecify.annotations.NullMarked;
