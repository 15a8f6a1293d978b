@org.jspecify.annotations.NullMarked
package io.github.breach.extract.internal.field.authority;
