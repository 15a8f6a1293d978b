package io.github.breach.examples.cli.page;

import io.github.breach.model.Disclosure;
import io.github.breach.model.TypeMention;
import java.util.List;

/**
 * A line of the index.
 *
 * @param number the notice's number on the page
 * @param types what happened, in the page's words
 * @param html the row
 */
record IndexRow(int number, List<String> types, String html) {

  static IndexRow of(Disclosure d, int number, Labels labels) {
    List<String> types =
        d.incident().types().stream().map(TypeMention::type).map(labels::of).distinct().toList();
    String leak = labels.of(d.incident().leakStatus().status());
    StringBuilder out = new StringBuilder("<tr>");
    cell(out, d.publishedOn().map(Phrases::date).orElse(""), "");
    out.append("<td><a href=\"#n").append(number).append("\">");
    out.append(Html.escape(NoticeArticle.title(d, labels))).append("</a><small>");
    out.append(Html.escape(NoticeArticle.discloser(d, labels))).append("</small></td>");
    out.append("<td class=\"types\">");
    types.forEach(type -> out.append("<span>").append(Html.escape(type)).append("</span> "));
    out.append("</td>");
    Phrases phrases = new Phrases(labels);
    long affected = d.affectedTotal().map(count -> count.value().orElse(-1)).orElse(-1L);
    cell(out, d.affectedTotal().map(phrases::count).orElse(""), Long.toString(affected));
    cell(out, leak, "");
    int days = Timeline.daysToPublication(d).orElse(-1);
    cell(out, days < 0 ? "" : Integer.toString(days), Integer.toString(days));
    return new IndexRow(number, types, out.append("</tr>\n").toString());
  }

  /** A cell that sorts as a number has it beside its words. */
  private static void cell(StringBuilder out, String words, String number) {
    out.append(number.isEmpty() ? "<td>" : "<td class=\"num\" data-v=\"" + number + "\">");
    out.append(Html.escape(words)).append("</td>");
  }
}
