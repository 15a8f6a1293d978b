package io.github.breach.core.date;

import io.github.breach.core.date.Starts.Start;
import java.util.ArrayList;
import java.util.List;

/** The characters that may start a date, and those that may stand behind each. */
final class StartTable {
  private static final long ANY = -1L;

  /** The row of each character; 0 for those that start nothing. */
  private final byte[] rows = new byte[Character.MAX_VALUE + 1];

  private final Start[] starts;
  private final CharSet[] seconds;

  /** By row and the low bits of the second character, where it matters. */
  private final long[] bits;

  private StartTable(List<Row> table) {
    int size = table.size() + 1;
    starts = new Start[size];
    seconds = new CharSet[size];
    bits = new long[size];
    starts[0] = Start.NOTHING;
    seconds[0] = CharSet.of("");
    for (int i = 1; i < size; i++) {
      Row row = table.get(i - 1);
      starts[i] = row.start;
      seconds[i] = CharSet.of(row.next);
      bits[i] = row.any ? ANY : seconds[i].bits();
      for (int k = 0; k < row.firsts.length(); k++) {
        rows[row.firsts.charAt(k)] = (byte) i;
      }
    }
  }

  /** Whether nothing starts with {@code c} before {@code next}; may be false for what is none. */
  boolean never(char c, char next) {
    return (bits[rows[c]] >>> next & 1) == 0;
  }

  Start of(char c) {
    return starts[rows[c]];
  }

  /** Whether {@code next} is one of those that stand behind {@code c}. */
  boolean goesOn(char c, char next) {
    return seconds[rows[c]].has(next);
  }

  private record Row(String firsts, String next, boolean any, Start start) {}

  /** Rows as they are written; the last one of a character counts. */
  static final class Builder {
    private final List<Row> rows = new ArrayList<>();

    /** {@code firsts}, whatever follows. */
    Builder any(String firsts, Start start) {
      rows.add(new Row(firsts, "", true, start));
      return this;
    }

    /** {@code firsts} before one of {@code next}. */
    Builder pairs(String firsts, String next, Start start) {
      rows.add(new Row(firsts, next, false, start));
      return this;
    }

    /** {@code firsts} before one of {@code next}, or as the first character of an era. */
    Builder eras(String firsts, String next) {
      rows.add(new Row(firsts, next, true, Start.ERA));
      return this;
    }

    StartTable build() {
      return new StartTable(rows);
    }
  }
}
