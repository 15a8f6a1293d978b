package io.github.breach.examples.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents are told apart by what they begin with. */
class DocumentKindTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "%PDF-1.7,                                     PDF",
        "junk before %PDF-1.4,                         PDF",
        "<html><p>how %PDF-1.4 begins,                 HTML",
        "a text on %PDF- files,                        TEXT",
        "<!DOCTYPE html><html>,                        HTML",
        "  <HTML lang=ja>,                             HTML",
        "<?xml version='1.0'?> <!DOCTYPE html>,        HTML",
        "<!-- made by a tool --><html>,                HTML",
        "<!-- a comment without end,                   HTML",
        "<div class=entry>お詫び</div>,                HTML",
        "<h1>お詫び</h1>,                              HTML",
        "<p>お詫び</p>,                                HTML",
        "<br/>お詫び,                                  HTML",
        "お詫びとお知らせ,                             TEXT",
        "<お詫び>5月7日,                               TEXT",
        "<重要>,                                       TEXT",
        "<,                                            TEXT",
        "<p,                                           TEXT",
        "<?xml version='1.0'?><rss>,                   TEXT",
        "# お詫び <div>,                               TEXT",
        "``,                                           TEXT",
      })
  void theFirstCharactersDecide(String text, DocumentKind kind) {
    assertEquals(kind, DocumentKind.of(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aByteOrderMarkDoesNotHideAPage() {
    assertEquals(
        DocumentKind.HTML, DocumentKind.of("\uFEFF<html>".getBytes(StandardCharsets.UTF_8)));
    byte[] wide = "\uFEFF<html><body>お詫び".getBytes(StandardCharsets.UTF_16LE);
    assertEquals(DocumentKind.HTML, DocumentKind.of(wide));
  }
}
