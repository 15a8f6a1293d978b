package io.github.breach.core.lexicon;

import java.util.Objects;

/**
 * A surface form and what it stands for.
 *
 * @param table the table that lists it: {@code data-items}
 * @param key what it stands for in that table: {@code EMAIL}
 * @param surface the form as folded text has it: {@code メールアドレス}
 */
public record Term(String table, String key, String surface) {

  public Term {
    Objects.requireNonNull(table, "table");
    Objects.requireNonNull(key, "key");
    if (surface.isEmpty()) {
      throw new IllegalArgumentException("a term needs a surface: " + table + " " + key);
    }
  }
}
