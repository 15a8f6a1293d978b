package io.github.breach.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.breach.model.Span;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OffsetMapLawsTest {

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "２０２２ 年", "1 月", "ﾊﾟｽ", "か\u3099", "㈱", "㍻", "⽉", "\r\n", "\n", " ", "　", "①", "12",
            "件", "𠮷", "\uD842", "\uDFB7", "\u0000", "\uFEFF", "\u3099", "ﾞ", "A", "。", "各 位", "㋀",
            "e\u0301");
    Arbitrary<String> any = Arbitraries.strings().ofMaxLength(5);
    return Arbitraries.oneOf(pieces, pieces, any).list().ofMaxSize(40).map(p -> String.join("", p));
  }

  @Property(seed = "1")
  void isMonotone(@ForAll("texts") String input) {
    FoldedText folded = TextFolder.joiningLines().fold(input);
    for (int i = 1; i <= folded.length(); i++) {
      assertTrue(folded.map().sourceStart(i - 1) <= folded.map().sourceStart(i));
      assertTrue(folded.map().sourceEnd(i - 1) <= folded.map().sourceEnd(i));
    }
  }

  @Property(seed = "1")
  void neverMapsASpanToNothing(@ForAll("texts") String input) {
    FoldedText folded = TextFolder.joiningLines().fold(input);
    for (int i = 0; i < folded.length(); i++) {
      Span span = folded.toSource(i, i + 1);
      assertTrue(span.length() > 0 && span.end() <= input.length());
    }
  }

  @Property(seed = "1")
  void neverCutsASurrogatePair(@ForAll("texts") String input) {
    FoldedText folded = TextFolder.joiningLines().fold(input);
    for (int i = 0; i < folded.length(); i++) {
      Span span = folded.toSource(i, i + 1);
      assertFalse(insidePair(input, span.start()));
      assertFalse(insidePair(input, span.end()));
    }
  }

  @Property(seed = "1")
  void leadsThereAndBack(@ForAll("texts") String input) {
    FoldedText folded = TextFolder.joiningLines().fold(input);
    for (int i = 0; i < folded.length(); i++) {
      int there = folded.map().sourceStart(i);
      int back = folded.map().toFolded(there);
      assertEquals(there, folded.map().sourceStart(back));
    }
  }

  @Property(seed = "1")
  void isIdentityOnPlainText(@ForAll("plain") String input) {
    FoldedText folded = TextFolder.joiningLines().fold(input);
    assertEquals(input, folded.text());
    assertTrue(folded.map().isIdentity());
  }

  @Provide
  Arbitrary<String> plain() {
    return Arbitraries.strings().withChars("abc123漢字かなカナ。、()").ofMaxLength(60);
  }

  @Property(seed = "1")
  void foldsTheSameTwice(@ForAll("texts") String input) {
    assertEquals(
        TextFolder.joiningLines().fold(input).text(), TextFolder.joiningLines().fold(input).text());
  }

  @Example
  void refusesPlacesOutsideTheText() {
    OffsetMap map = TextFolder.joiningLines().fold("㈱").map();
    assertThrows(IndexOutOfBoundsException.class, () -> map.sourceStart(4));
    assertThrows(IndexOutOfBoundsException.class, () -> map.sourceEnd(-1));
    assertThrows(IndexOutOfBoundsException.class, () -> map.toFolded(2));
  }

  private static boolean insidePair(String s, int at) {
    return at > 0
        && at < s.length()
        && Character.isHighSurrogate(s.charAt(at - 1))
        && Character.isLowSurrogate(s.charAt(at));
  }
}
