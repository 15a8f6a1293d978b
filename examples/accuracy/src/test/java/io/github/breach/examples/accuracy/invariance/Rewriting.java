package io.github.breach.examples.accuracy.invariance;

import io.github.breach.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A text written anew, and where each piece of the old one went.
 *
 * @param pieces what was written, in the order of the new text
 */
record Rewriting(String text, List<Piece> pieces) {
  Rewriting {
    pieces = List.copyOf(pieces);
  }

  /**
   * {@code [from, to)} of the old text stands at {@code [start, end)} of the new one. In pieces of
   * one length letters stand for letters; of others only the ends are known.
   */
  record Piece(int from, int to, int start, int end) {
    private int startOf(int at) {
      return to - from == end - start ? start + at - from : start;
    }

    private int endOf(int at) {
      return to - from == end - start ? start + at - from : end;
    }
  }

  static Builder of(String old) {
    return new Builder(old);
  }

  /** Where the words of a span of the old text stand, without what was put around them. */
  Span moved(Span old) {
    int start = Integer.MAX_VALUE;
    int end = 0;
    for (Piece piece : pieces) {
      if (piece.from < old.end() && old.start() < piece.to) {
        start = Math.min(start, piece.startOf(Math.max(piece.from, old.start())));
        end = Math.max(end, piece.endOf(Math.min(piece.to, old.end())));
      }
    }
    return start > end ? new Span(0, 0) : new Span(start, end);
  }

  /** Copies, replaces and inserts. */
  static final class Builder {
    private final String old;
    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();

    private Builder(String old) {
      this.old = old;
    }

    Builder copy(int from, int to) {
      if (from < to) {
        pieces.add(new Piece(from, to, text.length(), text.length() + to - from));
        text.append(old, from, to);
      }
      return this;
    }

    Builder replace(int from, int to, String words) {
      pieces.add(new Piece(from, to, text.length(), text.length() + words.length()));
      text.append(words);
      return this;
    }

    Builder put(String words) {
      text.append(words);
      return this;
    }

    Rewriting done() {
      return new Rewriting(text.toString(), pieces);
    }
  }
}
