package io.github.breach.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RowCellsTest {
  @Test
  void barsPartCellsAndMayStandAtTheEndsOfARow() {
    assertEquals(List.of("会員", "1,204"), cells("| 会員 | 1,204 |"));
    assertEquals(List.of("会員", "1,204"), cells("会員 | 1,204"));
    assertEquals(List.of("合計", "", "1,204"), cells("| 合計 | | 1,204 |"));
    assertEquals(List.of("会員の 皆様", "1,204"), cells("会員の 皆様|1,204"));
  }

  @Test
  void spacesPartCellsWhereThereAreNoBars() {
    assertEquals(List.of("会員", "1,204"), cells("  会員   1,204 "));
    assertEquals(List.of("会員の", "皆様", "1,204"), cells("会員の 皆様 1,204"));
  }

  @Test
  void aBlankLineHasNone() {
    assertEquals(List.of(), cells(""));
    assertEquals(List.of(), cells("   "));
  }

  @Test
  void onlyTheLineAskedForIsRead() {
    RowCells row = new RowCells("a b\nc | d");
    row.read(0, 3);
    assertEquals(2, row.size());
    row.read(4, 9);
    assertEquals(8, row.start(1));
  }

  @Property
  void cellsStandInOrderInsideTheLine(@ForAll String line) {
    RowCells row = new RowCells(line);
    row.read(0, line.length());
    int last = 0;
    for (int i = 0; i < row.size(); i++) {
      assertTrue(last <= row.start(i) && row.start(i) <= row.end(i));
      last = row.end(i);
    }
    assertTrue(last <= line.length());
  }

  private static List<String> cells(String line) {
    RowCells row = new RowCells(line);
    row.read(0, line.length());
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      cells.add(line.substring(row.start(i), row.end(i)));
    }
    return cells;
  }
}
