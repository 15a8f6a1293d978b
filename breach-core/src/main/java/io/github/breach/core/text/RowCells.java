package io.github.breach.core.text;

/**
 * The cells of one line of a folded text, parted by bars or, where it has none, by spaces: {@code |
 * 会員 | 1,204 |}, {@code 会員 1,204}. It is filled line by line, and of no use to two threads.
 */
public final class RowCells {
  private static final int MOST = 24;

  private final String text;
  private final int[] starts = new int[MOST];
  private final int[] ends = new int[MOST];
  private int size;

  /** For lines of {@code text}; without cells before {@link #read}. */
  public RowCells(String text) {
    this.text = text;
  }

  /**
   * Reads {@code [from, to)}, one line; what stands behind the last cell there is room for is left.
   */
  public void read(int from, int to) {
    size = 0;
    int start = skip(from, to);
    int end = trim(start, to);
    char separator = BoundedSearch.indexOf(text, '|', start, end) >= 0 ? '|' : ' ';
    if (separator == '|' && text.charAt(start) == '|') {
      start++;
    }
    if (separator == '|' && end > start && text.charAt(end - 1) == '|') {
      end--;
    }
    int at = start;
    for (int i = start; i <= end && size < MOST; i++) {
      if (i == end || text.charAt(i) == separator) {
        add(at, i, separator);
        at = i + 1;
      }
    }
  }

  private void add(int from, int to, char separator) {
    int start = skip(from, to);
    int end = trim(start, to);
    if (end > start || separator == '|') {
      starts[size] = start;
      ends[size++] = end;
    }
  }

  /** How many cells the line has; none where it is blank. */
  public int size() {
    return size;
  }

  /** Where {@code cell} starts, the first being 0. */
  public int start(int cell) {
    return starts[cell];
  }

  /** Where {@code cell} ends; at its start where it is an empty one between bars. */
  public int end(int cell) {
    return ends[cell];
  }

  private int skip(int from, int to) {
    int at = from;
    while (at < to && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  private int trim(int from, int to) {
    int at = to;
    while (at > from && text.charAt(at - 1) == ' ') {
      at--;
    }
    return at;
  }
}
