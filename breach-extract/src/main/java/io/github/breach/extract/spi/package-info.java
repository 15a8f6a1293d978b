/** What an extractor is. Unstable until 1.0. */
@NullMarked
package io.github.breach.extract.spi;

import org.jspecify.annotations.NullMarked;
