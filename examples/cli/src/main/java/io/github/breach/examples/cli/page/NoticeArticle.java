package io.github.breach.examples.cli.page;

import io.github.breach.examples.cli.Notice;
import io.github.breach.model.Assessment;
import io.github.breach.model.Certainty;
import io.github.breach.model.Disclosure;
import io.github.breach.model.Evidence;
import io.github.breach.model.Organization;
import io.github.breach.model.ReportStage;
import io.github.breach.model.TypeMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One notice on the page: its head, its pictures, its text and its facts. */
final class NoticeArticle {
  private final Disclosure disclosure;
  private final String text;
  private final Labels labels;
  private final Facts facts;
  private final StringBuilder out = new StringBuilder();

  private NoticeArticle(Notice notice, Labels labels) {
    this.disclosure = notice.disclosure();
    this.text = notice.text();
    this.labels = labels;
    this.facts = new Facts(disclosure, labels);
  }

  /** All between the article's tags. */
  static String of(Notice notice, Labels labels) {
    NoticeArticle article = new NoticeArticle(notice, labels);
    article.head();
    article.pictures();
    article.columns();
    return article.out.toString();
  }

  static String title(Disclosure d, Labels labels) {
    // A title may stand in two lines.
    return d.title()
        .map(Evidence::text)
        .map(title -> title.strip().replaceAll("\\s+", " "))
        .orElseGet(() -> labels.of("notice.untitled"));
  }

  static String discloser(Disclosure d, Labels labels) {
    return d.discloser().map(Organization::name).orElseGet(() -> labels.of("notice.unnamed"));
  }

  private void head() {
    out.append("<header>\n<a class=\"back\" href=\"#index\">← ");
    out.append(Html.escape(labels.of("nav.all"))).append("</a>\n");
    element("p", "who", discloser(disclosure, labels));
    element("h1", "", title(disclosure, labels));
    out.append("<dl class=\"summary\">\n");
    disclosure.publishedOn().ifPresent(on -> pair("head.published", "", Phrases.date(on)));
    report();
    Phrases phrases = new Phrases(labels);
    disclosure.affectedTotal().ifPresent(c -> pair("head.affected", "number", phrases.count(c)));
    List<TypeMention> types = disclosure.incident().types();
    if (!types.isEmpty()) {
      pair("head.what", "", labels.of(types.stream().map(TypeMention::type).toList()));
    }
    assessment("head.leak", disclosure.incident().leakStatus());
    assessment("head.damage", disclosure.incident().secondaryDamage());
    disclosure.source().id().ifPresent(id -> pair("head.source", "source", id));
    out.append("</dl>\n</header>\n");
  }

  private void report() {
    List<String> words = new ArrayList<>();
    if (disclosure.report().stage() != ReportStage.UNSPECIFIED) {
      words.add(labels.of(disclosure.report().stage()));
    }
    disclosure
        .report()
        .sequence()
        .ifPresent(number -> words.add(labels.of("head.report.number", number)));
    if (!words.isEmpty()) {
      pair("head.report", "", String.join(labels.comma(), words));
    }
  }

  private void assessment(String key, Assessment assessment) {
    if (assessment.status() != Certainty.NOT_STATED) {
      String css = "is-" + assessment.status().name().toLowerCase(Locale.ROOT);
      pair(key, css, labels.of(assessment.status()));
    }
  }

  private void pair(String key, String css, String value) {
    out.append("<div><dt>").append(Html.escape(labels.of(key))).append("</dt>");
    element("dd", css, value);
    out.append("</div>\n");
  }

  private void pictures() {
    Timeline timeline = new Timeline(disclosure, facts, labels);
    String chart = TimelineChart.of(timeline.lanes(), labels);
    section("time", "time.title", chart + closer(timeline) + underTimeline(timeline));
    out.append("<div class=\"pair\">\n");
    section("counts", "count.title", CountBars.of(disclosure, text, facts, labels));
    section("open", "open.title", OpenPoints.of(disclosure, labels));
    out.append("</div>\n");
  }

  private String closer(Timeline timeline) {
    var lanes = CloserLook.of(timeline.lanes());
    return lanes.isEmpty()
        ? ""
        : "<h4 class=\"closer\">"
            + Html.escape(labels.of("time.closer"))
            + "</h4>\n"
            + TimelineChart.of(lanes, labels);
  }

  private String underTimeline(Timeline timeline) {
    List<String> lines = new ArrayList<>(Timeline.distances(disclosure, labels));
    if (!timeline.unplaced().isEmpty()) {
      lines.add(labels.of("time.unplaced", String.join(labels.comma(), timeline.unplaced())));
    }
    return lines.isEmpty()
        ? ""
        : "<p class=\"distances\">" + Html.escape(String.join(" · ", lines)) + "</p>\n";
  }

  private void columns() {
    out.append("<div class=\"columns\">\n<section class=\"text\"><h2>");
    out.append(Html.escape(labels.of("nav.text"))).append("</h2>\n<div class=\"words\">");
    out.append(MarkedText.of(text, facts.part(disclosure.source().span()), facts.all()));
    out.append("</div></section>\n<section class=\"facts\"><h2>");
    out.append(Html.escape(labels.of("facts.title"))).append("</h2><p class=\"hint\">");
    out.append(Html.escape(labels.of("facts.hint"))).append("</p>\n");
    for (Field field : Field.values()) {
      group(field);
    }
    out.append("</section>\n</div>\n");
  }

  private void group(Field field) {
    List<Fact> group = facts.of(field);
    if (group.isEmpty()) {
      return;
    }
    out.append("<div class=\"group ").append(field.css()).append("\"><h3>");
    out.append(Html.escape(labels.of(field.key()))).append("</h3>\n");
    for (Fact fact : group) {
      out.append("<button type=\"button\" class=\"fact\" data-f=\"").append(fact.id());
      out.append("\"><b>").append(Html.escape(fact.value())).append("</b><q>");
      out.append(Html.escape(fact.stated().text().strip())).append("</q></button>\n");
    }
    out.append("</div>\n");
  }

  private void section(String css, String key, String content) {
    out.append("<section class=\"").append(css).append("\"><h2>");
    out.append(Html.escape(labels.of(key))).append("</h2>\n").append(content);
    out.append("</section>\n");
  }

  private void element(String name, String css, String content) {
    out.append('<').append(name).append(css.isEmpty() ? "" : " class=\"" + css + "\"").append('>');
    out.append(Html.escape(content)).append("</").append(name).append(">\n");
  }
}
