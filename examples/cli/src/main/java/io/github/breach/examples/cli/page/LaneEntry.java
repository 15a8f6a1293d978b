package io.github.breach.examples.cli.page;

import io.github.breach.model.StatedDate;

/**
 * Something on the timeline.
 *
 * @param date when
 * @param extent all the time that this may mean
 * @param fact the number of its fact
 * @param what what it is, in the page's words
 */
record LaneEntry(StatedDate date, TimeExtent extent, int fact, String what) {}
