package io.github.breach.examples.cli.page;

import io.github.breach.model.CountScope;
import io.github.breach.model.Disclosure;
import io.github.breach.model.StatedCount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The counts of a notice as bars: the whole, its parts, what was announced before. */
final class CountBars {
  /** A longer beginning of a line is a sentence, not the name of a row. */
  private static final int LONGEST_NAME = 24;

  private final String text;
  private final Facts facts;
  private final Labels labels;
  private final Phrases phrases;
  private final StringBuilder out = new StringBuilder();

  private CountBars(String text, Facts facts, Labels labels) {
    this.text = text;
    this.facts = facts;
    this.labels = labels;
    this.phrases = new Phrases(labels);
  }

  static String of(Disclosure disclosure, String text, Facts facts, Labels labels) {
    return new CountBars(text, facts, labels).run(disclosure);
  }

  private String run(Disclosure disclosure) {
    Map<String, List<StatedCount>> bars = new LinkedHashMap<>();
    List<StatedCount> others = new ArrayList<>();
    List<StatedCount> counts = new ArrayList<>(disclosure.counts());
    counts.sort(Comparator.comparing(StatedCount::scope));
    for (StatedCount count : counts) {
      if (hasBar(count)) {
        bars.computeIfAbsent(name(count) + phrases.count(count), n -> new ArrayList<>()).add(count);
      } else if (count.value().isPresent()) {
        others.add(count);
      }
    }
    if (bars.isEmpty() && others.isEmpty()) {
      return "<p class=\"quiet\">" + Html.escape(labels.of("count.none")) + "</p>\n";
    }
    long longest = bars.values().stream().mapToLong(same -> value(same.get(0))).max().orElse(1);
    out.append("<div class=\"bars\">\n");
    bars.values().forEach(same -> bar(same, longest));
    out.append("</div>\n");
    others(others);
    return out.toString();
  }

  /** A number of something else beside the affected would mislead as a bar. */
  private static boolean hasBar(StatedCount count) {
    return count.value().isPresent()
        && count.scope() != CountScope.OTHER
        && count.scope() != CountScope.DIFFERENCE;
  }

  private void bar(List<StatedCount> same, long longest) {
    StatedCount count = same.get(0);
    double width = 100.0 * value(count) / Math.max(1, longest);
    String ids = String.join(" ", same.stream().map(c -> "" + facts.id(c)).toList());
    String scope = count.scope().name().toLowerCase(Locale.ROOT);
    out.append("<button type=\"button\" class=\"bar ").append(scope);
    out.append("\" data-f=\"").append(ids).append("\"><span class=\"bar-name\">");
    out.append(Html.escape(name(count))).append("<small>").append(Html.escape(rowName(count)));
    out.append("</small></span>");
    out.append("<svg width=\"100%\" height=\"14\" aria-hidden=\"true\">");
    out.append("<rect class=\"track\" width=\"100%\" height=\"14\" rx=\"3\"/><rect width=\"");
    out.append(String.format(Locale.ROOT, "%.2f%%", Math.max(0.6, width)));
    out.append("\" height=\"14\" rx=\"3\"/></svg><span class=\"bar-number\">");
    out.append(Html.escape(phrases.count(count))).append("</span></button>\n");
  }

  private void others(List<StatedCount> others) {
    if (others.isEmpty()) {
      return;
    }
    out.append("<p class=\"quiet\">").append(Html.escape(labels.of("count.other"))).append(": ");
    List<String> numbers = new ArrayList<>();
    for (StatedCount count : others) {
      numbers.add(
          "<span class=\"other\" data-f=\"%d\">%s</span>"
              .formatted(facts.id(count), Html.escape(phrases.count(count))));
    }
    out.append(String.join(Html.escape(labels.comma()), numbers)).append("</p>\n");
  }

  private String name(StatedCount count) {
    String data = labels.of(count.dataCategories());
    return labels.of(count.scope()) + (data.isEmpty() ? "" : " · " + data);
  }

  /** What stands before the count on its line, in a table or list: 引越のご依頼主 3,377件. */
  private String rowName(StatedCount count) {
    int end = count.span().start();
    int start = end;
    while (start > 0 && text.charAt(start - 1) != '\n') {
      start--;
      if (end - start > LONGEST_NAME) {
        return "";
      }
    }
    String before = text.substring(start, end).strip();
    return before.chars().anyMatch(c -> "。、「『（(".indexOf(c) >= 0) ? "" : before;
  }

  private static long value(StatedCount count) {
    return count.value().orElse(0);
  }
}
