package io.github.breach.extract.internal.field.contact;

/** A mail address where it stands; positions are folded. */
record MailAddress(String value, int start, int end) {}
