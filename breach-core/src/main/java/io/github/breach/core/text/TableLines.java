package io.github.breach.core.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The lines of a vocabulary table one by one, without the blank ones and the comments. */
public final class TableLines {
  private final String table;
  private int next;
  private int number;

  private TableLines(String table) {
    this.table = table;
  }

  /** The lines of a table in UTF-8, read to its end and left open. */
  public static TableLines read(InputStream table) throws IOException {
    String text = new String(table.readAllBytes(), StandardCharsets.UTF_8);
    boolean plain = text.indexOf('\r') < 0;
    return new TableLines(plain ? text : text.replace("\r\n", "\n").replace('\r', '\n'));
  }

  /** The next line, or null behind the last. */
  public @Nullable String next() {
    while (next < table.length()) {
      int start = next;
      int end = table.indexOf('\n', start);
      end = end < 0 ? table.length() : end;
      next = end + 1;
      number++;
      if (start < end && table.charAt(start) != '#') {
        String line = table.substring(start, end);
        if (!line.isBlank()) {
          return line;
        }
      }
    }
    return null;
  }

  /** The number of the line given last, counted from 1 over all lines of the table. */
  public int number() {
    return number;
  }
}
