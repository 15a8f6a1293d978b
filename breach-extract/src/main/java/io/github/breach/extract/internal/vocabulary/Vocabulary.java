package io.github.breach.extract.internal.vocabulary;

import io.github.breach.core.lexicon.Lexicon;
import io.github.breach.core.lexicon.Term;
import io.github.breach.core.lexicon.TermTable;
import io.github.breach.model.SectionKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The library's own tables, as they lie beside the classes. */
public final class Vocabulary {
  private static final String FOLDER = "/io/github/breach/extract/vocabulary/";

  /** The table of heading words, which is read over headings only. */
  public static final String HEADINGS = "headings";

  /** The table of legal forms. */
  public static final String ORGANIZATION_FORMS = "organization-forms";

  /** The table of words for kinds of data. */
  public static final String DATA_ITEMS = "data-items";

  /** The tables that are read over every notice. */
  private static final List<String> MENTIONED =
      List.of(
          "authorities",
          "local-bodies",
          "contact-words",
          "events",
          ORGANIZATION_FORMS,
          "assertion",
          "attack-vectors",
          "contractors",
          "genre-words",
          "incident-parts",
          "incident-types",
          "leaks",
          "misuses",
          "cause-cues",
          "cause-categories",
          "measure-cues",
          "measure-categories",
          "required-items",
          DATA_ITEMS);

  /** Tables whose keys overlap in the text; each key becomes a table of its own. */
  private static final List<String> SPLIT = List.of("count-cues", "data-cues");

  private Vocabulary() {}

  /** The tables whose terms are looked up in every notice. */
  public static List<TermTable> mentioned() {
    List<TermTable> tables = new ArrayList<>();
    for (String name : MENTIONED) {
      tables.add(table(name));
    }
    for (String name : SPLIT) {
      tables.addAll(byKey(table(name)));
    }
    return tables;
  }

  /** A table as it is looked up: one of each key where the keys overlap. */
  static List<TermTable> asMentioned(TermTable table) {
    return SPLIT.contains(table.name()) ? byKey(table) : List.of(table);
  }

  /** Whether a table of the library's own has this name. */
  static boolean exists(String table) {
    return isExtensible(table) || Vocabulary.class.getResource(FOLDER + table + ".tsv") != null;
  }

  /** Whether a caller may add rows to the library's own table. */
  static boolean isExtensible(String table) {
    return MENTIONED.contains(table) || SPLIT.contains(table) || table.equals(HEADINGS);
  }

  /** The name under which the terms of one key of a split table are found in a notice. */
  public static String keyed(String table, String key) {
    return table + "/" + key;
  }

  private static List<TermTable> byKey(TermTable table) {
    Map<String, List<Term>> byKey = new LinkedHashMap<>();
    for (Term term : table.terms()) {
      List<Term> terms = byKey.get(term.key());
      if (terms == null) {
        terms = new ArrayList<>();
        byKey.put(term.key(), terms);
      }
      terms.add(new Term(keyed(table.name(), term.key()), term.key(), term.surface()));
    }
    List<TermTable> tables = new ArrayList<>();
    for (Map.Entry<String, List<Term>> key : byKey.entrySet()) {
      tables.add(new TermTable(keyed(table.name(), key.getKey()), key.getValue()));
    }
    return tables;
  }

  /** The kinds of section that a key of the headings names: RESPONSE+PREVENTION. */
  public static Set<SectionKind> kinds(String key) {
    Set<SectionKind> kinds = EnumSet.noneOf(SectionKind.class);
    int from = 0;
    for (int plus = key.indexOf('+'); plus >= 0; plus = key.indexOf('+', from)) {
      kinds.add(SectionKind.valueOf(key.substring(from, plus)));
      from = plus + 1;
    }
    kinds.add(SectionKind.valueOf(key.substring(from)));
    return kinds;
  }

  /** The terms of headings. */
  public static Lexicon headings() {
    return OfHeadings.LEXICON;
  }

  /** Made when first asked for, and then shared. */
  private static final class OfHeadings {
    private static final Lexicon LEXICON = Lexicon.of(List.of(table(HEADINGS)));
  }

  /**
   * The table of this name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static TermTable table(String name) {
    try (InputStream rows = Vocabulary.class.getResourceAsStream(FOLDER + name + ".tsv")) {
      if (rows == null) {
        throw new IllegalArgumentException("no such table: " + name);
      }
      return TermTable.read(name, rows);
    } catch (IOException e) {
      throw new UncheckedIOException("table " + name, e);
    }
  }
}
