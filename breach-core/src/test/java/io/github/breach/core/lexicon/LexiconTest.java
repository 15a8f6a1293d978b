package io.github.breach.core.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
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

  /** A tree with a wide place, in which each of many surfaces is found and no other. */
  @Test
  void findsEachOfManyTermsThatStartAlike() {
    char[] letters = "あいうえおかきくけこさしすせそたちつてと".toCharArray();
    StringBuilder rows = new StringBuilder();
    for (char first : letters) {
      for (char last : letters) {
        rows.append("K\t顧").append(first).append(last).append('\n');
        rows.append("P\t").append(first).append(last).append("名簿\n");
      }
    }
    Lexicon lexicon = Lexicon.of(List.of(table("d", rows.toString())));
    for (char first : letters) {
      for (char last : letters) {
        assertEquals(List.of("d:K@0-3"), found(lexicon, "顧" + first + last));
        assertEquals(List.of("d:P@0-4"), found(lexicon, "" + first + last + "名簿"));
      }
      assertEquals(List.of(), found(lexicon, "顧" + first + "ん"));
      assertEquals(List.of(), found(lexicon, "顧ん" + first));
      assertEquals(List.of(), found(lexicon, first + "ん名簿"));
    }
  }

  @Test
  void letsTheLongerTermOfATableHideTheShorterAndThoseOfOthersStand() {
    Lexicon lexicon =
        Lexicon.of(
            List.of(
                table("a", "A\t個人"),
                table("b", "B\t個人|個人情報"),
                table("c", "C\t個人情報"),
                table("d", "D\t個人")));
    assertEquals(List.of("a:A@0-2", "b:B@0-4", "c:C@0-4", "d:D@0-2"), found(lexicon, "個人情報"));
    assertEquals(List.of("a:A@0-2", "b:B@0-2", "d:D@0-2"), found(lexicon, "個人"));
  }

  @Test
  void isAListOfItsMentions() {
    TermMentions all = Lexicon.of(List.of(table("a", "A\t氏名"))).findByTable("氏名、氏名、氏名").of("a");
    TermMentions later = all.in(3, 9);
    assertEquals(2, later.size());
    assertEquals(3, later.get(0).start());
    assertEquals(6, later.get(1).start());
    assertThrows(IndexOutOfBoundsException.class, () -> later.get(-1));
    assertThrows(IndexOutOfBoundsException.class, () -> later.get(2));
    Iterator<TermMention> walk = later.iterator();
    assertEquals(later.get(0), walk.next());
    assertEquals(later.get(1), walk.next());
    assertFalse(walk.hasNext());
    assertThrows(NoSuchElementException.class, walk::next);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "3, 1", "4, 2", "6, 3", "10, 3", "11, 4", "13, 4", "14, 5", "99, 5"})
  void knowsTheFirstMentionFromAPlaceOn(int place, int index) {
    Lexicon lexicon = Lexicon.of(List.of(table("a", "A\t氏名")));
    FoundTerms found = lexicon.findByTable("氏名、氏名氏名、、、氏名、氏名");
    assertEquals(List.of(0, 3, 5, 10, 13), starts(found.of("a")));
    assertEquals(index, found.of("a").firstFrom(place));
  }
}
