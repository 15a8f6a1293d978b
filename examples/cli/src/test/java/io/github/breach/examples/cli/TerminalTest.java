package io.github.breach.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {

  @ParameterizedTest
  @CsvSource({",100", "'',100", "80,80", "' 132 ',132", "12,40", "wide,100", "-5,40"})
  void theWidthIsThatOfTheVariable(String columns, int width) {
    assertEquals(width, Terminal.columns(columns));
  }

  @Test
  void colourNeedsATerminalAndNobodyAgainstIt() {
    assertEquals(true, new Terminal(true, false, 100, true).colour());
    assertEquals(false, new Terminal(true, true, 100, false).colour());
    assertEquals(false, new Terminal(false, true, 100, true).colour());
  }
}
