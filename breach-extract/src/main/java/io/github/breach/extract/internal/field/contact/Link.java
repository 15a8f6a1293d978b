package io.github.breach.extract.internal.field.contact;

/** A link where it stands; positions are folded. */
record Link(String value, int start, int end) {}
