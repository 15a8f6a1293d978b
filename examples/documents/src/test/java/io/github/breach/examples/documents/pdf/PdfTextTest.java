package io.github.breach.examples.documents.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files made here, and one that a browser printed, with its font inside. */
class PdfTextTest {
  private static final List<String> NOTICE =
      List.of("個人情報の紛失について", "2024年5月20日", "株式会社青葉商会", "5月7日、36名分の氏名を紛失しました。");

  @Test
  void theLinesOfAPageAreLines() throws IOException {
    assertEquals(String.join("\n", NOTICE) + "\n", PdfText.of(JapanesePdf.of(List.of(NOTICE))));
  }

  @Test
  void aFileThatABrowserPrintedGivesItsNotice() throws IOException {
    try (var in =
        PdfTextTest.class.getResourceAsStream("/io/github/breach/examples/documents/shiosai.pdf")) {
      assertTrue(in != null);
      String text = PdfText.of(in.readAllBytes());
      assertTrue(text.startsWith("株式会社しおさい文具 ニュースリリース\n2024年9月3日\n"), text);
      assertTrue(text.contains("対象となるお客様は318名で、内訳"), text);
      assertTrue(text.contains("会員のお客様 氏名、住所、メールアドレス 241名\n"), text);
      assertEquals(1, text.split("ニュースリリース", -1).length - 1, "the running head, once");
      assertTrue(text.lines().noneMatch(line -> line.matches("- \\d -")), text);
      assertTrue(text.endsWith("\n以上\n"), text);
    }
  }

  @Test
  void anEncryptedFileIsNamedAsSuch() throws IOException {
    byte[] locked = JapanesePdf.encrypted(List.of(NOTICE), "himitsu");
    assertEquals("is encrypted with a password", problem(locked));
  }

  @Test
  void aFileThatIsOnlyProtectedFromChangeIsRead() throws IOException {
    byte[] open = JapanesePdf.encrypted(List.of(NOTICE), "");
    assertTrue(PdfText.of(open).contains("36名分"));
  }

  @Test
  void aPageWithoutWordsIsNamed() throws IOException {
    assertTrue(problem(JapanesePdf.drawing("0 0 100 100 re f")).contains("without words"));
  }

  @Test
  void aBrokenFileIsAnErrorOrReadAsFarAsItGoes() throws IOException {
    byte[] whole = JapanesePdf.of(List.of(NOTICE, NOTICE));
    for (int length = 5; length < whole.length; length += 97) {
      byte[] cut = Arrays.copyOf(whole, length);
      try {
        PdfText.of(cut);
      } catch (IOException e) {
        assertTrue(e.toString().contains("is a "), e.toString());
      }
    }
    assertTrue(
        problem("%PDF-1.7\nnothing else".getBytes(StandardCharsets.US_ASCII))
            .startsWith("is a broken PDF"));
  }

  @Test
  void aFileThatUnpacksWithoutEndIsNamed() throws IOException {
    byte[] bomb = JapanesePdf.drawing(" ".repeat(300 << 20));
    assertTrue(bomb.length < 1 << 20);
    assertTrue(problem(bomb).contains("unpacks to more than"), problem(bomb));
  }

  @Test
  void aPageThatDrawsWithoutEndIsNamed() throws IOException {
    assertEquals("draws without end", problem(JapanesePdf.drawing("q Q ".repeat(10_100_000))));
  }

  private static String problem(byte[] file) {
    String message = assertThrows(IOException.class, () -> PdfText.of(file)).getMessage();
    return message == null ? "" : message;
  }
}
