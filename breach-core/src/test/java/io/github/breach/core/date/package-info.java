@NullMarked
package io.github.breach.core.date;

import org.jspecify.annotations.NullMarked;
