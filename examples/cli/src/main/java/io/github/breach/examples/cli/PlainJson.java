package io.github.breach.examples.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plain values as JSON text. */
public final class PlainJson {
  private static final ObjectWriter COMPACT = new ObjectMapper().writer();
  private static final ObjectWriter INDENTED = COMPACT.with(printer());

  private PlainJson() {}

  /** On one line. */
  public static String compact(Map<String, @Nullable Object> plain) {
    return write(COMPACT, plain);
  }

  /** A key a line; line ends are \n on every platform. */
  public static String indented(Map<String, @Nullable Object> plain) {
    return write(INDENTED, plain);
  }

  private static String write(ObjectWriter writer, Map<String, @Nullable Object> plain) {
    try {
      return writer.writeValueAsString(plain);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("maps, lists and strings are always JSON", e);
    }
  }

  private static DefaultPrettyPrinter printer() {
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
    return printer;
  }
}
