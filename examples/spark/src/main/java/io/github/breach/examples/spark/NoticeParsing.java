package io.github.breach.examples.spark;

import io.github.breach.extract.ParseOptions;
import io.github.breach.model.Disclosure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** An input to its records, one row each; or to one row with the problem. */
final class NoticeParsing implements FlatMapFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  @Override
  public Iterator<Row> call(Row input) {
    String source = input.isNullAt(0) ? null : input.getString(0);
    if (input.isNullAt(1)) {
      return problem(source, "has no text");
    }
    byte[] content = input.getAs(1);
    try {
      List<Row> rows = new ArrayList<>();
      String text = SharedReaders.DOCUMENTS.read(content).text();
      ParseOptions options =
          source == null ? ParseOptions.none() : ParseOptions.none().withSourceId(source);
      for (Disclosure disclosure : SharedReaders.PARSER.read(text, options).disclosures()) {
        rows.add(RecordRow.of(disclosure));
      }
      return rows.iterator();
    } catch (IOException e) {
      return problem(source, String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      // No text should bring the parser here; if one does, the other rows are still read.
      return problem(source, "the parser failed: " + e);
    }
  }

  private static Iterator<Row> problem(@Nullable String source, String problem) {
    return List.of(RecordRow.problem(source, problem)).iterator();
  }
}
