package io.github.breach.core.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The order in which words are tried at a place of a text, so that the longest is found. */
public final class LongestFirst implements Comparator<String> {
  private static final LongestFirst ORDER = new LongestFirst();

  private LongestFirst() {}

  /** These words, the longest first; of equal length, in the order given. */
  public static List<String> sorted(List<String> words) {
    List<String> sorted = new ArrayList<>(words);
    sorted.sort(ORDER);
    return List.copyOf(sorted);
  }

  @Override
  public int compare(String one, String other) {
    return other.length() - one.length();
  }
}
