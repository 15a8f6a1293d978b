/** What a notice comes in: plain text, web pages and PDF files, told apart by their content. */
@NullMarked
package io.github.breach.examples.documents;

import org.jspecify.annotations.NullMarked;
