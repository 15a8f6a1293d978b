package io.github.breach.extract.internal.name;

/**
 * A name of an organisation in a folded text.
 *
 * @param start where it starts
 * @param end where it ends
 * @param form how it is known to be one
 */
public record NameMention(int start, int end, NameForm form) {}
