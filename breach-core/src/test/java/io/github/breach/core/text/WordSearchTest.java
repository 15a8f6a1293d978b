package io.github.breach.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Words of a table, and how they are looked for in a part of a text. */
class WordSearchTest {

  /** A part is searched as if it were all there is, whether or not much text follows it. */
  @Property(seed = "1")
  void looksInAPartOfATextAlone(
      @ForAll("texts") String text,
      @ForAll("words") String words,
      @ForAll @IntRange(max = 20) int from,
      @ForAll @IntRange(max = 20) int length) {
    int start = Math.min(from, text.length());
    int end = Math.min(start + length, text.length());
    String part = text.substring(start, end);

    assertEquals(
        inText(part.indexOf(words.charAt(0)), start),
        BoundedSearch.indexOf(text, words.charAt(0), start, end));
    assertEquals(
        inText(part.indexOf(words), start), BoundedSearch.indexOf(text, words, start, end));
    assertEquals(part.contains(words), BoundedSearch.contains(text, words, start, end));
    assertEquals(part.endsWith(words), BoundedSearch.endsWith(text, words, start, end));
  }

  private static int inText(int inPart, int start) {
    return inPart < 0 ? -1 : start + inPart;
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("氏名、").ofMaxLength(60);
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings().withChars("氏名、").ofMinLength(1).ofMaxLength(3);
  }

  @Example
  void asksForTheLongestWordFirst() {
    assertEquals(
        List.of("会員番号", "会員数", "会員", "住所"),
        LongestFirst.sorted(List.of("会員", "会員数", "住所", "会員番号")));
    assertEquals(List.of(), LongestFirst.sorted(List.of()));
  }

  @Example
  void readsTheRowsOfATable() throws IOException {
    assertEquals(List.of("氏名\t名", "住"), rows("# 見出し\n\n氏名\t名\n  \n住"));
    assertEquals(List.of("氏名", "住"), rows("氏名\r\n#\r\n住\r\n"));
    assertEquals(List.of("氏名", "住"), rows("\r氏名\r住"));
    assertEquals(List.of(), rows(""));
  }

  @Example
  void tellsTheNumberOfARow() throws IOException {
    TableLines lines = table("# 見出し\n\n氏名\n住所");
    lines.next();
    assertEquals(3, lines.number());
    lines.next();
    assertEquals(4, lines.number());
    assertNull(lines.next());
  }

  private static List<String> rows(String table) throws IOException {
    List<String> rows = new ArrayList<>();
    TableLines lines = table(table);
    for (String line = lines.next(); line != null; line = lines.next()) {
      rows.add(line);
    }
    return rows;
  }

  private static TableLines table(String table) throws IOException {
    return TableLines.read(new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)));
  }
}
