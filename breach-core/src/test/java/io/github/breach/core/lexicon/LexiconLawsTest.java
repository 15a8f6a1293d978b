package io.github.breach.core.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a lexicon finds in one pass is what a search for each surface at each place finds. */
class LexiconLawsTest {

  @Property(seed = "1")
  void findsTheLongestSurfaceOfEachTableAtEveryFreePlace(
      @ForAll("surfaces") List<String> first,
      @ForAll("surfaces") List<String> second,
      @ForAll("texts") String text) {
    List<TermTable> tables = List.of(table("first", first), table("second", second));
    List<TermMention> found = Lexicon.of(tables).find(text);
    for (TermTable table : tables) {
      assertEquals(
          searched(table, text),
          found.stream().filter(m -> m.term().table().equals(table.name())).toList());
    }
  }

  private static List<TermMention> searched(TermTable table, String text) {
    List<TermMention> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      Term longest = null;
      for (Term term : table.terms()) {
        boolean longer = longest == null || term.surface().length() > longest.surface().length();
        if (longer && text.startsWith(term.surface(), at)) {
          longest = term;
        }
      }
      if (longest == null) {
        at++;
      } else {
        found.add(new TermMention(longest, at, at + longest.surface().length()));
        at += longest.surface().length();
      }
    }
    return found;
  }

  private static TermTable table(String name, List<String> surfaces) {
    return new TermTable(name, surfaces.stream().map(s -> new Term(name, "KEY", s)).toList());
  }

  @Provide
  Arbitrary<List<String>> surfaces() {
    return Arbitraries.strings()
        .withChars("あいア漢")
        .ofMinLength(1)
        .ofMaxLength(4)
        .list()
        .ofMaxSize(8);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("あいア漢。").ofMaxLength(40);
  }
}
