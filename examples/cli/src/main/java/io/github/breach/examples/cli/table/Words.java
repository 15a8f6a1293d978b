package io.github.breach.examples.cli.table;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names of the model's constants as words: {@code OS_COMMAND_INJECTION} → OS command injection.
 */
public final class Words {
  private static final Set<String> ACRONYMS =
      Set.of("SQL", "OS", "VPN", "PPC", "CERT", "IP", "ID", "FAX", "URL", "PIN");

  private Words() {}

  public static String of(Enum<?> constant) {
    return Stream.of(constant.name().split("_"))
        .map(word -> ACRONYMS.contains(word) ? word : word.toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
  }

  static String of(List<? extends Enum<?>> constants) {
    return joined(constants.stream().map(Words::of).toList());
  }

  /** Each once, in order, with commas. */
  static String joined(Collection<String> words) {
    return words.stream().distinct().collect(Collectors.joining(", "));
  }

  /** The words as they stand in the notice. */
  static String quoted(String text) {
    return text.isEmpty() ? "" : "「" + text + "」";
  }

  static String bracketed(String text) {
    return text.isEmpty() ? "" : " (" + text + ")";
  }
}
