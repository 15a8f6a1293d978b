/** The evidence page: each notice beside its facts, each fact tied to its words. */
@NullMarked
package io.github.breach.examples.cli.page;

import org.jspecify.annotations.NullMarked;
