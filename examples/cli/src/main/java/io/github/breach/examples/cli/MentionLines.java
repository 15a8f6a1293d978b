package io.github.breach.examples.cli;

import io.github.breach.examples.documents.StrictText;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One text a line in, one object {@code {"mentions":[…]}} a line out: the nth object belongs to the
 * nth line, so the two can be pasted together again. Each line stands alone. A line that is no
 * UTF-8 has no mentions and is named on standard error.
 */
final class MentionLines {
  private final Console console;
  private final Function<String, List<Map<String, @Nullable Object>>> mentions;
  private long offset;
  private boolean allRead = true;

  MentionLines(Console console, Function<String, List<Map<String, @Nullable Object>>> mentions) {
    this.console = console;
    this.mentions = mentions;
  }

  /** The exit status: 0 when every line was read, else 1. */
  int run() {
    try (InputStream in = new BufferedInputStream(console.in(), 1 << 16)) {
      for (byte[] line = next(in); line.length > 0; line = next(in)) {
        console.records().write(PlainJson.compact(Map.of("mentions", of(line))) + "\n");
        offset += line.length;
        // Who feeds a line and waits for its answer gets it; a file is written in large pieces.
        if (in.available() == 0 && !console.records().flush()) {
          console.complain("standard output", "can't be written");
          return 1;
        }
      }
    } catch (IOException e) {
      console.complain("standard input", Reasons.of(e));
      return 1;
    }
    console.records().end();
    return allRead ? 0 : 1;
  }

  private List<Map<String, @Nullable Object>> of(byte[] line) {
    try {
      return mentions.apply(withoutEnd(StrictText.decode(line, StandardCharsets.UTF_8, offset)));
    } catch (IOException e) {
      allRead = false;
      console.complain("standard input", Reasons.of(e));
      return List.of();
    }
  }

  private static String withoutEnd(String line) {
    int end = line.length();
    if (end > 0 && line.charAt(end - 1) == '\n') {
      end--;
    }
    if (end > 0 && line.charAt(end - 1) == '\r') {
      end--;
    }
    return line.substring(0, end);
  }

  /** The bytes of the next line with its line end; none at the end of the input. */
  private static byte[] next(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(256);
    for (int b = in.read(); b >= 0; b = in.read()) {
      line.write(b);
      if (b == '\n') {
        break;
      }
    }
    return line.toByteArray();
  }
}
