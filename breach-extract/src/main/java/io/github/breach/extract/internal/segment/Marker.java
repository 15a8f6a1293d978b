package io.github.breach.extract.internal.segment;

/**
 * A mark at the start of a line.
 *
 * @param style what sort of mark
 * @param textStart where the text behind it starts, in the folded text
 */
record Marker(MarkerStyle style, int textStart) {}
