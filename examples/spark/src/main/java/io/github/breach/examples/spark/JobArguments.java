package io.github.breach.examples.spark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a run reads and where it writes.
 *
 * @param folderOrNull a folder of texts, pages and PDF files
 * @param tableOrNull a Parquet table with a column of texts
 * @param textColumn the column of the texts
 * @param idColumnOrNull the column that names them, or null for none
 * @param output a folder that must not be there yet
 */
record JobArguments(
    @Nullable String folderOrNull,
    @Nullable String tableOrNull,
    String textColumn,
    @Nullable String idColumnOrNull,
    String output) {
  static final String USAGE =
      "--folder FOLDER | --table PARQUET [--text COLUMN] [--id COLUMN]  --output FOLDER";
  private static final List<String> KNOWN =
      List.of("--folder", "--table", "--text", "--id", "--output");

  /**
   * @throws IllegalArgumentException if something is missing or not known
   */
  static JobArguments parse(String... arguments) {
    Map<String, String> options = new HashMap<>();
    for (int i = 0; i < arguments.length; i += 2) {
      if (!KNOWN.contains(arguments[i]) || i + 1 == arguments.length) {
        throw new IllegalArgumentException(arguments[i] + "? " + USAGE);
      }
      options.put(arguments[i], arguments[i + 1]);
    }
    String output = options.get("--output");
    if (output == null || options.containsKey("--folder") == options.containsKey("--table")) {
      throw new IllegalArgumentException(USAGE);
    }
    return new JobArguments(
        options.get("--folder"),
        options.get("--table"),
        options.getOrDefault("--text", "text"),
        options.get("--id"),
        output);
  }
}
