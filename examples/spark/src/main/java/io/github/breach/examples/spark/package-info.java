/**
 * Notices of any number on Apache Spark: typed Parquet, a summary, and the bad rows with reasons.
 */
@NullMarked
package io.github.breach.examples.spark;

import org.jspecify.annotations.NullMarked;
