/** Which parts of an input are notices. */
@NullMarked
package io.github.breach.extract.internal.split;

import org.jspecify.annotations.NullMarked;
