package io.github.breach.core.sentence;

import io.github.breach.core.text.FoldedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Splits Japanese text into sentences.
 *
 * <p>A sentence ends at 。, ! or ? with the brackets closing behind it, at a full stop after
 * hiragana (…しました. in texts written with , and .) and at the end of a line. Inside brackets it
 * doesn't end: 「確認中です。」と述べた。 is one sentence. A bracket that isn't closed on its line, or not soon,
 * counts for none. A ! or ? inside a name or an address ends nothing: Yahoo!ニュース, ?id=3.
 *
 * <p>Example: {@code 調査中です。(続報あり。)以上} gives 調査中です。 and (続報あり。) and 以上.
 *
 * <p>Any text is accepted, in linear time.
 */
public final class Sentences {
  private Sentences() {}

  /** The sentences of {@code text}'s folded view, in order. */
  public static List<Sentence> of(FoldedText text) {
    List<Sentence> sentences = new ArrayList<>();
    split(text.text(), 0, text.length(), (start, end) -> sentences.add(new Sentence(start, end)));
    return List.copyOf(sentences);
  }

  /**
   * Hands every sentence of {@code text}'s {@code [from, to)} to {@code consumer}, in order. They
   * neither overlap nor hold a line end, and leave out nothing but spaces and line ends.
   *
   * @throws IndexOutOfBoundsException if the range doesn't lie in {@code text}
   */
  public static void split(CharSequence text, int from, int to, SpanConsumer consumer) {
    Objects.checkFromToIndex(from, to, text.length());
    Objects.requireNonNull(consumer, "consumer");
    new SentenceScan(text, from, to, consumer).run();
  }
}
