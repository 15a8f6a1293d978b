package io.github.breach.examples.cli.veris;

import io.github.breach.examples.cli.Notice;
import io.github.breach.examples.cli.PlainJson;
import io.github.breach.examples.cli.RecordFormat;
import java.util.List;

/** An array of incidents in the VERIS community schema. */
public final class VerisFormat implements RecordFormat {
  private final List<VerisTable.Row> table = VerisTable.rows();

  @Override
  public String opening() {
    return "[\n";
  }

  @Override
  public Piece record(Notice notice) {
    String text = PlainJson.indented(VerisIncident.of(notice.disclosure(), table));
    return number -> text;
  }

  @Override
  public String between() {
    return ",\n";
  }

  @Override
  public String closing() {
    return "\n]\n";
  }
}
