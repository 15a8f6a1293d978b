package io.github.breach.examples.cli.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.breach.model.Disclosure;
import io.github.breach.model.Source;
import io.github.breach.model.Span;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisclosureCardTest {
  private static final Disclosure NOTICE = SampleNotice.disclosure();

  @Test
  void aCardSaysWhatTheNoticeStates() {
    String card =
        """
        不正アクセスによる個人情報漏えいのお知らせ
        ==========================================
        Discloser       株式会社青葉商会 (当社)
        Published       2024-05-20
        Report          follow up, no. 2, after 2024-05-10
        Affected        at most 430 persons, distinct  「最大430名」
        Source          n.txt [0, 900)
        What happened   unauthorized access, ransomware
        How             VPN or edge device
        Leak            possible  「漏えいした可能性があります」
        Later misuse    not observed  「確認されておりません」
        Exposed during  until 2024-04
        Timeline        2024-05-07         occurred             侵入を受けました
                        ~2024-05-09 18:59  detected, contained  検知し、サーバーを停止
                        from ????-06-01    recovered            サービスを再開
        Data            possibly exposed  name, password (hashed), 「愛称」
                        not exposed       card number
        Counts          total   at most 430 persons, distinct  「最大430名」
                        subset  1,200 ID, gross                「延べ1,200ID」 (login ID)
        Causes          determined  software vulnerability  VPN機器の脆弱性が悪用されたため
        Measures        done     authentication  多要素認証を導入しました
                        planned  audit           監査を予定しております
        Reported to     個人情報保護委員会  2024-05-12  PPC
                        警視庁                          police
        Organisations   有限会社さくらシステム (さくら社)  contractor
        Contacts        phone  0120-000-000          平日9時~17時
                        email  info@aoba.example.jp
        Not stated      response to persons
        Diagnostics     warning  WEEKDAY_MISMATCH  2024-05-07 was a Tuesday [10, 15)
        """;
    assertEquals(card, DisclosureCard.of(NOTICE, new CardLayout(100, false)));
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 41, 57, 80, 100, 200})
  void noLineIsWiderThanTheTerminal(int width) {
    for (String line : lines(NOTICE, width)) {
      assertTrue(DisplayWidth.of(line) <= width, line);
      assertEquals(line.stripTrailing(), line);
    }
  }

  @Test
  void columnsAreAlignedThoughJapaneseIsTwiceAsWide() {
    List<String> rows =
        lines(NOTICE, 100).stream()
            .filter(line -> line.contains("PPC") || line.contains("police"))
            .toList();
    int ppc = DisplayWidth.of(rows.get(0).substring(0, rows.get(0).indexOf("PPC")));
    int police = DisplayWidth.of(rows.get(1).substring(0, rows.get(1).indexOf("police")));
    assertEquals(ppc, police);
  }

  @Test
  void aNoticeThatStatesNothingIsAShortCard() {
    Disclosure empty = Disclosure.builder(new Source(null, new Span(0, 3))).build();
    List<String> lines = lines(empty, 200);
    assertEquals("(no title)", lines.get(0));
    assertEquals("Source          [0, 3)", lines.get(2));
    assertEquals(4, lines.size());
  }

  @Test
  void colourChangesNothingButColour() {
    String plain = DisclosureCard.of(NOTICE, new CardLayout(80, false));
    String coloured = DisclosureCard.of(NOTICE, new CardLayout(80, true));
    assertFalse(plain.contains("\u001B"));
    assertTrue(coloured.contains("\u001B[33mpossible\u001B[0m"));
    List<String> uncoloured =
        Stream.of(coloured.replaceAll("\u001B\\[\\d*m", "").split("\n"))
            .map(String::stripTrailing)
            .toList();
    assertEquals(List.of(plain.split("\n")), uncoloured);
  }

  @Test
  void aTerminalCanBeTooNarrow() {
    assertThrows(IllegalArgumentException.class, () -> new CardLayout(39, false));
  }

  private static List<String> lines(Disclosure disclosure, int width) {
    return DisclosureCard.of(disclosure, new CardLayout(width, false)).lines().toList();
  }
}
