@NullMarked
package io.github.breach.extract.internal.field.cause;

import org.jspecify.annotations.NullMarked;
