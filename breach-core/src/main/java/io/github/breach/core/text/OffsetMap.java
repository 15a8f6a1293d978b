package io.github.breach.core.text;

import io.github.breach.model.Span;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The way from positions in a folded text back to the input.
 *
 * <p>Start and end are looked up apart, because one character may come of several (か and ゛) and
 * several of one (㈱): a span that isn't empty never maps to an empty one, the map is monotone, and
 * no span starts or ends inside a surrogate pair.
 */
public final class OffsetMap {
  private final int length;
  private final int sourceLength;
  private final int @Nullable [] starts;
  private final int @Nullable [] ends;

  private OffsetMap(int length, int sourceLength, int @Nullable [] starts, int @Nullable [] ends) {
    this.length = length;
    this.sourceLength = sourceLength;
    this.starts = starts;
    this.ends = ends;
  }

  /** The map of a text that folding left as it was. */
  static OffsetMap identity(int length) {
    return new OffsetMap(length, length, null, null);
  }

  /**
   * The map whose folded unit {@code i} comes of the input's {@code [starts[i], ends[i])}. It may
   * keep the arrays.
   *
   * @param ends null where each unit ends one behind its start
   */
  static OffsetMap of(int[] starts, int @Nullable [] ends, int length, int sourceLength) {
    return new OffsetMap(
        length, sourceLength, trimmed(starts, length), ends == null ? null : trimmed(ends, length));
  }

  /** The array itself where it is hardly longer, so that a map costs its text no second copy. */
  private static int[] trimmed(int[] offsets, int length) {
    return offsets.length - length <= length >> 2 ? offsets : Arrays.copyOf(offsets, length);
  }

  /** Whether every position stands for itself. */
  public boolean isIdentity() {
    return starts == null;
  }

  /**
   * Where the folded unit at {@code offset} starts in the input; for the folded length, the input's
   * length.
   */
  public int sourceStart(int offset) {
    check(offset);
    if (starts == null) {
      return offset;
    }
    return offset == length ? sourceLength : starts[offset];
  }

  /** Where the folded unit before {@code offset} ends in the input; for 0, 0. */
  public int sourceEnd(int offset) {
    check(offset);
    if (starts == null) {
      return offset;
    }
    return offset == 0 ? 0 : end(starts, offset - 1);
  }

  /**
   * The input's words of the folded {@code [start, end)}. An empty one maps to an empty one, before
   * whatever folding dropped there.
   */
  public Span toSource(int start, int end) {
    if (start == end) {
      int at = start == 0 ? 0 : sourceEnd(start);
      return new Span(at, at);
    }
    return new Span(sourceStart(start), sourceEnd(end));
  }

  /**
   * The first folded position that comes of the input at or after {@code sourceOffset}: the way
   * back of {@link #sourceStart}.
   */
  public int toFolded(int sourceOffset) {
    if (sourceOffset < 0 || sourceOffset > sourceLength) {
      throw new IndexOutOfBoundsException("not in the input: " + sourceOffset);
    }
    if (starts == null) {
      return sourceOffset;
    }
    int low = 0;
    int high = length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (end(starts, middle) <= sourceOffset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int end(int[] known, int index) {
    return ends == null ? known[index] + 1 : ends[index];
  }

  private void check(int offset) {
    if (offset < 0 || offset > length) {
      throw new IndexOutOfBoundsException("not in the folded text: " + offset);
    }
  }
}
