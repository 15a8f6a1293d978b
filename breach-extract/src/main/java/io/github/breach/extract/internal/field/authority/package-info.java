/** To whom the incident was reported, and when. */
@NullMarked
package io.github.breach.extract.internal.field.authority;

import org.jspecify.annotations.NullMarked;
