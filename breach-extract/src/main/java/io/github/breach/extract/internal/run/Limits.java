package io.github.breach.extract.internal.run;

/**
 * How much is read.
 *
 * @param maxTextLength the UTF-16 units beyond which a text isn't read
 * @param maxFindings the findings beyond which those of one extractor in one notice are cut off
 */
public record Limits(int maxTextLength, int maxFindings) {

  /** Far beyond any notice, and within what an ordinary heap holds. */
  public static final Limits STANDARD = new Limits(5_000_000, 100_000);

  /**
   * @throws IllegalArgumentException if a limit is below 1
   */
  public Limits {
    if (maxTextLength < 1 || maxFindings < 1) {
      throw new IllegalArgumentException(
          "a limit is at least 1: " + maxTextLength + ", " + maxFindings);
    }
  }

  /** What is said of a text that is too long. */
  public String complaint(String text) {
    return "the text has " + text.length() + " units, more than the limit of " + maxTextLength;
  }

  public Limits withMaxTextLength(int units) {
    return new Limits(units, maxFindings);
  }

  public Limits withMaxFindings(int findings) {
    return new Limits(maxTextLength, findings);
  }
}
