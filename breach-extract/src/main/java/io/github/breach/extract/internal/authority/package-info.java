/** The bodies that a notice names and to which an incident may be reported. */
@NullMarked
package io.github.breach.extract.internal.authority;

import org.jspecify.annotations.NullMarked;
