@NullMarked
package io.github.breach.examples.embedding;

import org.jspecify.annotations.NullMarked;
