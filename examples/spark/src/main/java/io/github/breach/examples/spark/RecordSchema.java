package io.github.breach.examples.spark;

import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The columns of a record. Dates are days where a day is known; their words are beside them. */
final class RecordSchema {
  private static final DataType TEXT = DataTypes.StringType;
  private static final DataType TEXTS = DataTypes.createArrayType(TEXT, false);
  private static final DataType DAY = DataTypes.DateType;
  private static final DataType OFFSET = DataTypes.IntegerType;
  private static final DataType NUMBER = DataTypes.LongType;

  /** Why an input has no record; null in a record. */
  static final String PROBLEM = "problem";

  private RecordSchema() {}

  static StructType type() {
    return new StructType()
        .add("source", TEXT)
        .add("notice_start", OFFSET)
        .add("notice_end", OFFSET)
        .add("title", TEXT)
        .add("discloser", TEXT)
        .add("published_on", TEXT)
        .add("published_day", DAY)
        .add("report_stage", TEXT)
        .add("report_number", DataTypes.IntegerType)
        .add("incident_types", TEXTS)
        .add("vectors", TEXTS)
        .add("leak", TEXT)
        .add("secondary_damage", TEXT)
        .add("exposed_from", DAY)
        .add("exposed_to", DAY)
        .add("detected_day", DAY)
        .add("affected", count())
        .add("events", DataTypes.createArrayType(event(), false))
        .add("counts", DataTypes.createArrayType(count(), false))
        .add("data", DataTypes.createArrayType(item(), false))
        .add("causes", DataTypes.createArrayType(statement(), false))
        .add("measures", DataTypes.createArrayType(statement(), false))
        .add("authorities", DataTypes.createArrayType(report(), false))
        .add("not_stated", TEXTS)
        .add("diagnostics", TEXTS)
        .add(PROBLEM, TEXT);
  }

  private static StructType event() {
    return words(
        new StructType()
            .add("kinds", TEXTS)
            .add("on", TEXT)
            .add("from", DAY)
            .add("to", DAY)
            .add("approximate", DataTypes.BooleanType));
  }

  private static StructType count() {
    return words(
        new StructType()
            .add("value", NUMBER)
            .add("unit", TEXT)
            .add("bound", TEXT)
            .add("basis", TEXT)
            .add("scope", TEXT)
            .add("data_categories", TEXTS));
  }

  private static StructType item() {
    return words(
        new StructType().add("category", TEXT).add("exposure", TEXT).add("protection", TEXT));
  }

  private static StructType statement() {
    return words(new StructType().add("status", TEXT).add("categories", TEXTS));
  }

  private static StructType report() {
    return words(
        new StructType().add("authority", TEXT).add("kind", TEXT).add("from", DAY).add("to", DAY));
  }

  private static StructType words(StructType fact) {
    return fact.add("text", TEXT).add("start", OFFSET).add("end", OFFSET);
  }
}
