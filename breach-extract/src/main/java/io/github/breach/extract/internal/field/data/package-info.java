/** Kinds of personal data named as affected or as not affected, and how they were protected. */
@NullMarked
package io.github.breach.extract.internal.field.data;

import org.jspecify.annotations.NullMarked;
