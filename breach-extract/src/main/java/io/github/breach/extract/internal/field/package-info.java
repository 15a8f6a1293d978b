/** The built-in extractors, one package a sort of fact. */
@NullMarked
package io.github.breach.extract.internal.field;

import org.jspecify.annotations.NullMarked;
