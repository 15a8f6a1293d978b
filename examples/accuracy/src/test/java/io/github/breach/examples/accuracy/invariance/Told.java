package io.github.breach.examples.accuracy.invariance;

import io.github.breach.model.Disclosure;
import io.github.breach.model.Span;
import io.github.breach.model.plain.PlainView;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * What records tell and where, but for the spelling of words quoted and for blanks around them.
 *
 * @param fields every record's facts by field; those of an incident apart
 */
record Told(List<Map<String, Object>> fields) {
  private static final Set<String> SPANS = Set.of("span", "headingSpan");

  /** Which calendar a date was written in, and the notice's part of the input. */
  private static final Set<String> LEFT_OUT = Set.of("calendar", "source", "schema");

  Told {
    fields = List.copyOf(fields);
  }

  /** What records of a text tell. */
  static Told by(List<Disclosure> records, String text) {
    return by(records, text, span -> span);
  }

  /** What records would tell of a rewriting of their text, were it read as they were. */
  static Told by(List<Disclosure> records, Rewriting rewriting) {
    return by(records, rewriting.text(), rewriting::moved);
  }

  private static Told by(List<Disclosure> records, String text, UnaryOperator<Span> place) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (Disclosure disclosure : records) {
      Map<String, Object> fields = new TreeMap<>();
      PlainView.write(disclosure)
          .forEach(
              (name, value) -> {
                if (value instanceof Map<?, ?> incident && name.equals("incident")) {
                  incident.forEach((n, v) -> fields.put(name + "." + n, told(v, text, place)));
                } else if (!LEFT_OUT.contains(name)) {
                  fields.put(name, told(value, text, place));
                }
              });
      all.add(fields);
    }
    return new Told(all);
  }

  /** The same, facts in any order, and sections without their places. */
  Told anyOrder() {
    return new Told(fields.stream().map(Told::anyOrder).toList());
  }

  private static Map<String, Object> anyOrder(Map<String, Object> fields) {
    Map<String, Object> sorted = new TreeMap<>();
    fields.forEach(
        (name, value) ->
            sorted.put(
                name,
                value instanceof List<?> facts
                    ? facts.stream().map(f -> withoutSpanOf(name, f)).sorted().toList()
                    : value));
    return sorted;
  }

  private static String withoutSpanOf(String field, Object fact) {
    if (field.equals("sections") && fact instanceof Map<?, ?> section) {
      Map<Object, Object> kept = new TreeMap<>(section);
      kept.remove("span");
      return kept.toString();
    }
    return fact.toString();
  }

  /** The names of the fields that differ; a different number of records is one of them. */
  Set<String> differences(Told other) {
    Set<String> names = new TreeSet<>();
    if (fields.size() != other.fields.size()) {
      names.add("records");
      return names;
    }
    for (int i = 0; i < fields.size(); i++) {
      for (String name : fields.get(i).keySet()) {
        if (!Objects.equals(fields.get(i).get(name), other.fields.get(i).get(name))) {
          names.add(name);
        }
      }
    }
    return names;
  }

  private static Object told(
      @org.jspecify.annotations.Nullable Object value, String text, UnaryOperator<Span> place) {
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> kept = new TreeMap<>();
      map.forEach(
          (key, v) -> {
            String name = String.valueOf(key);
            if (v instanceof List<?> span && SPANS.contains(name)) {
              kept.put(name, inked(text, place.apply(span(span))));
            } else if (v != null && !LEFT_OUT.contains(name)) {
              kept.put(name, told(v, text, place));
            }
          });
      return kept;
    }
    if (value instanceof List<?> list) {
      return list.stream().map(each -> told(each, text, place)).toList();
    }
    return value instanceof String words ? words(words) : String.valueOf(value);
  }

  private static Span span(List<?> ends) {
    return new Span((Integer) ends.get(0), (Integer) ends.get(1));
  }

  /** A span without the blanks at its ends. */
  private static Span inked(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    return new Span(start, end);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\uFEFF' || c == '\u00A0';
  }

  /** ２４日 and 24⏎日 are the same words, as are 令和6年 and 2024年. */
  private static String words(String quoted) {
    String plain = Normalizer.normalize(quoted, Normalizer.Form.NFKC).replaceAll("\\s++", "");
    return YearStyles.western(plain).text();
  }
}
