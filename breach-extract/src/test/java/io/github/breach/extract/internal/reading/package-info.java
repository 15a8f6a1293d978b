@NullMarked
package io.github.breach.extract.internal.reading;

import org.jspecify.annotations.NullMarked;
