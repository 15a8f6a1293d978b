package io.github.breach.extract.internal.split;

import io.github.breach.core.date.DateMention;
import io.github.breach.core.text.FoldedText;
import io.github.breach.extract.internal.header.RepostHeadingReader;
import io.github.breach.extract.internal.line.LineReader;
import io.github.breach.extract.internal.segment.Lines;
import io.github.breach.extract.notice.Line;
import io.github.breach.extract.notice.Range;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the notices of an input: those of a compilation or of a page with several releases, each
 * without the page around it. Immutable.
 */
public final class NoticeSplitter {
  private final CompilationHeadings compilations;
  private final ReleaseHeads releases;
  private final PageFrame frame;

  public NoticeSplitter(LineReader reader) {
    this.compilations = new CompilationHeadings(new RepostHeadingReader(reader));
    this.releases = new ReleaseHeads(reader);
    this.frame = new PageFrame(reader);
  }

  /** The notices in order, at least one; they don't overlap. */
  public List<Range> split(FoldedText folded, List<DateMention> dates) {
    String text = folded.text();
    List<Line> lines = Lines.of(text, 0, text.length());
    if (lines.isEmpty()) {
      return List.of(new Range(0, text.length()));
    }
    List<Integer> heads = compilations.find(text, lines, dates);
    if (!heads.isEmpty()) {
      return parts(text, lines, heads);
    }
    int first = frame.first(text, lines, 0, lines.size(), dates);
    List<Line> own = lines.subList(first, lines.size());
    heads = releases.find(text, own, dates);
    return parts(
        text,
        own,
        heads.isEmpty() ? List.of(0) : EditionLists.withoutTitle(text, own, heads, dates));
  }

  private List<Range> parts(String text, List<Line> lines, List<Integer> heads) {
    List<Range> parts = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      int from = heads.get(i);
      int to = i + 1 < heads.size() ? heads.get(i + 1) : lines.size();
      int end = frame.end(text, lines, from, to);
      parts.add(new Range(lines.get(from).start(), lines.get(end - 1).end()));
    }
    return parts;
  }
}
