package io.github.breach.extract.internal.header;

import io.github.breach.core.date.DateMention;
import io.github.breach.extract.notice.Range;
import org.jspecify.annotations.Nullable;

/**
 * The line with which a compilation heads a notice: 【事例集#2023-018】〇〇株式会社 〇〇に関するお詫び 2023年1月11日.
 *
 * @param label the compilation's own label, without its number; empty where there is none
 * @param organizationOrNull whose notice it is
 * @param title the notice's title
 * @param dateOrNull the notice's date
 */
public record RepostHeading(
    String label,
    @Nullable Range organizationOrNull,
    Range title,
    @Nullable DateMention dateOrNull) {}
