package io.github.breach.examples.fuzzing.law;

import io.github.breach.extract.DisclosureParser;
import io.github.breach.extract.ParseOptions;
import io.github.breach.extract.ParseResult;
import io.github.breach.model.DataCategory;
import io.github.breach.model.Disclosure;
import io.github.breach.model.Span;
import io.github.breach.model.followup.ReportSeries;
import io.github.breach.model.plain.PlainView;
import io.github.breach.model.statutory.StatutoryReport;
import java.util.List;

/**
 * What holds of the records of any text: there is one at least and no exception, spans are exact,
 * the JSON is valid, every question has an answer, and the same text gives the same records.
 */
public final class RecordLaws {
  private final DisclosureParser parser = DisclosureParser.builder().strict(true).build();
  private final SchemaCheck schema = new SchemaCheck();

  /**
   * Reads a text twice and looks at the records.
   *
   * @return the records
   * @throws AssertionError if a law is broken
   */
  public List<Disclosure> check(String text) {
    ParseResult result = parser.read(text, ParseOptions.none());
    List<Disclosure> records = result.disclosures();
    Law.require(!records.isEmpty(), "no record");
    int end = 0;
    for (Disclosure record : records) {
      Span part = record.source().span();
      Law.require(part.start() >= end, "records overlap at " + part);
      end = part.end();
      Places.check(text, PlainView.write(record));
      schema.check(record);
      ask(record);
    }
    result.explanations();
    ReportSeries.group(records).forEach(ReportSeries::changes);
    Law.require(records.equals(parser.parseAll(text)), "another answer the second time");
    return records;
  }

  private static void ask(Disclosure record) {
    for (DataCategory category : DataCategory.values()) {
      record.exposure(category);
    }
    record.milestones().toContainment();
    StatutoryReport.of(record).open();
  }
}
