package io.github.breach.examples.cli.veris;

import io.github.breach.examples.cli.RecordFormat;
import java.util.List;

/** An array of incidents in the VERIS community schema. */
public final class VerisFormat {
  private VerisFormat() {}

  public static RecordFormat array() {
    List<VerisTable.Row> table = VerisTable.rows();
    return new RecordFormat.JsonArray(disclosure -> VerisIncident.of(disclosure, table));
  }
}
