package io.github.breach.examples.accuracy.expect;

import java.util.List;

/**
 * An input and what a careful reader finds in it.
 *
 * @param name the file's name without its ending
 * @param text the input, as it lies there
 * @param notices one judgement a notice, in text order
 */
public record JudgedText(String name, String text, List<Judgement> notices) {

  public JudgedText {
    notices = List.copyOf(notices);
  }

  /** What the input is called in records: its file's name. */
  public String fileName() {
    return name + ".txt";
  }
}
