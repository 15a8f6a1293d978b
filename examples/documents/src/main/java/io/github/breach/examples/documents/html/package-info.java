/** The words of a web page, in lines. */
@NullMarked
package io.github.breach.examples.documents.html;

import org.jspecify.annotations.NullMarked;
