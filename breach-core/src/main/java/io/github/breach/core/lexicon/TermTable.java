package io.github.breach.core.lexicon;

import io.github.breach.core.text.TableLines;
import io.github.breach.core.text.TextFolder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A small table of terms: a row is a key, a tab, and surface forms with {@code |} between them.
 *
 * <p>Lines that start with {@code #} are comments, and so is what stands behind a second tab.
 * Surfaces are folded as text is, so a row may be written in any width.
 *
 * <pre>{@code
 * # key   surfaces              example
 * EMAIL   メールアドレス|Eメールアドレス   登録されたメールアドレス
 * }</pre>
 */
public record TermTable(String name, List<Term> terms) {

  public TermTable {
    Objects.requireNonNull(name, "name");
    terms = List.copyOf(terms);
  }

  /**
   * Reads a table.
   *
   * @param name the table's name, and that of every term in it
   * @param rows the table's text, in UTF-8; read to its end and left open
   * @throws IllegalArgumentException if a row has no tab, naming the line
   */
  public static TermTable read(String name, InputStream rows) {
    List<Term> terms = new ArrayList<>();
    try {
      TableLines lines = TableLines.read(rows);
      for (String line = lines.next(); line != null; line = lines.next()) {
        readRow(name, line, lines.number(), terms);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("table " + name, e);
    }
    return new TermTable(name, terms);
  }

  private static void readRow(String name, String line, int number, List<Term> terms) {
    int tab = line.indexOf('\t');
    if (tab <= 0) {
      throw new IllegalArgumentException("table " + name + ", line " + number + ": no tab");
    }
    String key = line.substring(0, tab).strip().intern(); // as the literals are that ask for it
    int second = line.indexOf('\t', tab + 1);
    String surfaces = line.substring(tab + 1, second < 0 ? line.length() : second).strip();
    boolean plain = TextFolder.isPlain(surfaces); // nearly every row is
    int start = 0;
    while (start <= surfaces.length()) {
      int bar = surfaces.indexOf('|', start);
      int end = bar < 0 ? surfaces.length() : bar;
      String surface = surfaces.substring(start, end);
      terms.add(new Term(name, key, plain ? surface : folded(surface)));
      start = end + 1;
    }
  }

  private static String folded(String surface) {
    return TextFolder.keepingLines().fold(surface.strip()).text();
  }
}
