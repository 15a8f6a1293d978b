package io.github.breach.extract.internal.field.discloser;

import io.github.breach.extract.notice.Range;

/**
 * A name that may be the discloser's.
 *
 * @param range where it stands
 * @param rule by what it was found
 */
public record Candidate(Range range, String rule) {}
