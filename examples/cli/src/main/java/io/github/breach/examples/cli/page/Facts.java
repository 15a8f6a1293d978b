package io.github.breach.examples.cli.page;

import io.github.breach.model.Assessment;
import io.github.breach.model.Cause;
import io.github.breach.model.DataCategory;
import io.github.breach.model.DataItem;
import io.github.breach.model.Disclosure;
import io.github.breach.model.Measure;
import io.github.breach.model.Organization;
import io.github.breach.model.Protection;
import io.github.breach.model.Span;
import io.github.breach.model.Stated;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** All facts of one notice, numbered in the order in which the page lists them. */
final class Facts {
  private final Labels labels;
  private final Phrases phrases;
  private final List<Fact> all = new ArrayList<>();

  /** The fact made of each thing of the record, so that pictures of it can be tied to it. */
  private final IdentityHashMap<Stated, Fact> byStated = new IdentityHashMap<>();

  Facts(Disclosure disclosure, Labels labels) {
    this.labels = labels;
    this.phrases = new Phrases(labels);
    notice(disclosure);
    incident(disclosure);
    when(disclosure);
    disclosure
        .counts()
        .forEach(
            c ->
                add(
                    Field.COUNT,
                    joined(labels.of(c.scope()), phrases.count(c), labels.of(c.dataCategories())),
                    c));
    disclosure.dataItems().forEach(item -> add(Field.DATA, data(item), item));
    disclosure.causes().forEach(cause -> add(Field.CAUSE, cause(cause), cause));
    disclosure.measures().forEach(measure -> add(Field.MEASURE, measure(measure), measure));
    disclosure
        .authorityReports()
        .forEach(
            r ->
                add(
                    Field.AUTHORITY,
                    joined(
                        labels.of(r.kind()), r.authority(), r.on().map(Phrases::date).orElse("")),
                    r));
    disclosure
        .organizations()
        .forEach(o -> add(Field.PARTY, joined(party(o), labels.of(o.roles())), o));
    disclosure
        .contacts()
        .forEach(
            c ->
                add(
                    Field.PARTY,
                    joined(labels.of(c.channel()), c.value(), c.hours().orElse("")),
                    c));
  }

  List<Fact> all() {
    return List.copyOf(all);
  }

  List<Fact> of(Field field) {
    return all.stream().filter(fact -> fact.field() == field).toList();
  }

  /**
   * The part of the text that holds the notice and every fact of it: a name may stand before it.
   */
  Span part(Span notice) {
    int start = notice.start();
    int end = notice.end();
    for (Fact fact : all) {
      start = Math.min(start, fact.stated().span().start());
      end = Math.max(end, fact.stated().span().end());
    }
    return new Span(start, end);
  }

  /** The number of the fact made of a thing of this very record. */
  int id(Stated stated) {
    Fact fact = byStated.get(stated);
    if (fact == null) {
      throw new IllegalArgumentException("no fact of this notice: " + stated);
    }
    return fact.id();
  }

  private void notice(Disclosure d) {
    d.title().ifPresent(title -> add(Field.NOTICE, labels.of("fact.title"), title));
    d.discloser()
        .ifPresent(o -> add(Field.NOTICE, joined(labels.of("fact.discloser"), party(o)), o));
  }

  private void incident(Disclosure d) {
    d.incident().types().forEach(type -> add(Field.INCIDENT, labels.of(type.type()), type));
    d.incident().vectors().forEach(v -> add(Field.INCIDENT, labels.of(v.vector()), v));
    assessment("fact.leak", d.incident().leakStatus());
    assessment("fact.damage", d.incident().secondaryDamage());
  }

  private void assessment(String key, Assessment assessment) {
    String value = labels.of(key, labels.of(assessment.status()));
    assessment.evidence().ifPresent(evidence -> add(Field.CERTAINTY, value, evidence));
  }

  private void when(Disclosure d) {
    d.publishedOn()
        .ifPresent(
            on -> add(Field.TIME, joined(Phrases.date(on), labels.of("fact.published")), on));
    d.report()
        .earlier()
        .forEach(on -> add(Field.TIME, joined(Phrases.date(on), labels.of("fact.earlier")), on));
    d.incident()
        .exposurePeriod()
        .ifPresent(on -> add(Field.TIME, joined(Phrases.date(on), labels.of("fact.exposure")), on));
    d.timeline()
        .forEach(
            event ->
                add(Field.TIME, joined(Phrases.date(event.on()), labels.of(event.kinds())), event));
  }

  private void add(Field field, String value, Stated stated) {
    Fact fact = new Fact(all.size() + 1, field, value, stated);
    all.add(fact);
    byStated.put(stated, fact);
  }

  private String data(DataItem item) {
    String name = item.category() == DataCategory.OTHER ? item.text() : labels.of(item.category());
    String protection =
        item.protection() == Protection.NONE_STATED ? "" : labels.of(item.protection());
    return joined(name, labels.of(item.exposure()), protection);
  }

  private String cause(Cause cause) {
    return joined(labels.of(cause.status()), labels.of(cause.categories()));
  }

  private String measure(Measure measure) {
    return joined(labels.of(measure.status()), labels.of(measure.categories()));
  }

  private String party(Organization organization) {
    return organization.aliases().isEmpty()
        ? organization.name()
        : organization.name() + " (" + String.join(labels.comma(), organization.aliases()) + ")";
  }

  private static String joined(String... parts) {
    return String.join(" · ", List.of(parts).stream().filter(part -> !part.isBlank()).toList());
  }
}
