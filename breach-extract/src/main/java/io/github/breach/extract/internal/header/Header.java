package io.github.breach.extract.internal.header;

import io.github.breach.core.date.DateMention;
import io.github.breach.extract.notice.Range;
import org.jspecify.annotations.Nullable;

/**
 * What the top of a notice says.
 *
 * @param titleOrNull where the title stands, without the labels, name and date around it
 * @param datelineOrNull the notice's own date as written
 * @param firstBodyLine the first line that may head a section
 */
public record Header(
    @Nullable Range titleOrNull, @Nullable DateMention datelineOrNull, int firstBodyLine) {}
