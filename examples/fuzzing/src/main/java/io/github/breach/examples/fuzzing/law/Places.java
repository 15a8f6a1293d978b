package io.github.breach.examples.fuzzing.law;

import java.util.List;
import java.util.Map;

/** Every fact's words are those of the text at its span. */
final class Places {
  private Places() {}

  /** Looks at all spans of a plain view, however deep. */
  static void check(String text, Object value) {
    if (value instanceof List<?> list) {
      list.forEach(each -> check(text, each));
    } else if (value instanceof Map<?, ?> map) {
      map.forEach(
          (key, inner) -> {
            if (key instanceof String name
                && name.toLowerCase(java.util.Locale.ROOT).endsWith("span")) {
              checkSpan(text, inner, name.equals("span") ? map.get("text") : null);
            }
            check(text, inner);
          });
    }
  }

  private static void checkSpan(
      String text, Object span, @org.jspecify.annotations.Nullable Object words) {
    if (span instanceof List<?> ends
        && ends.get(0) instanceof Integer start
        && ends.get(1) instanceof Integer end) {
      Law.require(
          0 <= start && start <= end && end <= text.length(), "span outside the text: " + span);
      Law.require(
          !(words instanceof String quoted) || quoted.equals(text.substring(start, end)),
          "other words at " + span + ": " + words);
    }
  }
}
