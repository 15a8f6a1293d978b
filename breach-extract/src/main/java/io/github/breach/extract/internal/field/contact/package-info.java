/** The contacts given for enquiries. */
@NullMarked
package io.github.breach.extract.internal.field.contact;

import org.jspecify.annotations.NullMarked;
