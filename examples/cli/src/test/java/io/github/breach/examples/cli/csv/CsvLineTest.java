package io.github.breach.examples.cli.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** RFC 4180, and no formulas for spreadsheets. */
class CsvLineTest {

  @Test
  void onlyCellsThatNeedQuotesHaveThem() {
    assertEquals(
        "36名,\"1,240件\",\"\"\"引用\"\"\",\"上\n下\",\r\n",
        new CsvLine(false).of(List.of("36名", "1,240件", "\"引用\"", "上\n下", "")));
  }

  @Test
  void nothingIsChangedUnlessASpreadsheetReadsIt() {
    List<String> cells = List.of("=HYPERLINK(1)", "-", "+81", "@", "a=b");
    assertEquals("=HYPERLINK(1),-,+81,@,a=b\r\n", new CsvLine(false).of(cells));
    assertEquals("'=HYPERLINK(1),'-,'+81,'@,a=b\r\n", new CsvLine(true).of(cells));
  }
}
