package io.github.breach.examples.cli.page;

import io.github.breach.model.Certainty;
import java.util.List;
import java.util.TreeSet;

/** The list of all notices, for a page that holds several. */
final class IndexTable {
  private static final List<String> COLUMNS =
      List.of(
          "index.date", "index.notice", "index.type", "index.affected", "index.leak", "index.days");

  private static final List<String> NUMBERS = List.of("index.affected", "index.days");

  private final Labels labels;
  private final StringBuilder out = new StringBuilder();

  private IndexTable(Labels labels) {
    this.labels = labels;
  }

  static String of(List<IndexRow> rows, Labels labels) {
    IndexTable table = new IndexTable(labels);
    table.out.append("<section id=\"index\">\n<h1>").append(table.word("index.title"));
    table.out.append("</h1>\n");
    if (rows.isEmpty()) {
      table.out.append("<p>").append(table.word("index.none")).append("</p>\n");
    } else {
      table.filters(rows);
      table.table(rows);
    }
    return table.out.append("</section>\n").toString();
  }

  private void filters(List<IndexRow> rows) {
    TreeSet<String> types = new TreeSet<>();
    rows.forEach(row -> types.addAll(row.types()));
    List<String> leaks = List.of(Certainty.values()).stream().map(labels::of).toList();
    out.append("<form class=\"filters\"><label>").append(word("index.search"));
    out.append(" <input type=\"search\" name=\"words\"></label>\n");
    select("type", "index.type", List.copyOf(types));
    select("leak", "index.leak", leaks);
    out.append("<output><b>").append(rows.size()).append("</b> / ").append(rows.size());
    out.append(' ').append(word("index.shown")).append("</output></form>\n");
  }

  private void select(String name, String key, List<String> values) {
    out.append("<label>").append(word(key)).append(" <select name=\"").append(name);
    out.append("\"><option value=\"\">").append(word("index.any")).append("</option>");
    values.forEach(v -> out.append("<option>").append(Html.escape(v)).append("</option>"));
    out.append("</select></label>\n");
  }

  private void table(List<IndexRow> rows) {
    out.append("<table>\n<thead><tr>");
    for (String column : COLUMNS) {
      out.append(NUMBERS.contains(column) ? "<th class=\"num\"" : "<th");
      out.append(" aria-sort=\"none\"><button type=\"button\">").append(word(column));
      out.append("</button></th>");
    }
    out.append("</tr></thead>\n<tbody>\n");
    rows.forEach(row -> out.append(row.html()));
    out.append("</tbody>\n</table>\n");
  }

  private String word(String key) {
    return Html.escape(labels.of(key));
  }
}
