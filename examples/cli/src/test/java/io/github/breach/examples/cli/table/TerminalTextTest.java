package io.github.breach.examples.cli.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TerminalTextTest {

  @ParameterizedTest
  @MethodSource("texts")
  void wordsOfANoticeBecomeOneLine(String text, String line) {
    assertEquals(line, TerminalText.clean(text));
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("お客\n様", "お客様"),
        Arguments.of("お客\r\n　　様", "お客様"),
        Arguments.of("VPN\n機器", "VPN 機器"),
        Arguments.of("two\twords", "two words"),
        Arguments.of("  端  ", "端"),
        Arguments.of("赤\u001B[31m字", "赤\uFFFD[31m字"),
        Arguments.of("a\u0000b\u009Bc", "a\uFFFDb\uFFFDc"),
        Arguments.of("a\u202Eb\u2066c", "abc"),
        Arguments.of("\uFEFF題", "題"),
        Arguments.of("a\uD800b", "a\uFFFDb"));
  }

  @Property(seed = "1")
  void nothingThatSteersATerminalIsLeft(@ForAll String text) {
    assertFalse(TerminalText.clean(text).codePoints().anyMatch(Character::isISOControl));
  }
}
