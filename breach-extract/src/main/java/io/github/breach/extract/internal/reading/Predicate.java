package io.github.breach.extract.internal.reading;

/**
 * What the main clause of a sentence says by its ending.
 *
 * @param aspect how far what it tells has come
 * @param polarity whether it says that something is so
 * @param hedge how far it stands by it
 * @param note the words of the bracket behind it, or empty: 完了 in 新製品への更新(完了)
 * @param end where the sentence ends without 。 and bracket
 */
public record Predicate(Aspect aspect, Polarity polarity, Hedge hedge, String note, int end) {

  public boolean isNegated() {
    return polarity == Polarity.NEGATED;
  }

  /** Whether it is a guess or a possibility. */
  public boolean isHedged() {
    return hedge == Hedge.INFERRED || hedge == Hedge.POSSIBLE;
  }
}
