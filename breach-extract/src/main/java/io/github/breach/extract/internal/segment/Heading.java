package io.github.breach.extract.internal.segment;

import io.github.breach.model.SectionKind;
import java.util.List;

/**
 * A line, or the start of one, that heads a section.
 *
 * @param line the index of its line
 * @param start where the heading starts: at its mark, but behind that of flattened markup (##)
 * @param style its mark
 * @param end where the heading ends: before any body on the same line
 * @param kinds what its words say, maybe nothing
 * @param strong whether they say it alone: 原因, not 情報
 */
record Heading(
    int line, int start, MarkerStyle style, int end, List<SectionKind> kinds, boolean strong) {}
