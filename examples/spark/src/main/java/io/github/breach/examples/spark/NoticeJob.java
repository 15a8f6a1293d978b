package io.github.breach.examples.spark;

import static org.apache.spark.sql.functions.col;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/**
 * Reads a folder of documents, or a column of texts, and writes below the output folder:
 *
 * <ul>
 *   <li>{@code records}: a row a notice, in the columns of {@link RecordSchema}, as Parquet;
 *   <li>{@code bad}: a row for each input that could not be read, with the reason, as JSON;
 *   <li>{@code summary/incidents}, {@code summary/delay} and {@code summary/data}, as CSV.
 * </ul>
 *
 * <p>Where it runs is said outside: {@code -Dspark.master=local[*]}, or by {@code spark-submit}.
 */
public final class NoticeJob {
  private NoticeJob() {}

  public static void main(String[] arguments) {
    JobArguments job;
    try {
      job = JobArguments.parse(arguments);
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(2);
      return;
    }
    SparkSession spark = SparkSession.builder().appName("breach").getOrCreate();
    try {
      run(spark, job);
    } finally {
      spark.stop();
    }
  }

  static void run(SparkSession spark, JobArguments job) {
    // Parsed once, although four tables are made of it.
    Dataset<Row> parsed =
        Inputs.read(spark, job)
            .flatMap(new NoticeParsing(), Encoders.row(RecordSchema.type()))
            .persist(StorageLevel.MEMORY_AND_DISK());
    Dataset<Row> records =
        parsed.where(col(RecordSchema.PROBLEM).isNull()).drop(RecordSchema.PROBLEM);
    records.write().parquet(job.output() + "/records");
    parsed
        .where(col(RecordSchema.PROBLEM).isNotNull())
        .select("source", RecordSchema.PROBLEM)
        .write()
        .json(job.output() + "/bad");
    csv(Summary.incidents(records), job.output() + "/summary/incidents");
    csv(Summary.delay(records), job.output() + "/summary/delay");
    csv(Summary.data(records), job.output() + "/summary/data");
    parsed.unpersist();
  }

  private static void csv(Dataset<Row> table, String path) {
    table.coalesce(1).write().option("header", "true").csv(path);
  }
}
