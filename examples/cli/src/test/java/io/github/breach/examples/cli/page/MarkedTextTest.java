package io.github.breach.examples.cli.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.breach.model.Evidence;
import io.github.breach.model.Span;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Marks are shown as {@code [numbers:words]}; a piece that goes on has {@code ~}. */
class MarkedTextTest {
  private static final String TEXT = "0123456789";

  @Test
  void marksThatLieInsideOthersNest() {
    assertEquals("0[1:12[2:34]56]789", marked(TEXT, 1, 7, 3, 5));
    assertEquals("[1:01[2:2][3:3]4]56789", marked(TEXT, 0, 5, 2, 3, 3, 4));
  }

  @Test
  void marksOfTheSameWordsAreOne() {
    assertEquals("01[1 2:234]56789", marked(TEXT, 2, 5, 2, 5));
  }

  @Test
  void aMarkThatCrossesAnEndIsCutThere() {
    assertEquals("0[1:12[2:34]][2~:56]789", marked(TEXT, 1, 5, 3, 7));
    assertEquals("[1:0[2:1[3:2]][3~:3]][3~:45]6789", marked(TEXT, 0, 4, 1, 3, 2, 6));
  }

  @Test
  void marksMayEndTogether() {
    assertEquals("[1:01[2:234]]56789", marked(TEXT, 0, 5, 2, 5));
  }

  @Test
  void whatIsOutsideThePartIsNotMarked() {
    assertEquals("234", shown(MarkedText.of(TEXT, new Span(2, 5), facts(TEXT, 0, 3, 4, 9, 3, 3))));
  }

  @Test
  void textIsEscaped() {
    assertEquals("&lt;b&gt;[1:&amp;]&quot;&#39;\uFFFD\n\n", marked("<b>&\"'\u0000\r\n\r", 3, 4));
  }

  @Property(seed = "1")
  void withoutItsTagsItIsTheTextHoweverTheMarksLie(
      @ForAll @Size(max = 40) List<@IntRange(max = 10) Integer> ends) {
    List<Integer> pairs = new ArrayList<>();
    for (int i = 0; i + 1 < ends.size(); i += 2) {
      pairs.add(Math.min(ends.get(i), ends.get(i + 1)));
      pairs.add(Math.max(ends.get(i), ends.get(i + 1)));
    }
    int[] spans = pairs.stream().mapToInt(Integer::intValue).toArray();
    String html = MarkedText.of(TEXT, new Span(0, 10), facts(TEXT, spans));
    assertEquals(TEXT, html.replaceAll("<[^>]*>", ""));
    int depth = 0;
    for (String tag : html.split("(?=<)")) {
      depth += tag.startsWith("<mark") ? 1 : tag.startsWith("</mark") ? -1 : 0;
      assertEquals(depth, Math.max(0, depth));
    }
    assertEquals(0, depth);
  }

  private static String marked(String text, int... spans) {
    return shown(MarkedText.of(text, new Span(0, text.length()), facts(text, spans)));
  }

  private static List<Fact> facts(String text, int... spans) {
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i + 1 < spans.length; i += 2) {
      Span span = new Span(spans[i], spans[i + 1]);
      facts.add(new Fact(facts.size() + 1, Field.DATA, "value", Evidence.of(text, span)));
    }
    return facts;
  }

  private static String shown(String html) {
    return html.replaceAll("<mark [^>]*data-f=\"([0-9 ]+)\"[^>]*tabindex[^>]*>", "[$1:")
        .replaceAll("<mark [^>]*data-f=\"([0-9 ]+)\"[^>]*>", "[$1~:")
        .replace("</mark>", "]");
  }
}
