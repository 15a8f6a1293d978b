package io.github.breach.extract.internal.vocabulary;

import io.github.breach.core.lexicon.Lexicon;
import io.github.breach.core.lexicon.TermTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The library's own tables, as they lie beside the classes. */
public final class Vocabulary {
  private static final String FOLDER = "/io/github/breach/extract/vocabulary/";

  /** The table of heading words, which is read over headings only. */
  public static final String HEADINGS = "headings";

  /** The table of legal forms. */
  public static final String ORGANIZATION_FORMS = "organization-forms";

  /** The tables that are read over every notice. */
  private static final List<String> MENTIONED =
      List.of(
          "authorities",
          "contact-words",
          "events",
          ORGANIZATION_FORMS,
          "assertion",
          "attack-vectors",
          "contractors",
          "incident-parts",
          "incident-types",
          "leaks",
          "misuses",
          "cause-cues",
          "cause-categories",
          "measure-cues",
          "measure-categories");

  private Vocabulary() {}

  /** The tables whose terms are looked up in every notice. */
  public static List<TermTable> mentioned() {
    return MENTIONED.stream().map(Vocabulary::table).toList();
  }

  /** The terms of headings. */
  public static Lexicon headings() {
    return Lexicon.of(List.of(table(HEADINGS)));
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
