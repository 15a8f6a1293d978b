package io.github.breach.core.date;

/**
 * What is written, before any context is asked: 9月25日 is a month and a day, 翌日 a day counted from
 * the narrative, 9月4日~11日 a range.
 */
public sealed interface DateReading permits PointReading, RangeReading, OpenReading {}
