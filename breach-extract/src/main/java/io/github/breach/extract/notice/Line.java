package io.github.breach.extract.notice;

/**
 * A line that isn't blank, without the white space around it; positions are folded.
 *
 * @param start the first unit
 * @param end the unit after the last
 * @param blankBefore whether a blank line, or the start of the notice, stands before it
 */
public record Line(int start, int end, boolean blankBefore) {}
