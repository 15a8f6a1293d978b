package io.github.breach.extract.internal.vocabulary;

import io.github.breach.core.lexicon.Lexicon;
import io.github.breach.core.lexicon.Term;
import io.github.breach.core.lexicon.TermTable;
import io.github.breach.core.text.TextFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The library's tables together with the rows that a caller adds. */
public final class AddedTerms {
  private final List<TermTable> added = new ArrayList<>();

  /**
   * Adds rows to the library's table of the same name, or a table that it doesn't have.
   *
   * @throws IllegalArgumentException if the library's table has no such key, or isn't one of terms
   */
  public void add(TermTable table) {
    if (Vocabulary.exists(table.name())) {
      checkKeys(table);
    }
    added.add(folded(table));
  }

  /** What is looked up in a notice. */
  public Lexicon mentioned() {
    List<TermTable> tables = Vocabulary.mentioned();
    for (TermTable table : added) {
      if (!isOfHeadings(table)) {
        tables.addAll(Vocabulary.asMentioned(table));
      }
    }
    return Lexicon.of(tables);
  }

  /** What is looked up in headings. */
  public Lexicon headings() {
    List<TermTable> tables = new ArrayList<>();
    for (TermTable table : added) {
      if (isOfHeadings(table)) {
        tables.add(table);
      }
    }
    if (tables.isEmpty()) {
      return Vocabulary.headings();
    }
    tables.add(0, Vocabulary.table(Vocabulary.HEADINGS));
    return Lexicon.of(tables);
  }

  private static boolean isOfHeadings(TermTable table) {
    return table.name().equals(Vocabulary.HEADINGS);
  }

  private static void checkKeys(TermTable table) {
    if (!Vocabulary.isExtensible(table.name())) {
      throw new IllegalArgumentException("the table " + table.name() + " takes no rows");
    }
    Set<String> keys =
        Vocabulary.table(table.name()).terms().stream()
            .map(Term::key)
            .collect(Collectors.toCollection(TreeSet::new));
    for (Term term : table.terms()) {
      if (!keys.contains(term.key())) {
        throw new IllegalArgumentException(
            "the table " + table.name() + " has no key " + term.key() + " but " + keys);
      }
    }
  }

  /** ＡＢＣ会員 is looked up as folded text has it: ABC会員. */
  private static TermTable folded(TermTable table) {
    return new TermTable(
        table.name(),
        table.terms().stream()
            .map(t -> new Term(table.name(), t.key(), folded(t.surface())))
            .toList());
  }

  private static String folded(String surface) {
    return TextFolder.keepingLines().fold(surface).text();
  }
}
