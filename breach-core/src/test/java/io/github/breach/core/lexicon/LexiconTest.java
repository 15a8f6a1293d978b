package io.github.breach.core.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconTest {
  private static TermTable table(String name, String rows) {
    return TermTable.read(name, new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> found(Lexicon lexicon, String text) {
    return lexicon.find(text).stream()
        .map(m -> m.term().table() + ":" + m.key() + "@" + m.start() + "-" + m.end())
        .toList();
  }

  @Test
  void takesTheLongestTermOfATable() {
    Lexicon lexicon = Lexicon.of(List.of(table("d", "EMAIL\tメール|メールアドレス\nID\tID")));
    assertEquals(List.of("d:EMAIL@0-7", "d:ID@8-10"), found(lexicon, "メールアドレスとID"));
  }

  @Test
  void letsTermsOfDifferentTablesOverlap() {
    Lexicon lexicon =
        Lexicon.of(List.of(table("data", "DATA\t個人情報"), table("body", "PPC\t個人情報保護委員会")));
    assertEquals(List.of("data:DATA@0-4", "body:PPC@0-9"), found(lexicon, "個人情報保護委員会"));
  }

  @Test
  void readsTablesOfOneNameAsOne() {
    Lexicon lexicon = Lexicon.of(List.of(table("d", "A\t氏名"), table("d", "B\t氏")));
    assertEquals(List.of("d:A@0-2"), found(lexicon, "氏名"));
  }

  @Test
  void foldsItsSurfacesAndLeavesCommentsOut() {
    TermTable table = table("d", "# comment\n\nFAX\tＦＡＸ番号|ﾌｧｸｽ\texample\n");
    assertEquals(
        List.of(new Term("d", "FAX", "FAX番号"), new Term("d", "FAX", "ファクス")), table.terms());
  }

  @Test
  void namesTheLineOfABrokenRow() {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> table("d", "A\t氏名\nbroken"));
    assertEquals("table d, line 2: no tab", e.getMessage());
  }

  @Test
  void findsNothingInNothing() {
    assertEquals(List.of(), Lexicon.of(List.of()).find("氏名"));
  }
}
