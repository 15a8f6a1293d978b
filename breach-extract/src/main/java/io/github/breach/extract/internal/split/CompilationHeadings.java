package io.github.breach.extract.internal.split;

import io.github.breach.core.date.DateMention;
import io.github.breach.extract.internal.header.RepostHeading;
import io.github.breach.extract.internal.header.RepostHeadingReader;
import io.github.breach.extract.notice.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the headings of a compilation: 【事例集#2023-018】〇〇株式会社 〇〇について 2023年1月11日. */
final class CompilationHeadings {
  private final RepostHeadingReader reader;

  CompilationHeadings(RepostHeadingReader reader) {
    this.reader = reader;
  }

  /**
   * The lines that head notices, in order. Headings of one label count from the first on; those
   * without a label only where there are two with text between them, which a list of links hasn't.
   */
  List<Integer> find(String text, List<Line> lines, List<DateMention> dates) {
    Map<String, List<Integer>> byLabel = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      Optional<RepostHeading> heading = reader.read(text, lines.get(i), dates);
      if (heading.isPresent() && Passages.follow(text, lines, i + 1)) {
        byLabel.computeIfAbsent(heading.get().label(), k -> new ArrayList<>()).add(i);
      }
    }
    List<Integer> found = List.of();
    for (Map.Entry<String, List<Integer>> entry : byLabel.entrySet()) {
      boolean enough = entry.getValue().size() >= (entry.getKey().isEmpty() ? 2 : 1);
      boolean more = entry.getValue().size() > found.size();
      if (enough && more) {
        found = entry.getValue();
      }
    }
    return found;
  }
}
