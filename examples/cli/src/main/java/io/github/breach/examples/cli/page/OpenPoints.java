package io.github.breach.examples.cli.page;

import io.github.breach.model.CauseStatus;
import io.github.breach.model.Certainty;
import io.github.breach.model.CountBound;
import io.github.breach.model.Diagnostic;
import io.github.breach.model.Disclosure;
import io.github.breach.model.ItemStatus;
import io.github.breach.model.RequiredItem;
import io.github.breach.model.StatedCount;
import java.util.ArrayList;
import java.util.List;

/** What a notice doesn't say, or says that it isn't known. */
final class OpenPoints {
  private final Labels labels;
  private final StringBuilder out = new StringBuilder();

  private OpenPoints(Labels labels) {
    this.labels = labels;
  }

  static String of(Disclosure disclosure, Labels labels) {
    OpenPoints points = new OpenPoints(labels);
    points.list("open.missing", points.missing(disclosure));
    points.list("open.unknown", points.unknown(disclosure));
    if (points.out.isEmpty()) {
      points.out.append("<p class=\"quiet\">").append(Html.escape(labels.of("open.none")));
      points.out.append("</p>\n");
    }
    points.diagnostics(disclosure.diagnostics());
    return points.out.toString();
  }

  private List<String> missing(Disclosure d) {
    List<String> out = new ArrayList<>();
    if (d.discloser().isEmpty()) {
      out.add(labels.of("open.nodiscloser"));
    }
    if (d.publishedOn().isEmpty()) {
      out.add(labels.of("open.nodate"));
    }
    if (d.incident().leakStatus().status() == Certainty.NOT_STATED) {
      out.add(labels.of("open.noleak"));
    }
    d.completeness().missing().stream()
        .filter(item -> item != RequiredItem.OTHER)
        .forEach(item -> out.add(labels.of(item)));
    return out;
  }

  private List<String> unknown(Disclosure d) {
    List<String> out = new ArrayList<>();
    for (RequiredItem item : RequiredItem.values()) {
      if (d.completeness().of(item) == ItemStatus.STATED_AS_UNKNOWN) {
        out.add(labels.of(item));
      }
    }
    for (StatedCount count : d.counts()) {
      if (count.bound() == CountBound.UNKNOWN) {
        out.add(labels.of("open.numberunknown", count.text()));
      }
    }
    if (d.causes().stream().anyMatch(c -> c.status() == CauseStatus.UNDER_INVESTIGATION)) {
      out.add(labels.of("open.cause"));
    }
    return out;
  }

  private void list(String key, List<String> points) {
    if (points.isEmpty()) {
      return;
    }
    out.append("<h4>").append(Html.escape(labels.of(key))).append("</h4><ul class=\"chips\">");
    points.stream()
        .distinct()
        .forEach(point -> out.append("<li>").append(Html.escape(point)).append("</li>"));
    out.append("</ul>\n");
  }

  private void diagnostics(List<Diagnostic> diagnostics) {
    if (diagnostics.isEmpty()) {
      return;
    }
    out.append("<details><summary>").append(Html.escape(labels.of("open.diagnostics")));
    out.append(" (").append(diagnostics.size()).append(")</summary><ul class=\"plain\">");
    for (Diagnostic diagnostic : diagnostics) {
      out.append("<li><b>").append(Html.escape(labels.of(diagnostic.severity()))).append("</b> ");
      out.append(Html.escape(diagnostic.message())).append("</li>");
    }
    out.append("</ul></details>\n");
  }
}
