/** Which report about its incident a notice is. */
@NullMarked
package io.github.breach.extract.internal.field.report;

import org.jspecify.annotations.NullMarked;
