package io.github.breach.examples.cli.page;

import io.github.breach.model.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The text of a notice with its facts' words marked. Facts of the same words share a mark; marks
 * lie inside one another, and one that crosses the end of another is cut there and goes on.
 */
final class MarkedText {
  /** Deeper marks can't be told apart, and browsers flatten very deep ones. */
  private static final int DEEPEST = 24;

  private final String text;
  private final StringBuilder out = new StringBuilder();
  private final Deque<Mark> open = new ArrayDeque<>();
  private int position;

  /** Words that some facts stand on; the colour is that of the first. */
  private record Mark(Span span, List<Fact> facts) {}

  private MarkedText(String text) {
    this.text = text;
  }

  /** The part of a text, as HTML. */
  static String of(String text, Span part, List<Fact> facts) {
    return new MarkedText(text).run(part, facts);
  }

  private String run(Span part, List<Fact> facts) {
    position = part.start();
    for (Mark mark : marks(part, facts)) {
      advance(mark.span().start());
      if (open.size() < DEEPEST) {
        out.append(tag(mark, true));
        open.push(mark);
      }
    }
    advance(part.end());
    return out.toString();
  }

  /** By start, the longer one first. */
  private static List<Mark> marks(Span part, List<Fact> facts) {
    Map<Span, Mark> bySpan =
        new TreeMap<>(
            Comparator.comparingInt(Span::start)
                .thenComparing(Comparator.comparingInt(Span::end).reversed()));
    for (Fact fact : facts) {
      Span span = fact.stated().span();
      if (span.length() > 0 && part.contains(span)) {
        bySpan.computeIfAbsent(span, s -> new Mark(s, new ArrayList<>())).facts().add(fact);
      }
    }
    return List.copyOf(bySpan.values());
  }

  /** Writes the text up to an offset, closing the marks that end on the way. */
  private void advance(int to) {
    int end = nextEnd(to);
    while (end >= 0) {
      write(end);
      close(end);
      end = nextEnd(to);
    }
    write(to);
  }

  /** The first end of an open mark that lies before or at an offset, or -1. */
  private int nextEnd(int to) {
    return open.stream().mapToInt(m -> m.span().end()).filter(e -> e <= to).min().orElse(-1);
  }

  /** Closes the marks that end here; those inside them that don't are opened again. */
  private void close(int end) {
    Deque<Mark> again = new ArrayDeque<>();
    while (open.stream().anyMatch(mark -> mark.span().end() == end)) {
      Mark mark = open.pop();
      out.append("</mark>");
      if (mark.span().end() > end) {
        again.push(mark);
      }
    }
    while (!again.isEmpty()) {
      Mark mark = again.pop();
      out.append(tag(mark, false));
      open.push(mark);
    }
  }

  private void write(int to) {
    if (to > position) {
      Html.append(out, text, position, to);
      position = to;
    }
  }

  private static String tag(Mark mark, boolean first) {
    String ids = String.join(" ", mark.facts().stream().map(f -> "" + f.id()).toList());
    String title = String.join("\n", mark.facts().stream().map(Fact::value).toList());
    return "<mark class=\"%s\" data-f=\"%s\" title=\"%s\"%s>"
        .formatted(
            mark.facts().get(0).field().css(),
            ids,
            Html.escape(title),
            first ? " tabindex=\"0\"" : "");
  }
}
