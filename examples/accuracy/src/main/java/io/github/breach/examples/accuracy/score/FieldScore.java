package io.github.breach.examples.accuracy.score;

/**
 * The counts of one field.
 *
 * @param right found and wanted
 * @param extra found, not wanted
 * @param missing wanted, not found
 */
public record FieldScore(int right, int extra, int missing) {

  /** Nothing counted. */
  public static final FieldScore NONE = new FieldScore(0, 0, 0);

  /** These counts with one verdict more. */
  public FieldScore with(Verdict verdict) {
    if (verdict instanceof Verdict.Right) {
      return new FieldScore(right + 1, extra, missing);
    }
    return verdict instanceof Verdict.Extra
        ? new FieldScore(right, extra + 1, missing)
        : new FieldScore(right, extra, missing + 1);
  }

  /** The share of what was found that is right; 0 where nothing was found. */
  public double precision() {
    return share(right, right + extra);
  }

  /** The share of what was wanted that was found; 0 where nothing was wanted. */
  public double recall() {
    return share(right, right + missing);
  }

  /** The harmonic mean of both: 2·right over everything found plus everything wanted. */
  public double f1() {
    return share(2 * right, 2 * right + extra + missing);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
