package io.github.breach.extract.internal.field.authority;

import io.github.breach.model.AuthorityKind;

/**
 * A body where the notice names it; positions are folded.
 *
 * @param kind what sort of body
 * @param start where its name starts
 * @param end where its name ends
 */
record AuthorityMention(AuthorityKind kind, int start, int end) {}
