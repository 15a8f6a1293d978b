package io.github.breach.examples.accuracy.invariance;

import io.github.breach.model.Disclosure;
import io.github.breach.model.plain.PlainView;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What records tell, without the places that tell it and without the spelling of words quoted. */
final class Told {
  private static final Set<String> PLACES = Set.of("span", "headingSpan", "source");

  private Told() {}

  static List<Object> by(List<Disclosure> records) {
    return records.stream().map(r -> told(PlainView.write(r))).toList();
  }

  private static Object told(Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> kept = new TreeMap<>();
      map.forEach(
          (key, v) -> {
            if (v != null && !PLACES.contains(key)) {
              kept.put((String) key, told(v));
            }
          });
      return kept;
    }
    if (value instanceof List<?> list) {
      return list.stream().map(Told::told).toList();
    }
    return value instanceof String words ? words(words) : value;
  }

  /** ２４日 and 24⏎日 are the same words. */
  private static String words(String quoted) {
    return Normalizer.normalize(quoted, Normalizer.Form.NFKC).replaceAll("\\s++", "");
  }
}
