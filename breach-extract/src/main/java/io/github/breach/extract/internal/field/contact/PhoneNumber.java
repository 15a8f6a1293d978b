package io.github.breach.extract.internal.field.contact;

/**
 * A telephone number where it stands; positions are folded.
 *
 * @param value its groups with hyphens between them: {@code 06-4790-0155}
 */
record PhoneNumber(String value, int start, int end) {}
