package io.github.breach.examples.documents.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes from the top and bottom of pages what a printer put there: page numbers, and lines that
 * stand on most pages. The first page keeps such a line at its top, where it may be the letterhead
 * that alone says who writes.
 */
final class PageEdges {
  /** So many lines at the top and at the bottom of a page may be the printer's. */
  private static final int LINES = 2;

  private final List<List<String>> pages;

  private PageEdges(List<List<String>> pages) {
    this.pages = pages;
  }

  /** The pages without their edges. */
  static List<List<String>> removed(List<List<String>> pages) {
    return new PageEdges(new PageEdges(pages).withoutNumbers()).withoutRunningHeads();
  }

  private List<List<String>> withoutNumbers() {
    Map<Integer, Integer> shifts = new HashMap<>();
    for (int i = 0; i < pages.size(); i++) {
      for (int at : ends(pages.get(i))) {
        shifts.merge(shift(i, at), 1, Integer::sum);
      }
    }
    shifts.remove(PageNumber.NONE);
    // Pages are numbered in one way: a lone 435 at the foot of a page is the end of a table.
    List<List<String>> out = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      List<String> lines = new ArrayList<>(pages.get(i));
      for (int at : ends(pages.get(i))) {
        int shift = shift(i, at);
        if (shift != PageNumber.NONE
            && (shift == 0 || 2 * shifts.getOrDefault(shift, 0) > pages.size())) {
          lines.remove(at);
        }
      }
      out.add(lines);
    }
    return out;
  }

  /** The last and the first line; the last one first, so that it can be removed first. */
  private static List<Integer> ends(List<String> lines) {
    return switch (lines.size()) {
      case 0 -> List.of();
      case 1 -> List.of(0);
      default -> List.of(lines.size() - 1, 0);
    };
  }

  /** By how much the number on a line differs from that of its page. */
  private int shift(int page, int line) {
    int number = PageNumber.of(pages.get(page).get(line));
    return number == PageNumber.NONE ? PageNumber.NONE : number - (page + 1);
  }

  private List<List<String>> withoutRunningHeads() {
    Set<String> tops = running(true);
    Set<String> bottoms = running(false);
    List<List<String>> out = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      List<String> lines = pages.get(i);
      int from = 0;
      int to = lines.size();
      while (i > 0 && from < Math.min(LINES, to) && tops.contains(key(lines.get(from)))) {
        from++;
      }
      while (to > Math.max(from, lines.size() - LINES)
          && bottoms.contains(key(lines.get(to - 1)))) {
        to--;
      }
      out.add(lines.subList(from, to));
    }
    return out;
  }

  /** The lines that stand at this edge of more than half of the pages, and of two at least. */
  private Set<String> running(boolean top) {
    Map<String, Integer> counts = new HashMap<>();
    for (List<String> lines : pages) {
      int size = lines.size();
      List<String> edge =
          top
              ? lines.subList(0, Math.min(LINES, size))
              : lines.subList(Math.max(0, size - LINES), size);
      Set<String> keys = new HashSet<>();
      edge.forEach(line -> keys.add(key(line)));
      keys.forEach(key -> counts.merge(key, 1, Integer::sum));
    }
    Set<String> running = new HashSet<>();
    counts.forEach(
        (key, count) -> {
          if (count >= 2 && 2 * count > pages.size()) {
            running.add(key);
          }
        });
    return running;
  }

  private static String key(String line) {
    return line.replace(" ", "").replace("\u3000", "");
  }
}
