package io.github.breach.extract.internal.authority;

import io.github.breach.extract.internal.vocabulary.WordLists;

/** The words around the names of authorities, read once for all who ask for them. */
public final class AuthorityWording {
  /** The lists of the table {@code authority-wording}. */
  public static final WordLists WORDS = WordLists.of("authority-wording");

  private AuthorityWording() {}
}
