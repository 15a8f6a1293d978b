@NullMarked
package io.github.breach.extract.internal.field.counts;

import org.jspecify.annotations.NullMarked;
