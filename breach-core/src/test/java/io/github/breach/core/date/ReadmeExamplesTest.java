package io.github.breach.core.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.breach.core.count.AmountNormalizer;
import io.github.breach.core.count.CountNormalizer;
import io.github.breach.core.count.StatedAmount;
import io.github.breach.core.number.JapaneseNumber;
import io.github.breach.model.CountBound;
import io.github.breach.model.CountUnit;
import io.github.breach.model.StatedCount;
import io.github.breach.model.StatedDate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The examples of README.md")
class ReadmeExamplesTest {
  private final DateNormalizer dates = DateNormalizer.standard();
  private final CountNormalizer counts = CountNormalizer.standard();
  private final AmountNormalizer amounts = AmountNormalizer.standard();

  @Test
  void theFirstSnippetSaysWhatItsCommentsSay() {
    String text = "当社は令和6年9月25日（水）１４時頃、約１万２千件の誤送信に気づき、翌日、対象の３割に連絡した。";

    List<StatedDate> foundDates = dates.findAll(text, DateContext.none());
    assertEquals(
        List.of("2024-09-25T14:00", "2024-09-26"),
        foundDates.stream().map(StatedDate::edtf).toList());
    assertTrue(foundDates.get(0).approximate());

    StatedCount count = counts.findAll(text).get(0);
    assertEquals(12_000, count.value().orElseThrow());
    assertEquals(CountUnit.RECORD, count.unit());
    assertEquals(CountBound.ABOUT, count.bound());

    StatedAmount amount = amounts.findAll(text).get(0);
    assertEquals(List.of("割", "３割"), List.of(amount.unit().orElseThrow(), amount.text()));

    assertEquals("2016-03", dates.normalize("平成28年3月末", DateContext.none()).orElseThrow().edtf());
    assertEquals(321, counts.normalize("延べ三百二十一名").orElseThrow().value().orElseThrow());
    assertEquals(new BigDecimal("-3.5"), amounts.normalize("マイナス3.5％").orElseThrow().value());
    assertEquals(
        BigDecimal.valueOf(230_000_000), JapaneseNumber.parse("二億三千万").orElseThrow().value());
  }

  static Stream<List<String>> dateRows() {
    return rows("## Dates", 2);
  }

  @ParameterizedTest
  @MethodSource("dateRows")
  void readsEveryDateOfTheTable(List<String> row) {
    DateContext context = DateContext.reference(LocalDate.of(2021, 10, 13));
    StatedDate date = dates.normalize(row.get(0), context).orElseThrow();
    assertEquals(row.get(1), date.edtf());
  }

  static Stream<List<String>> countRows() {
    return rows("## Counts and amounts", 4);
  }

  @ParameterizedTest
  @MethodSource("countRows")
  void readsEveryCountAndAmountOfTheTable(List<String> row) {
    String written = row.get(0);
    List<String> read =
        counts
            .normalize(written)
            .map(
                c -> List.of(written, "" + c.valueOrNull(), "" + c.counterOrNull(), "" + c.bound()))
            .orElseGet(() -> amount(written));
    assertEquals(row, read);
  }

  private List<String> amount(String written) {
    StatedAmount amount = amounts.normalize(written).orElseThrow();
    String value = amount.value().stripTrailingZeros().toPlainString();
    return List.of(written, value, amount.unit().orElse("-"), amount.bound().name());
  }

  /** The rows of the last table under {@code heading}, which has so many columns. */
  private static Stream<List<String>> rows(String heading, int columns) {
    List<String> lines = readme();
    int from = lines.indexOf(heading);
    int to = from + 1;
    while (to < lines.size() && !lines.get(to).startsWith("## ")) {
      to++;
    }
    int header = lines.subList(from, to).lastIndexOf(header(columns)) + from;
    List<String> table = lines.subList(header + 2, to);
    return table.stream().takeWhile(line -> line.startsWith("|")).map(ReadmeExamplesTest::cells);
  }

  private static String header(int columns) {
    return columns == 2 ? "| written | value |" : "| written | value | counter or unit | bound |";
  }

  private static List<String> cells(String line) {
    String[] cells = line.split("\\|", -1);
    return Arrays.stream(cells, 1, cells.length - 1).map(String::strip).toList();
  }

  private static List<String> readme() {
    try {
      return Files.readAllLines(Path.of("README.md"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
