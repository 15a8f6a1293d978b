package io.github.breach.extract.internal.field.counts;

import io.github.breach.core.text.JapaneseChars;
import java.util.List;

/**
 * Recognises counts of different persons side by side, with no sum anywhere: 会員様1,200名および従業員300名.
 * None of them is the total.
 */
final class Siblings {
  private static final int LONGEST_NOUN = 12;

  /** How far behind a count the next may start. */
  private static final int MOST_BETWEEN = 40;

  private final String text;
  private final List<CountSite> sites;

  Siblings(String text, List<CountSite> sites) {
    this.text = text;
    this.sites = sites;
  }

  /** Whether a count has such a neighbour, and is told nowhere else. */
  boolean has(CountSite one) {
    if (text.startsWith("(", one.mention().end())) {
      return false; // お客様1,890名(入居者様1,700名、所有者様190名)
    }
    boolean beside = false;
    for (CountSite site : sites) {
      boolean here = site.sentence().start() == one.sentence().start();
      if (!here && Figure.of(site).equals(Figure.of(one))) {
        return false;
      }
      beside |= here && isBeside(one, site);
    }
    return beside;
  }

  private boolean isBeside(CountSite one, CountSite other) {
    boolean candidates =
        other.is(CountRole.CANDIDATE) && other.affected() && other.group() == one.group();
    int gap =
        Math.max(
            other.mention().start() - one.mention().end(),
            one.mention().start() - other.mention().end());
    if (!candidates || gap <= 0 || gap > MOST_BETWEEN || other.value() == one.value()) {
      return false;
    }
    String noun = noun(one);
    String otherNoun = noun(other);
    boolean named = !noun.isEmpty() && !otherNoun.isEmpty();
    return named && (!noun.equals(otherNoun) || !place(one).equals(place(other)));
  }

  /** Where they are counted: 東店では会員様1,200名、西店では会員様850名; empty where no place is told. */
  private String place(CountSite site) {
    int start = site.mention().start();
    int from = Math.max(site.sentence().start(), start - LONGEST_NOUN - LONGEST_NOUN);
    int comma = text.lastIndexOf('、', start);
    int in = text.lastIndexOf("では", start);
    return in < Math.max(from, comma) ? "" : text.substring(Math.max(from, comma), in);
  }

  /** Whom a count counts, as the letters right before it say: 会員様. */
  private String noun(CountSite site) {
    int end = site.mention().start();
    int from = end;
    while (from > Math.max(site.sentence().start(), end - LONGEST_NOUN) && isOfNoun(from - 1)) {
      from--;
    }
    return text.substring(from, end);
  }

  private boolean isOfNoun(int at) {
    char c = text.charAt(at);
    return JapaneseChars.isKanji(c) || JapaneseChars.isKatakana(c);
  }
}
