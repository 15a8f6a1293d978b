package io.github.breach.core.count;

import io.github.breach.model.CountBasis;
import io.github.breach.model.CountBound;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A word before a number: one of bound, basis and cue is told. */
record WordBefore(
    String word,
    @Nullable CountBound bound,
    @Nullable CountBasis basis,
    @Nullable CountCue cue,
    List<String> notAfter)
    implements WordTable.Entry {

  static WordBefore of(String[] row) {
    String kind = row[1];
    return new WordBefore(
        row[0],
        switch (kind) {
          case "ABOUT", "AT_LEAST", "AT_MOST" -> CountBound.valueOf(kind);
          default -> null;
        },
        switch (kind) {
          case "GROSS", "DISTINCT" -> CountBasis.valueOf(kind);
          default -> null;
        },
        switch (kind) {
          case "PART", "SUM", "ALL", "EACH" -> CountCue.valueOf(kind);
          default -> null;
        },
        TableFile.words(row[2]));
  }

  /** Whether the word, which starts at {@code start}, is the tail of another: 契約. */
  boolean endsWord(String text, int start) {
    for (String head : notAfter) {
      if (text.startsWith(head, start - head.length())) {
        return true;
      }
    }
    return false;
  }
}
