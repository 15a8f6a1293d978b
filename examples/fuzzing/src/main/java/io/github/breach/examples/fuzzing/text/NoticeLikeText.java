package io.github.breach.examples.fuzzing.text;

/**
 * Writes texts that look like notices, more or less: a head, sections with sentences, lists and
 * tables, and noise between and within them.
 */
public final class NoticeLikeText {
  private static final String[] LINE_ENDS = {
    "\n", "\n", "\n", "\n", "\r\n", "\n\n", "", " \n", "　"
  };

  /** What no file of phrases can show. */
  private static final String[] UNSEEN = {
    "\u200B", "\u202E", "\uFEFF", "\u3099", "\0", "\uD842", "\uDFB7", "\u00A0", "\uFE0F", "\u2028"
  };

  private static final int LONGEST = 20_000;

  private final Phrasebook phrases = new Phrasebook();

  /** The text of these choices; the same choices give the same text. */
  public String write(Choices choices) {
    StringBuilder out = new StringBuilder();
    while (choices.more() && out.length() < LONGEST) {
      switch (choices.below(16)) {
        case 0, 1 -> line("head", choices, out);
        case 2, 3, 4 -> line("heading", choices, out);
        case 5, 6, 7, 8 -> line("sentence", choices, out);
        case 9, 10 -> line("item", choices, out);
        case 11 -> line("row", choices, out);
        case 12 -> out.append(phrases.phrase("sentence", choices));
        case 13 -> splice(UNSEEN[choices.below(UNSEEN.length)], choices, out);
        case 14 -> splice(phrases.phrase("noise", choices), choices, out);
        default -> again(choices, out);
      }
    }
    return out.toString();
  }

  private void line(String part, Choices choices, StringBuilder out) {
    out.append(phrases.phrase(part, choices)).append(LINE_ENDS[choices.below(LINE_ENDS.length)]);
  }

  /** Noise within what was written last. */
  private static void splice(String noise, Choices choices, StringBuilder out) {
    out.insert(Math.max(0, out.length() - choices.below(64)), noise);
  }

  /** Something written before, once more or many times. */
  private static void again(Choices choices, StringBuilder out) {
    int start = Math.max(0, out.length() - 1 - choices.below(200));
    String piece = out.substring(start, Math.min(out.length(), start + 1 + choices.below(60)));
    out.append(piece.repeat(1 + choices.below(4) * choices.below(9)));
  }
}
