package io.github.breach.core.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The folded text while it is made: each unit with the part of the input that it comes of. */
final class FoldBuffer {
  private char[] chars;

  /** Null as long as every unit stands where it stood in the input. */
  private int @Nullable [] starts;

  /** Null as long as every unit ends one behind its start. */
  private int @Nullable [] ends;

  private int length;
  private boolean pairs;

  FoldBuffer(int inputLength) {
    chars = new char[inputLength + 16];
  }

  /** Appends what one unit of the input became. */
  void append(char c, int start) {
    append(c, start, start + 1);
  }

  void append(char c, int start, int end) {
    if (length == chars.length) {
      grow();
    }
    chars[length] = c;
    if (ends != null || end != start + 1) {
      ends()[length] = end;
    }
    if (starts != null || start != length) {
      starts()[length] = start;
    }
    length++;
  }

  /** Appends a surrogate pair, of which each half stands for both. */
  void appendPair(char high, char low, int start) {
    append(high, start, start + 2);
    append(low, start, start + 2);
    pairs = true;
  }

  int length() {
    return length;
  }

  char charAt(int index) {
    return chars[index];
  }

  /** The last unit, or NUL where there is none. */
  char last() {
    return length == 0 ? '\0' : chars[length - 1];
  }

  /** Whether only {@code count} units stand on the line so far. */
  boolean startsLine(int count) {
    return length == count || length > count && chars[length - count - 1] == '\n';
  }

  /** Joins {@code marks}, which end at {@code end}, with the last unit, where they make one. */
  boolean composes(String marks, int end) {
    if (length == 0) {
      return false;
    }
    String composed = CharacterFolds.Icu.fold(chars[length - 1] + marks);
    if (composed.length() != 1) {
      return false;
    }
    chars[length - 1] = composed.charAt(0);
    ends()[length - 1] = end;
    return true;
  }

  /** Replaces the unit at {@code index}, which still comes of the same part of the input. */
  void put(int index, char c) {
    chars[index] = c;
  }

  /** Keeps the unit at {@code from} as the unit at {@code to}. */
  void move(int from, int to) {
    if (from == to) {
      return;
    }
    chars[to] = chars[from];
    int[] known = starts();
    known[to] = known[from];
    if (ends != null) {
      ends[to] = ends[from];
    }
  }

  void truncate(int newLength) {
    length = newLength;
  }

  FoldedText finish(String input) {
    String folded = new String(chars, 0, length);
    boolean inPlace = starts == null && ends == null && length == input.length();
    if (inPlace || !pairs && folded.equals(input)) {
      return new FoldedText(
          input, folded.equals(input) ? input : folded, OffsetMap.identity(length));
    }
    return new FoldedText(input, folded, OffsetMap.of(starts(), ends, length, input.length()));
  }

  private void grow() {
    int capacity = chars.length + (chars.length >> 1);
    chars = Arrays.copyOf(chars, capacity);
    starts = starts == null ? null : Arrays.copyOf(starts, capacity);
    ends = ends == null ? null : Arrays.copyOf(ends, capacity);
  }

  private int[] starts() {
    int[] known = starts;
    if (known == null) {
      known = new int[chars.length];
      for (int i = 0; i < length; i++) {
        known[i] = i;
      }
      starts = known;
    }
    return known;
  }

  private int[] ends() {
    int[] known = ends;
    if (known == null) {
      known = starts().clone();
      for (int i = 0; i < length; i++) {
        known[i]++;
      }
      ends = known;
    }
    return known;
  }
}
