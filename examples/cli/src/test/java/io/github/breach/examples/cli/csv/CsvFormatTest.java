package io.github.breach.examples.cli.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.breach.examples.cli.Notice;
import io.github.breach.examples.cli.RecordFormat;
import io.github.breach.extract.DisclosureParser;
import io.github.breach.extract.ParseOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The tables of one notice. */
class CsvFormatTest {
  private static final String TEXT =
      """
      顧客情報の誤送信について
      2024年5月20日
      株式会社青葉商会

      5月7日、お客様36名分の氏名、メールアドレスを記載したファイルを誤って送信し、
      5月8日に判明しました。パスワードは含まれておりません。
      """;
  private static final Notice NOTICE =
      new Notice(
          DisclosureParser.standard()
              .read(TEXT, ParseOptions.none().withSourceId("a,b.txt"))
              .first(),
          TEXT);

  @Test
  void aNoticeIsARow() {
    Map<String, String> row = only(Rows.NOTICES);
    assertEquals("\"a,b.txt\"", row.get("source"));
    assertEquals("株式会社青葉商会", row.get("discloser"));
    assertEquals("2024-05-20", row.get("published_on"));
    assertEquals("MISDELIVERY", row.get("incident_types"));
    assertEquals("2024-05-08", row.get("detected_on"));
    assertEquals("12", row.get("days_to_publication"));
    assertEquals("36", row.get("affected"));
    assertEquals("PERSON", row.get("affected_unit"));
    assertEquals("NAME;EMAIL", row.get("data_exposed") + row.get("data_possibly_exposed"));
    assertEquals("PASSWORD", row.get("data_not_exposed"));
  }

  @Test
  void aLaterReportCountsItsDaysToTheFirstRelease() {
    String later = TEXT.replace("について\n", "について(第2報)\n") + "5月10日に第1報を公表しました。\n";
    Notice notice = new Notice(DisclosureParser.standard().parse(later), later);
    assertEquals("2", only(Rows.NOTICES, notice).get("days_to_publication"));
  }

  @Test
  void anEventIsARowWithItsDays() {
    List<Map<String, String>> rows = rows(Rows.EVENTS);
    assertEquals(List.of("2024-05-07", "2024-05-08"), rows.stream().map(r -> r.get("on")).toList());
    assertEquals("2024-05-08", rows.get(1).get("to"));
    assertTrue(rows.get(1).getOrDefault("kinds", "").contains("DETECTED"));
  }

  @Test
  void aCountAndADataItemAreRowsWithTheirPlace() {
    Map<String, String> count = only(Rows.COUNTS);
    assertEquals("36", count.get("value"));
    int start = Integer.parseInt(count.getOrDefault("text_start", ""));
    assertTrue(TEXT.startsWith(count.getOrDefault("text", "?"), start));
    assertEquals(
        List.of("NAME", "EMAIL", "PASSWORD"),
        rows(Rows.DATA).stream().map(r -> r.get("category")).toList());
  }

  @Test
  void forSpreadsheetsItBeginsWithAByteOrderMark() {
    assertTrue(
        new CsvFormat(Rows.NOTICES, true).opening().startsWith("\uFEFFsource,notice_start,"));
    assertTrue(new CsvFormat(Rows.NOTICES, false).opening().startsWith("source,notice_start,"));
  }

  @ParameterizedTest
  @EnumSource
  void everyColumnIsDocumentedOnceAndHasAnOwnName(Rows rows) throws IOException {
    List<String> header = rows.table().header();
    assertEquals(header.size(), header.stream().distinct().count());
    String documentation = Files.readString(Path.of("TABLES.md"));
    for (String column : header) {
      assertTrue(documentation.contains("| `" + column + "` |"), rows + ": " + column);
    }
  }

  private static Map<String, String> only(Rows rows) {
    return only(rows, NOTICE);
  }

  private static Map<String, String> only(Rows rows, Notice notice) {
    List<Map<String, String>> all = rows(rows, notice);
    assertEquals(1, all.size());
    return all.get(0);
  }

  private static List<Map<String, String>> rows(Rows rows) {
    return rows(rows, NOTICE);
  }

  /** No cell of these notices but the source has a comma. */
  private static List<Map<String, String>> rows(Rows rows, Notice notice) {
    RecordFormat format = new CsvFormat(rows, false);
    List<String> names = List.of(format.opening().strip().split(","));
    List<Map<String, String>> out = new ArrayList<>();
    for (String line : format.record(notice).text(1).split("\r\n")) {
      if (!line.isEmpty()) {
        String[] cells = line.replace("a,b", "a\uFFFFb").split(",", -1);
        assertEquals(names.size(), cells.length, line);
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < cells.length; i++) {
          row.put(names.get(i), cells[i].replace('\uFFFF', ','));
        }
        out.add(row);
      }
    }
    return out;
  }
}
