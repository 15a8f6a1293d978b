/**
 * Reports about one incident, brought together (第1報, 第2報, 最終報告), and what changed from one to the
 * next.
 *
 * <p>Start with {@link io.github.breach.model.followup.ReportSeries#group}.
 */
@NullMarked
package io.github.breach.model.followup;

import org.jspecify.annotations.NullMarked;
