package io.github.breach.core.lexicon;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.RandomAccess;

/**
 * Mentions of one table's terms in one text, by start, none overlapping: a list that is also asked
 * by place. The starts stand apart from the mentions, so that a search follows none. Immutable.
 */
public final class TermMentions extends AbstractList<TermMention> implements RandomAccess {
  static final TermMentions NONE = new TermMentions(new TermMention[0], new int[0], 0, 0);

  private static final int FEW = 4;

  private final TermMention[] mentions;
  private final int[] starts;
  private final int first;
  private final int last;

  private TermMentions(TermMention[] mentions, int[] starts, int first, int last) {
    this.mentions = mentions;
    this.starts = starts;
    this.first = first;
    this.last = last;
  }

  /** The mentions of a list, which are in the order of their starts. */
  public static TermMentions of(List<TermMention> sorted) {
    TermMention[] mentions = sorted.toArray(new TermMention[0]);
    int[] starts = new int[mentions.length];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = mentions[i].start();
    }
    return of(mentions, starts, 0, starts.length);
  }

  /** Those at {@code [first, last)} of these, which start where {@code starts} says. */
  static TermMentions of(TermMention[] mentions, int[] starts, int first, int last) {
    return first == last ? NONE : new TermMentions(mentions, starts, first, last);
  }

  @Override
  public TermMention get(int index) {
    if (index < 0 || index >= last - first) {
      throw new IndexOutOfBoundsException(index);
    }
    return mentions[first + index];
  }

  @Override
  public int size() {
    return last - first;
  }

  /** Those that start in {@code [from, to)}. */
  public TermMentions in(int from, int to) {
    int low = search(from);
    int high = low;
    while (high < last && high - low < FEW && starts[high] < to) {
      high++;
    }
    high = high - low < FEW ? high : search(to);
    if (low >= high) {
      return NONE;
    }
    return low == first && high == last ? this : new TermMentions(mentions, starts, low, high);
  }

  /** Whether one starts in {@code [from, to)}. */
  public boolean anyIn(int from, int to) {
    int low = search(from);
    return low < last && starts[low] < to;
  }

  /** Whether one of this key starts in {@code [from, to)}. */
  public boolean has(String key, int from, int to) {
    for (int i = search(from); i < last && starts[i] < to; i++) {
      if (mentions[i].key().equals(key)) {
        return true;
      }
    }
    return false;
  }

  /** The index of the first that starts at {@code position} or later, or the size. */
  public int firstFrom(int position) {
    return search(position) - first;
  }

  /** Both ends of the search move without a branch that would be guessed wrong half the time. */
  private int search(int position) {
    int low = first;
    for (int left = last - first; left > 0; ) {
      int half = left + 1 >>> 1;
      low += starts[low + half - 1] < position ? half : 0;
      left -= half;
    }
    return low;
  }

  @Override
  public Iterator<TermMention> iterator() {
    return new Walk();
  }

  @Override
  public Object[] toArray() {
    return Arrays.copyOfRange(mentions, first, last, Object[].class);
  }

  private final class Walk implements Iterator<TermMention> {
    private int next = first;

    @Override
    public boolean hasNext() {
      return next < last;
    }

    @Override
    public TermMention next() {
      if (next >= last) {
        throw new NoSuchElementException();
      }
      return mentions[next++];
    }
  }
}
