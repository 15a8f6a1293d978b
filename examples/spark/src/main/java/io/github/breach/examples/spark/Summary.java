package io.github.breach.examples.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.median;
import static org.apache.spark.sql.functions.sum;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Three small tables. A notice of several types counts for each; follow-ups are notices of their
 * own, which a column of the records tells apart.
 */
final class Summary {
  private Summary() {}

  /** Notices by the month of publication and the type of incident. */
  static Dataset<Row> incidents(Dataset<Row> records) {
    return records
        .where(col("published_day").isNotNull())
        .withColumn("type", explode(col("incident_types")))
        .groupBy(date_format(col("published_day"), "yyyy-MM").as("month"), col("type"))
        .agg(count(lit(1)).as("notices"))
        .orderBy("month", "type");
  }

  /** The median of the days from detection to publication, by type, where both are days. */
  static Dataset<Row> delay(Dataset<Row> records) {
    return records
        .withColumn("days", datediff(col("published_day"), col("detected_day")))
        .where(col("days").geq(0))
        .withColumn("type", explode(col("incident_types")))
        .groupBy("type")
        .agg(median(col("days")).as("median_days"), count(lit(1)).as("notices"))
        .orderBy("type");
  }

  /**
   * Notices by the kind of data, and the persons or records of their headline counts: an upper
   * bound, because a headline count doesn't say of whom which data was there.
   */
  static Dataset<Row> data(Dataset<Row> records) {
    Dataset<Row> items =
        records
            .withColumn("item", explode(col("data")))
            .select(
                col("source"),
                col("notice_start"),
                col("affected.value").as("affected"),
                col("item.category").as("category"),
                col("item.exposure").as("exposure"))
            .distinct();
    return items
        .groupBy("category", "exposure")
        .agg(
            count(lit(1)).as("notices"),
            count_distinct(col("source")).as("sources"),
            sum("affected").as("affected_at_most"))
        .orderBy("category", "exposure");
  }
}
