package io.github.breach.examples.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.github.breach.extract.DisclosureParser;
import io.github.breach.extract.ParseOptions;
import io.github.breach.model.plain.PlainView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The records in examples/notices are what the parser makes of their texts, to the last place.
 * {@code -Dbreach.rewrite=true} writes them anew: read the difference before committing it.
 */
class NoticeRecordsTest {
  private static final Path NOTICES = Path.of("..", "notices");
  private static final int AT_LEAST = 12;

  private final DisclosureParser parser = DisclosureParser.standard();

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void aRecordIsWhatItsTextGives(String name) throws IOException {
    Path file = NOTICES.resolve(name + ".json");
    String records = records(name);
    if (Boolean.getBoolean("breach.rewrite")) {
      Files.writeString(file, records);
    }
    assertEquals(Files.readString(file), records);
  }

  @Test
  void thereAreRecordsOfManyNotices() throws IOException {
    assertTrue(names().count() >= AT_LEAST);
  }

  static Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.list(NOTICES)) {
      List<String> names =
          files
              .map(f -> String.valueOf(f.getFileName()))
              .filter(f -> f.endsWith(".json") && !f.endsWith(".expected.json"))
              .map(f -> f.substring(0, f.length() - ".json".length()))
              .sorted()
              .toList();
      return names.stream();
    }
  }

  private String records(String name) throws IOException {
    String text = Files.readString(NOTICES.resolve(name + ".txt"));
    ParseOptions options = ParseOptions.none().withSourceId(name + ".txt");
    return writer()
            .writeValueAsString(
                parser.read(text, options).disclosures().stream().map(PlainView::write).toList())
        + "\n";
  }

  /** A key a line, an offset pair on one line, and \n on every platform. */
  private static ObjectWriter writer() {
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
    return new ObjectMapper().writer(printer);
  }
}
