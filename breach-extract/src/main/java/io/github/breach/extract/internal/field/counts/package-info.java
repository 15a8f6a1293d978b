/** Numbers of affected persons, records and so on, and what each is to the incident. */
@NullMarked
package io.github.breach.extract.internal.field.counts;

import org.jspecify.annotations.NullMarked;
