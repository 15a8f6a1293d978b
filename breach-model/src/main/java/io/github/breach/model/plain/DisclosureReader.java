package io.github.breach.model.plain;

import io.github.breach.model.Completeness;
import io.github.breach.model.Disclosure;
import io.github.breach.model.ItemStatus;
import io.github.breach.model.Report;
import io.github.breach.model.ReportStage;
import io.github.breach.model.RequiredItem;
import io.github.breach.model.Source;
import io.github.breach.model.StatedDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The way back of {@link DisclosureWriter}. */
final class DisclosureReader {
  private DisclosureReader() {}

  static Disclosure disclosure(PlainNode node) {
    node.withKeys(
        "schema",
        "source",
        "title",
        "discloser",
        "publishedOn",
        "report",
        "incident",
        "timeline",
        "affectedTotal",
        "counts",
        "dataItems",
        "causes",
        "measures",
        "authorityReports",
        "organizations",
        "contacts",
        "sections",
        "completeness",
        "diagnostics");
    PlainNode schema = node.get("schema");
    if (!schema.string().equals(Disclosure.SCHEMA)) {
      throw schema.complaint("not " + Disclosure.SCHEMA + ": " + schema.string());
    }
    return Disclosure.builder(source(node.get("source")))
        .title(node.get("title").orNull(ValueReader::evidence))
        .discloser(node.get("discloser").orNull(ValueReader::organization))
        .publishedOn(node.get("publishedOn").orNull(ValueReader::date))
        .report(report(node.get("report")))
        .incident(IncidentReader.incident(node.get("incident")))
        .timeline(node.get("timeline").all(IncidentReader::event))
        .affectedTotal(node.get("affectedTotal").orNull(ValueReader::count))
        .counts(node.get("counts").all(ValueReader::count))
        .dataItems(node.get("dataItems").all(FactReader::dataItem))
        .causes(node.get("causes").all(FactReader::cause))
        .measures(node.get("measures").all(FactReader::measure))
        .authorityReports(node.get("authorityReports").all(FactReader::authorityReport))
        .organizations(node.get("organizations").all(ValueReader::organization))
        .contacts(node.get("contacts").all(FactReader::contact))
        .sections(node.get("sections").all(FactReader::section))
        .completeness(completeness(node.get("completeness")))
        .diagnostics(node.get("diagnostics").all(FactReader::diagnostic))
        .build();
  }

  private static Source source(PlainNode node) {
    node.withKeys("id", "span");
    return new Source(node.get("id").orNull(PlainNode::string), ValueReader.spanOf(node));
  }

  private static Report report(PlainNode node) {
    node.withKeys("stage", "sequence", "earlier");
    ReportStage stage = node.get("stage").oneOf(ReportStage.values());
    PlainNode sequenceNode = node.get("sequence");
    Integer sequence = sequenceNode.orNull(PlainNode::smallNumber);
    List<StatedDate> earlier = node.get("earlier").all(ValueReader::date);
    return sequenceNode.checked(() -> new Report(stage, sequence, earlier));
  }

  private static Completeness completeness(PlainNode node) {
    node.withKeys(Stream.of(RequiredItem.values()).map(RequiredItem::name).toArray(String[]::new));
    Map<RequiredItem, ItemStatus> items = new EnumMap<>(RequiredItem.class);
    for (RequiredItem item : RequiredItem.values()) {
      items.put(item, node.get(item.name()).oneOf(ItemStatus.values()));
    }
    return new Completeness(items);
  }
}
