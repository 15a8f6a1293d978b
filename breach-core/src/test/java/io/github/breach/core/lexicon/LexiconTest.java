package io.github.breach.core.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
  void takesALongerTermOfOneTableAndAShorterOfAnotherAtOnePlace() {
    Lexicon lexicon = Lexicon.of(List.of(table("a", "A\t不正"), table("b", "B\t不正アクセス")));
    assertEquals(List.of("a:A@0-2", "b:B@0-6"), found(lexicon, "不正アクセス"));
    assertEquals(List.of("a:A@0-2"), found(lexicon, "不正アク"));
  }

  @Test
  void findsATermOfOneCharacterAtTheEndOfAText() {
    Lexicon lexicon = Lexicon.of(List.of(table("d", "A\t名|名簿")));
    assertEquals(List.of("d:A@0-2", "d:A@2-3"), found(lexicon, "名簿名"));
  }

  @Test
  void readsAPartOfATextAsIfThereWereNothingElse() {
    Lexicon lexicon = Lexicon.of(List.of(table("d", "A\tメール|メールアドレス")));
    assertEquals(
        List.of(new TermMention(new Term("d", "A", "メール"), 2, 5)), lexicon.find("氏名メールアドレス", 2, 7));
  }

  @Test
  void putsMentionsUnderTheirTables() {
    Lexicon lexicon =
        Lexicon.of(List.of(table("a", "A\t氏名"), table("b", "B\t住所"), table("c", "C\t性別")));
    FoundTerms found = lexicon.findByTable("氏名、住所、氏名");
    assertEquals(List.of(0, 6), starts(found.of("a")));
    assertEquals(List.of(3), starts(found.of("b")));
    assertEquals(List.of(), found.of("c"));
    assertEquals(List.of(), found.of("no such table"));
  }

  @ParameterizedTest
  @CsvSource({"0, 9, 0 3 6", "1, 9, 3 6", "0, 6, 0 3", "3, 4, 3", "4, 6, ''", "6, 3, ''"})
  void findsMentionsByPlace(int from, int to, String starts) {
    FoundTerms found = Lexicon.of(List.of(table("a", "A\t氏名"))).findByTable("氏名、氏名、氏名");
    List<Integer> expected =
        Arrays.stream(starts.split(" ")).filter(s -> !s.isEmpty()).map(Integer::valueOf).toList();
    assertEquals(expected, starts(found.of("a").in(from, to)));
    assertEquals(expected, starts(found.in(from, to).of("a")));
    assertEquals(!expected.isEmpty(), found.of("a").anyIn(from, to));
    assertEquals(!expected.isEmpty(), found.of("a").has("A", from, to));
  }

  private static List<Integer> starts(List<TermMention> mentions) {
    return mentions.stream().map(TermMention::start).toList();
  }

  @Test
  void findsNothingInNothing() {
    assertEquals(List.of(), Lexicon.of(List.of()).find("氏名"));
  }
}
