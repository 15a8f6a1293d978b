/** The figures as a page for people and as floors for the build. */
@NullMarked
package io.github.breach.examples.accuracy.report;

import org.jspecify.annotations.NullMarked;
