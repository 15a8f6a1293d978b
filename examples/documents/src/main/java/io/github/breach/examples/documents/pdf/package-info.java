/** The words of a PDF file, in lines, in reading order. */
@NullMarked
package io.github.breach.examples.documents.pdf;

import org.jspecify.annotations.NullMarked;
