package io.github.breach.extract.internal.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.breach.core.lexicon.Term;
import io.github.breach.core.lexicon.TermTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordListsTest {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern TABLE = Pattern.compile("WordLists\\.of\\(\"([a-z-]+)\"\\)");

  /** Their keys are made of the names of enums. */
  private static final Set<String> OF_ENUMS = Set.of("heading-grammar", "organization-roles");

  private static final WordLists WORDS =
      WordLists.of(
          new TermTable(
              "denials",
              List.of(new Term("denials", "NOT", "ない"), new Term("denials", "NOT", "ません"))));

  @Test
  void asksOneKeyOfATable() {
    assertTrue(WORDS.is("NOT", "ない"));
    assertEquals(6, WORDS.firstIn("NOT", "漏えいはありません。"));
    assertEquals(3, WORDS.end("NOT", "ありません"));
    assertFalse(WORDS.in("NOT", "漏えいがありました。"));
  }

  @Test
  void refusesAKeyThatTheTableLacks() {
    assertThrows(IllegalArgumentException.class, () -> WORDS.in("NTO", "ない"));
    assertThrows(IllegalArgumentException.class, () -> WORDS.all("NTO"));
    assertEquals(0, WORDS.orNone("NTO").startAt("ない", 0));
  }

  @Test
  void everyKeyOfTheLibrarysListsIsAskedFor() {
    String code = sources();
    Set<String> idle = new TreeSet<>();
    for (String table : tablesIn(code)) {
      for (Term term : Vocabulary.table(table).terms()) {
        if (!OF_ENUMS.contains(table) && !code.contains('"' + term.key() + '"')) {
          idle.add(table + " " + term.key());
        }
      }
    }
    assertEquals(Set.of(), idle);
  }

  private static Set<String> tablesIn(String code) {
    return TABLE
        .matcher(code)
        .results()
        .map(m -> m.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String sources() {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(f -> f.toString().endsWith(".java"))
          .map(WordListsTest::read)
          .collect(Collectors.joining());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
