package io.github.breach.examples.fuzzing.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Phrases of notices by their part, with slots to fill: {@code phrases.tsv}. */
final class Phrasebook {
  private static final int DEEPEST = 6;

  private final Map<String, List<String>> phrases = new HashMap<>();

  Phrasebook() {
    try (InputStream in = Phrasebook.class.getResourceAsStream("phrases.tsv");
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", 2))
          .forEach(row -> phrases.computeIfAbsent(row[0], k -> new ArrayList<>()).add(row[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A phrase for a part, its slots filled. */
  String phrase(String part, Choices choices) {
    StringBuilder out = new StringBuilder();
    fill(part, choices, out, 0);
    return out.toString();
  }

  private void fill(String part, Choices choices, StringBuilder out, int depth) {
    List<String> ways = Objects.requireNonNull(phrases.get(part), part);
    String phrase = ways.get(choices.below(ways.size()));
    int at = 0;
    while (at < phrase.length()) {
      int slot = phrase.indexOf('{', at);
      if (slot < 0 || depth == DEEPEST) {
        break;
      }
      int end = phrase.indexOf('}', slot);
      out.append(phrase, at, slot);
      fill(phrase.substring(slot + 1, end), choices, out, depth + 1);
      at = end + 1;
    }
    out.append(phrase, at, phrase.length());
  }
}
