package io.github.breach.examples.cli.page;

import io.github.breach.model.Stated;

/**
 * A fact of one notice as the page shows it.
 *
 * @param id its number in the notice
 * @param field its sort
 * @param value what it says, in the page's words
 * @param stated its words in the notice, and their place
 */
record Fact(int id, Field field, String value, Stated stated) {}
