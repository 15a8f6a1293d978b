package io.github.breach.core.count;

/** What the clause that a number stands in starts with: (うち退会済みの方9,610名). */
final class ClauseStart {
  private static final int LONGEST = 32;
  private static final String OPENS_CLAUSE = "(\n。";

  /** What 内 opens when it doesn't say うち: 内線, 内訳. */
  private static final String NOT_PART = "線容部訳閣科外側規";

  private ClauseStart() {}

  /** Whether the clause before {@code number} opens with うち, or a bracket with 内. */
  static boolean saysPart(String text, int number, int floor) {
    int at = number;
    while (at > floor && number - at <= LONGEST && OPENS_CLAUSE.indexOf(text.charAt(at - 1)) < 0) {
      at--;
    }
    if (number - at > LONGEST || at == floor && floor > 0) {
      return false;
    }
    while (at < number && text.charAt(at) == ' ') {
      at++;
    }
    if (text.startsWith("うち", at) || text.startsWith("このうち", at) || text.startsWith("そのうち", at)) {
      return true;
    }
    boolean bracket = at > 0 && text.charAt(at - 1) == '(';
    return bracket
        && text.charAt(at) == '内'
        && at + 1 < number
        && NOT_PART.indexOf(text.charAt(at + 1)) < 0;
  }
}
