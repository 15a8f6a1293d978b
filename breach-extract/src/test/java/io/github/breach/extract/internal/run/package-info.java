@NullMarked
package io.github.breach.extract.internal.run;

import org.jspecify.annotations.NullMarked;
