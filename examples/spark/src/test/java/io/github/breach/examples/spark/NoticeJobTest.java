package io.github.breach.examples.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.breach.extract.DisclosureParser;
import io.github.breach.model.Disclosure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The job on an embedded Spark. */
class NoticeJobTest {
  private static final int NOTICES = 2_000;
  private static final StructType TABLE =
      new StructType().add("id", DataTypes.IntegerType).add("body", DataTypes.StringType);

  private static SparkSession spark =
      SparkSession.builder()
          .master("local[2]")
          .appName("test")
          .config("spark.ui.enabled", "false")
          .config("spark.sql.shuffle.partitions", "4")
          .config("spark.driver.bindAddress", "127.0.0.1")
          .config("spark.driver.host", "127.0.0.1")
          .getOrCreate();
  private final Path folder;

  NoticeJobTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeAll
  static void quiet() {
    spark.sparkContext().setLogLevel("ERROR");
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  @Test
  void aColumnOfTwoThousandTextsGivesARowANoticeAndLosesNone() throws IOException {
    List<String> texts = notices();
    List<Row> rows = new ArrayList<>();
    long wanted = 0;
    long persons = 0;
    for (int i = 0; i < NOTICES; i++) {
      String text = texts.get(i % texts.size());
      rows.add(RowFactory.create(i, text));
      List<Disclosure> parsed =
          i < texts.size() ? DisclosureParser.standard().parseAll(text) : List.of();
      if (i < texts.size()) {
        int times = (NOTICES - i + texts.size() - 1) / texts.size();
        wanted += (long) times * parsed.size();
        persons +=
            times
                * parsed.stream()
                    .flatMap(d -> d.affectedTotal().stream())
                    .mapToLong(c -> c.value().orElse(0))
                    .sum();
      }
    }
    rows.add(RowFactory.create(-1, null));
    String table = folder.resolve("table").toString();
    spark.createDataFrame(rows, TABLE).repartition(4).write().parquet(table);
    String output = run("--table", table, "--text", "body", "--id", "id");

    Dataset<Row> records = spark.read().parquet(output + "/records");
    assertEquals(wanted, records.count());
    assertEquals(NOTICES, records.select("source").distinct().count());
    assertEquals(persons, records.selectExpr("sum(affected.value)").first().getLong(0));
    List<Row> bad = spark.read().json(output + "/bad").collectAsList();
    assertEquals(1, bad.size());
    assertEquals("[has no text,-1]", bad.get(0).toString());
  }

  @Test
  void aFolderOfDocumentsIsReadByContentAndBadOnesAreNamed() throws IOException {
    Path documents = Files.createDirectories(folder.resolve("documents/below"));
    Files.writeString(documents.resolve("a.txt"), LEAK);
    Files.writeString(
        documents.resolve("b.html"), "<html><body><main><p>" + LEAK.replace("\n", "<br>"));
    Files.write(documents.resolve("c.txt"), new byte[] {(byte) 0xFF, (byte) 0xFE, 'x'});
    Files.write(documents.resolve("d.pdf"), "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
    Files.writeString(documents.resolve("e.docx"), "not taken");
    String output = run("--folder", folder.resolve("documents").toString());

    Dataset<Row> records = spark.read().parquet(output + "/records");
    assertEquals(2, records.count());
    for (Row record : records.collectAsList()) {
      assertEquals("株式会社青葉商会", record.getAs("discloser"));
      assertEquals("2024-05-20", record.<java.sql.Date>getAs("published_day").toString());
    }
    Row event =
        records
            .selectExpr("explode(events) as e")
            .where("array_contains(e.kinds, 'DETECTED')")
            .select("e.from")
            .first();
    assertEquals("2024-05-08", event.getDate(0).toString());
    assertEquals(2, records.where("exists(data, d -> d.category = 'NAME')").count());
    String bad = spark.read().json(output + "/bad").orderBy("source").collectAsList().toString();
    assertTrue(bad.contains("is a broken PDF") && bad.contains("c.txt"), bad);
  }

  @Test
  void theSummaryCountsByMonthAndTypeAndTakesTheMedian() throws IOException {
    Path documents = Files.createDirectories(folder.resolve("documents"));
    Files.writeString(documents.resolve("a.txt"), LEAK);
    Files.writeString(documents.resolve("b.txt"), LEAK.replace("5月20日", "5月30日"));
    Files.writeString(documents.resolve("c.txt"), LEAK.replace("5月20日", "6月1日"));
    String output = run("--folder", documents.toString());

    assertEquals(
        List.of("2024-05,MISDELIVERY,2", "2024-06,MISDELIVERY,1"),
        csv(output + "/summary/incidents"));
    assertEquals(List.of("MISDELIVERY,22.0,3"), csv(output + "/summary/delay"));
    assertTrue(
        csv(output + "/summary/data").contains("NAME,EXPOSED,3,3,108"),
        csv(output + "/summary/data").toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "--folder a",
        "--folder a --table b --output c",
        "--output c",
        "--input a",
        "--folder"
      })
  void badUsageIsSaid(String commandLine) {
    String[] arguments = commandLine.isEmpty() ? new String[0] : commandLine.split(" ");
    assertThrows(IllegalArgumentException.class, () -> JobArguments.parse(arguments));
  }

  private static final String LEAK =
      "顧客情報の誤送信について\n2024年5月20日\n株式会社青葉商会\n\n"
          + "5月7日、お客様36名分の氏名を記載したファイルを誤って送信し、氏名が流出しました。"
          + "5月8日に判明しました。\n";

  private String run(String... arguments) {
    String output = folder.resolve("out").toString();
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--output", output));
    NoticeJob.run(spark, JobArguments.parse(all.toArray(String[]::new)));
    return output;
  }

  private static List<String> csv(String path) {
    return spark.read().option("header", "true").csv(path).collectAsList().stream()
        .map(row -> row.mkString(","))
        .collect(Collectors.toList());
  }

  private static List<String> notices() throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("../notices"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readString(file));
      }
    }
    return texts;
  }
}
