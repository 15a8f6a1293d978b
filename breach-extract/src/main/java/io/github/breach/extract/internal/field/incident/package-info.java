/** What happened, how, and how sure the notice is of the leak and of damage after it. */
@NullMarked
package io.github.breach.extract.internal.field.incident;

import org.jspecify.annotations.NullMarked;
