/** Why a record says what it says: the rule and the words behind each fact. */
@org.jspecify.annotations.NullMarked
package io.github.breach.extract.explain;
