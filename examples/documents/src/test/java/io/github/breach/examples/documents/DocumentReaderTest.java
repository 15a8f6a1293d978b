package io.github.breach.examples.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a document is encoded in, and what is no document. */
class DocumentReaderTest {
  private static final DocumentReader READER = DocumentReader.standard();
  private static final String PAGE = "<html><head>%s</head><body><p>①髙橋様の書類を紛失</p></body></html>";

  @Test
  void plainTextIsGivenAsItStands() throws IOException {
    String text = "\uFEFF お詫び\r\n\r\n\t５月７日 \n";
    assertEquals(text, READER.read(text.getBytes(StandardCharsets.UTF_8)).text());
  }

  @Test
  void plainTextWithTheMarkOfUtf16IsReadAsSuch() throws IOException {
    byte[] bytes = "\uFEFFお詫び".getBytes(StandardCharsets.UTF_16LE);
    assertEquals("お詫び", READER.read(bytes).text());
  }

  @ParameterizedTest
  @CsvSource({
    "<meta charset=\"Shift_JIS\">,                                               windows-31j",
    "<META HTTP-EQUIV=Content-Type CONTENT='text/html; charset=x-sjis'>,         windows-31j",
    "<meta name=viewport content='width=3'><meta charset = 'shift_jis' />,       windows-31j",
    "<meta charset=utf-16>,                                                      UTF-8",
    "<meta charset=Moji>,                                                        UTF-8",
    "<title>no meta</title>,                                                     UTF-8",
  })
  void aPageSaysHowItIsEncoded(String head, Charset charset) throws IOException {
    byte[] page = PAGE.formatted(head).getBytes(charset);
    assertEquals("①髙橋様の書類を紛失\n", READER.read(page).text());
  }

  @ParameterizedTest
  @CsvSource({"EUC-JP", "ISO-2022-JP"})
  void otherJapaneseEncodingsAreReadToo(Charset charset) throws IOException {
    String html = "<html><meta charset=" + charset.name() + "><p>高橋様の書類を紛失";
    assertEquals("高橋様の書類を紛失\n", READER.read(html.getBytes(charset)).text());
  }

  @Test
  void aByteOrderMarkWinsOverTheHead() throws IOException {
    String page = "\uFEFF" + PAGE.formatted("<meta charset=shift_jis>");
    for (Charset charset : new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16BE}) {
      assertEquals("①髙橋様の書類を紛失\n", READER.read(page.getBytes(charset)).text());
    }
  }

  @Test
  void theCallersCharsetWinsOverAll() throws IOException {
    Charset windows = Charset.forName("windows-31j");
    byte[] page = PAGE.formatted("<meta charset=utf-8>").getBytes(windows);
    assertEquals("①髙橋様の書類を紛失\n", DocumentReader.of(windows).read(page).text());
    IOException e = assertThrows(IOException.class, () -> READER.read(page));
    assertTrue(e.toString().contains("is not UTF-8"), e.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "PK\u0003\u0004...., Word",
    "{\\rtf1,            RTF",
    "GIF89a,             GIF",
  })
  void whatIsNoDocumentIsNamed(String bytes, String name) {
    IOException e =
        assertThrows(
            IOException.class, () -> READER.read(bytes.getBytes(StandardCharsets.ISO_8859_1)));
    assertTrue(e.toString().contains(name), e.toString());
  }
}
