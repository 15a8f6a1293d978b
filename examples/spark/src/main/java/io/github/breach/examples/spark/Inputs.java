package io.github.breach.examples.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.encode;
import static org.apache.spark.sql.functions.lit;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * What a run reads, in two columns: {@code source}, a name, and {@code content}, the bytes of a
 * document. A text that is null stays so: it is a bad row, not none.
 */
final class Inputs {
  private static final String DOCUMENTS = "*.{txt,TXT,html,HTML,htm,HTM,xhtml,pdf,PDF}";

  private Inputs() {}

  static Dataset<Row> read(SparkSession spark, JobArguments arguments) {
    return arguments.folderOrNull() == null
        ? table(spark.read().parquet(String.valueOf(arguments.tableOrNull())), arguments)
        : folder(spark, arguments.folderOrNull());
  }

  private static Dataset<Row> folder(SparkSession spark, String folder) {
    return spark
        .read()
        .format("binaryFile")
        .option("recursiveFileLookup", "true")
        .option("pathGlobFilter", DOCUMENTS)
        .load(folder)
        .select(col("path").as("source"), col("content"));
  }

  private static Dataset<Row> table(Dataset<Row> table, JobArguments arguments) {
    Column id =
        arguments.idColumnOrNull() == null
            ? lit(null).cast("string")
            : col(arguments.idColumnOrNull()).cast("string");
    return table.select(
        id.as("source"), encode(col(arguments.textColumn()), "UTF-8").as("content"));
  }
}
