@NullMarked
package io.github.breach.extract.internal.field.measure;

import org.jspecify.annotations.NullMarked;
