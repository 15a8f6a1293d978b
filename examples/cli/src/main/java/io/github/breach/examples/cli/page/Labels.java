package io.github.breach.examples.cli.page;

import io.github.breach.examples.cli.table.Words;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The page's own words in one language, from {@code labels.tsv}. */
final class Labels {
  private static final String OWN_WORDS = "-";

  private final Language language;
  private final Map<String, String> words = new HashMap<>();

  Labels(Language language) {
    this.language = language;
    for (String line : Resource.read("labels.tsv").split("\n")) {
      if (!line.startsWith("#")) {
        String[] cells = line.split("\t");
        words.put(cells[0], cells[language == Language.EN ? 1 : 2]);
      }
    }
  }

  /** The value of the page's {@code lang}. */
  String tag() {
    return language.toString();
  }

  /**
   * The words for a key, with the values in their places.
   *
   * @throws IllegalArgumentException if there is no such key
   */
  String of(String key, Object... values) {
    String word = words.get(key);
    if (word == null) {
      throw new IllegalArgumentException("no label " + key);
    }
    return values.length == 0 ? word : String.format(Locale.ROOT, word, values);
  }

  String of(Enum<?> constant) {
    String word = of(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    return word.equals(OWN_WORDS) ? Words.of(constant) : word;
  }

  /** Each once, in order. */
  String of(Collection<? extends Enum<?>> constants) {
    return constants.stream().map(this::of).distinct().collect(Collectors.joining(comma()));
  }

  /** What stands between things listed. */
  String comma() {
    return language == Language.JA ? "、" : ", ";
  }
}
