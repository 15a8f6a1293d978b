package io.github.breach.examples.accuracy.report;

import io.github.breach.examples.accuracy.compare.JudgedNotice;
import io.github.breach.examples.accuracy.score.Verdict;
import io.github.breach.model.Span;
import java.util.List;
import java.util.Optional;

/** What a set's records have too much and too little, notice by notice. */
final class MissTable {
  private static final int SHOWN = 60;

  private MissTable() {}

  static void append(List<JudgedNotice> notices, StringBuilder page) {
    page.append("| notice | field | what is wrong | value | line |\n|---|---|---|---|---:|\n");
    for (JudgedNotice notice : notices) {
      for (Verdict verdict : notice.verdicts()) {
        if (verdict instanceof Verdict.Extra extra) {
          row(notice, verdict, "extra", extra.what(), extra.place(), page);
        } else if (verdict instanceof Verdict.Missing missing) {
          Optional<Span> place = missing.place().or(() -> quoted(missing.what(), notice.text()));
          row(notice, verdict, "missing", missing.what(), place, page);
        }
      }
    }
  }

  private static void row(
      JudgedNotice notice,
      Verdict verdict,
      String which,
      String what,
      Optional<Span> place,
      StringBuilder page) {
    page.append("| ").append(notice.name());
    page.append(" | ").append(verdict.field());
    page.append(" | ").append(which);
    page.append(" | ").append(cell(what));
    page.append(" | ").append(place.map(p -> line(notice.text(), p)).orElse(""));
    page.append(" |\n");
  }

  /** Values that are words of the notice can be found there. */
  private static Optional<Span> quoted(String what, String text) {
    int start = text.indexOf(what);
    return start < 0 ? Optional.empty() : Optional.of(new Span(start, start + what.length()));
  }

  private static String line(String text, Span place) {
    long breaks = text.substring(0, place.start()).chars().filter(c -> c == '\n').count();
    return Long.toString(breaks + 1);
  }

  /** On one line, short enough for a table, and no end of the cell inside. */
  private static String cell(String what) {
    String line = what.replaceAll("\\s+", " ").strip().replace("|", "\\|");
    if (line.codePointCount(0, line.length()) <= SHOWN) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
  }
}
