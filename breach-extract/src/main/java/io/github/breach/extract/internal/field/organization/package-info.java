/** The other organisations of an incident, and their parts in it. */
@NullMarked
package io.github.breach.extract.internal.field.organization;

import org.jspecify.annotations.NullMarked;
