package io.github.breach.examples.cli.table;

/** How a piece of text looks where colour is wanted. */
enum Style {
  PLAIN(""),
  STRONG("1"),
  FAINT("2"),
  BAD("31"),
  GOOD("32"),
  DOUBTFUL("33"),
  NAMED("36");

  private final String code;

  Style(String code) {
    this.code = code;
  }

  String paint(String text) {
    return code.isEmpty() || text.isEmpty() ? text : "\u001B[" + code + "m" + text + "\u001B[0m";
  }
}
