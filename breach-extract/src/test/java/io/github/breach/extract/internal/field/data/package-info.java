@NullMarked
package io.github.breach.extract.internal.field.data;

import org.jspecify.annotations.NullMarked;
