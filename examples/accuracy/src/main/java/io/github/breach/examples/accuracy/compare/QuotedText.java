package io.github.breach.examples.accuracy.compare;

import io.github.breach.model.Disclosure;
import io.github.breach.model.plain.PlainView;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many facts of a record quote the input at the place that they name.
 *
 * @param exact the text is the input's at this place
 * @param broken it isn't
 */
public record QuotedText(int exact, int broken) {

  /** Nothing quoted. */
  public static final QuotedText NONE = new QuotedText(0, 0);

  /** Checks everything that has a text and a place, at any depth. */
  public static QuotedText check(Disclosure record, String input) {
    return check(PlainView.write(record), input);
  }

  /** Both together. */
  public QuotedText plus(QuotedText other) {
    return new QuotedText(exact + other.exact, broken + other.broken);
  }

  private static QuotedText check(@Nullable Object plain, String input) {
    QuotedText sum = NONE;
    if (plain instanceof List<?> list) {
      for (Object item : list) {
        sum = sum.plus(check(item, input));
      }
    } else if (plain instanceof Map<?, ?> map) {
      if (map.get("text") instanceof String text && map.get("span") instanceof List<?> span) {
        sum = quotes(input, text, span) ? new QuotedText(1, 0) : new QuotedText(0, 1);
      }
      for (Object value : map.values()) {
        sum = sum.plus(check(value, input));
      }
    }
    return sum;
  }

  private static boolean quotes(String input, String text, List<?> span) {
    return span.get(0) instanceof Number start
        && span.get(1) instanceof Number end
        && end.intValue() - start.intValue() == text.length()
        && input.startsWith(text, start.intValue());
  }
}
