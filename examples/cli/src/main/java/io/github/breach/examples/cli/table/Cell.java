package io.github.breach.examples.cli.table;

/**
 * A piece of a card.
 *
 * @param text clean text, on one line
 * @param style how it looks
 */
record Cell(String text, Style style) {

  /** Words of the card itself or of a notice; made clean here. */
  static Cell of(String text) {
    return of(text, Style.PLAIN);
  }

  static Cell of(String text, Style style) {
    return new Cell(TerminalText.clean(text), style);
  }

  int width() {
    return DisplayWidth.of(text);
  }
}
