package io.github.breach.examples.cli.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A timeline as one SVG a lane. Places are per cent of the width, so that it is to scale on every
 * screen, while its letters keep their size.
 */
final class TimelineChart {
  private static final int HEIGHT = 30;

  /** Narrower than this (per cent), an extent is a dot. */
  private static final double DOT = 1.4;

  /** The room that a letter of a date needs, in per cent of a wide screen's chart. */
  private static final double LETTER = 1.05;

  /** The same on a phone's. */
  private static final double LETTER_ON_PHONE = 2.6;

  private final Labels labels;
  private final TimeScale scale;
  private final List<TimeScale.Tick> ticks;
  private final StringBuilder out = new StringBuilder();

  private TimelineChart(Labels labels, TimeScale scale) {
    this.labels = labels;
    this.scale = scale;
    this.ticks = scale.ticks();
  }

  static String of(Map<Lane, List<LaneEntry>> lanes, Labels labels) {
    List<TimeExtent> extents =
        lanes.values().stream().flatMap(List::stream).map(LaneEntry::extent).toList();
    if (extents.isEmpty()) {
      return "<p class=\"quiet\">" + labels.of("time.none") + "</p>\n";
    }
    TimelineChart chart = new TimelineChart(labels, TimeScale.of(extents));
    chart.out.append("<div class=\"lanes\">\n");
    for (Map.Entry<Lane, List<LaneEntry>> lane : lanes.entrySet()) {
      chart.lane(lane.getKey(), lane.getValue());
    }
    chart.axis();
    return chart.out.append("</div>\n").toString();
  }

  private void lane(Lane lane, List<LaneEntry> entries) {
    String name = Html.escape(labels.of("lane." + lane.name()));
    out.append("<div class=\"lane-name\">").append(name).append("</div>");
    svg("lane");
    ticks.forEach(tick -> line("grid", tick.at(), 0, HEIGHT));
    out.append("<line class=\"rail\" x1=\"0\" x2=\"100%\" y1=\"15\" y2=\"15\"/>");
    List<LaneEntry> sorted = new ArrayList<>(entries);
    sorted.sort(Comparator.comparingDouble(this::middle));
    // What is short is drawn over what is long: a day within its month.
    IntStream.range(0, sorted.size())
        .boxed()
        .sorted(Comparator.comparingLong((Integer i) -> seconds(sorted.get(i))).reversed())
        .forEach(i -> entry(sorted, i));
    out.append("</svg>\n");
  }

  private void entry(List<LaneEntry> entries, int i) {
    LaneEntry entry = entries.get(i);
    String date = Phrases.date(entry.date());
    String name = Html.escape(date + " " + entry.what());
    boolean about = entry.date().approximate();
    out.append("<g tabindex=\"0\" role=\"button\" class=\"").append(about ? "about" : "exact");
    out.append("\" data-f=\"").append(entry.fact()).append("\" aria-label=\"").append(name);
    out.append("\"><title>").append(name).append("</title>");
    shape(entry);
    label(entries, i, Html.escape(date));
    out.append("</g>");
  }

  private void shape(LaneEntry entry) {
    TimeExtent extent = entry.extent();
    double left = extent.openStart() ? 0 : Math.max(0, scale.at(extent.start()));
    double right = extent.openEnd() ? 100 : Math.min(100, scale.at(extent.end()));
    if (right - left < DOT) {
      out.append("<circle cx=\"").append(percent((left + right) / 2));
      out.append("\" cy=\"15\" r=\"6\"/>");
      return;
    }
    out.append("<rect x=\"").append(percent(left)).append("\" width=\"");
    out.append(percent(right - left)).append("\" y=\"10\" height=\"10\" rx=\"5\"/>");
    if (extent.openStart() || scale.at(extent.start()) < 0) {
      out.append("<path class=\"beyond\" d=\"M9 8 L1 15 L9 22\"/>");
    }
  }

  /** The date beside its mark, on the side where there is room, if there is. */
  private void label(List<LaneEntry> entries, int i, String date) {
    double left = Math.max(0, scale.at(entries.get(i).extent().start()));
    double right = Math.min(100, scale.at(entries.get(i).extent().end()));
    double before = i == 0 ? left : left - scale.at(entries.get(i - 1).extent().end());
    double after =
        i + 1 == entries.size()
            ? 100 - right
            : scale.at(entries.get(i + 1).extent().start()) - right;
    double needed = LETTER * (date.length() + 1);
    // To the left only at the right edge, where no mark to the left puts its date there too.
    boolean toTheLeft = after < needed && i + 1 == entries.size() && before >= 2 * needed;
    double room = toTheLeft ? before / (i == 0 ? 1 : 2) : after;
    if (room < needed) {
      return;
    }
    out.append("<text x=\"").append(percent(toTheLeft ? left : right)).append("\" dx=\"");
    out.append(toTheLeft ? "-10\" text-anchor=\"end" : "10").append("\" y=\"19\"");
    out.append(room < LETTER_ON_PHONE * (date.length() + 1) ? " class=\"wide\">" : ">")
        .append(date)
        .append("</text>");
  }

  private void axis() {
    out.append("<div></div>");
    svg("axis");
    for (int i = 0; i < ticks.size(); i++) {
      TimeScale.Tick tick = ticks.get(i);
      boolean last = tick.at() > 94;
      line("grid", tick.at(), 0, 6);
      out.append("<text x=\"").append(percent(tick.at())).append("\" y=\"19\" text-anchor=\"");
      out.append(last ? "end" : tick.at() < 6 ? "start" : "middle").append('"');
      out.append(i % (ticks.size() > 5 ? 3 : 2) == 0 ? ">" : " class=\"wide\">");
      out.append(Html.escape(tick.label())).append("</text>");
    }
    out.append("</svg>\n");
  }

  private void svg(String kind) {
    out.append("<svg class=\"").append(kind).append("\" width=\"100%\" height=\"");
    out.append(HEIGHT).append("\">");
  }

  private void line(String kind, double at, int from, int to) {
    String x = percent(at);
    out.append("<line class=\"").append(kind).append("\" x1=\"").append(x).append("\" x2=\"");
    out.append(x).append("\" y1=\"").append(from).append("\" y2=\"").append(to).append("\"/>");
  }

  private static long seconds(LaneEntry entry) {
    return entry.extent().end() - entry.extent().start();
  }

  private double middle(LaneEntry entry) {
    return scale.at((entry.extent().start() + entry.extent().end()) / 2);
  }

  private static String percent(double value) {
    return String.format(Locale.ROOT, "%.2f%%", value);
  }
}
