/** Disclosures as maps, lists, strings and numbers, which any JSON library writes, and back. */
@NullMarked
package io.github.breach.model.plain;

import org.jspecify.annotations.NullMarked;
