package io.github.breach.examples.accuracy.invariance;

import io.github.breach.model.Disclosure;
import java.util.List;
import java.util.stream.Stream;

/** A paragraph that states no fact, at the end of each section and at the end of the text. */
final class NeutralParagraph {
  private static final String PARAGRAPH = "当社は創業以来、地域のみなさまとともに歩んでまいりました。";

  private NeutralParagraph() {}

  static Stream<Rewriting> added(String text, List<Disclosure> records) {
    Stream<Integer> ends =
        records.stream().flatMap(r -> r.sections().stream()).map(s -> s.span().end());
    return Stream.concat(ends, Stream.of(text.length()))
        .distinct()
        .sorted()
        .map(at -> added(text, at));
  }

  private static Rewriting added(String text, int at) {
    boolean ended = at > 0 && text.charAt(at - 1) == '\n';
    return Rewriting.of(text)
        .copy(0, at)
        .put((ended ? "\n" : "\n\n") + PARAGRAPH + "\n\n")
        .copy(at, text.length())
        .done();
  }
}
