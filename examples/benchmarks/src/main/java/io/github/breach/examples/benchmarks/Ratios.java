package io.github.breach.examples.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The results of several rounds, compared with each other: a machine's own speed drops out. */
final class Ratios {
  private static final List<String> YARDSTICKS = List.of("fortyPatterns", "kuromojiTokens");

  private final long chars;
  private final Map<String, List<Double>> passes = new LinkedHashMap<>();
  private final Map<String, Double> bytes = new LinkedHashMap<>();

  /**
   * Compares passes over the same texts.
   *
   * @param chars how long the texts are together
   */
  Ratios(long chars) {
    this.chars = chars;
  }

  void add(String name, double passesPerSecond, double bytesPerPass) {
    passes.computeIfAbsent(name, n -> new ArrayList<>()).add(passesPerSecond);
    bytes.merge(name, bytesPerPass, Math::min);
  }

  String toMarkdown() {
    StringBuilder table = new StringBuilder();
    table.append("| engine | million characters a second | times `fortyPatterns` |");
    table.append(" times `kuromojiTokens` | bytes allocated a character |\n");
    table.append("|---|---|---|---|---|\n");
    for (String name : passes.keySet()) {
      table.append("| `").append(name).append("` | ");
      table.append(number(median(name) * chars / 1e6)).append(" | ");
      for (String yardstick : YARDSTICKS) {
        table.append(number(median(name) / median(yardstick))).append(" | ");
      }
      table.append(number(bytes.getOrDefault(name, 0.0) / chars)).append(" |\n");
    }
    return table.toString();
  }

  private double median(String name) {
    List<Double> sorted = new ArrayList<>(passes.getOrDefault(name, List.of()));
    Collections.sort(sorted);
    return sorted.isEmpty() ? Double.NaN : sorted.get(sorted.size() / 2);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.0f", value);
  }
}
