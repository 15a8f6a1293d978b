package io.github.breach.examples.documents;

import io.github.breach.examples.documents.html.HtmlText;
import io.github.breach.examples.documents.pdf.PdfText;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of documents of every {@link DocumentKind}. Immutable; share it.
 *
 * <pre>{@code
 * Document document = DocumentReader.standard().read(Files.readAllBytes(Path.of("notice.pdf")));
 * Disclosure notice = parser.parse(document.text());
 * }</pre>
 *
 * <p>A plain text is given as it stands, to the last line end. The classes that read HTML and PDF
 * are loaded when the first such document comes.
 */
public final class DocumentReader {
  private final @Nullable Charset encoding;

  private DocumentReader(@Nullable Charset encoding) {
    this.encoding = encoding;
  }

  /** Texts and pages say how they are encoded, or are UTF-8. */
  public static DocumentReader standard() {
    return new DocumentReader(null);
  }

  /** Every text and every page is in this charset, whatever it says of itself. */
  public static DocumentReader of(Charset encoding) {
    return new DocumentReader(encoding);
  }

  /**
   * The text of a document.
   *
   * @throws IOException if it can't be read: with a message for the person who gave it
   */
  public Document read(byte[] bytes) throws IOException {
    DocumentKind kind = DocumentKind.of(bytes);
    Optional<String> foreign =
        kind == DocumentKind.TEXT ? ForeignFormat.of(bytes) : Optional.empty();
    if (foreign.isPresent()) {
      throw new IOException("is " + foreign.get() + ", not text, HTML or PDF");
    }
    return switch (kind) {
      case TEXT -> new Document(kind, plain(bytes));
      case HTML -> new Document(kind, HtmlText.of(page(bytes)));
      case PDF -> new Document(kind, PdfText.of(bytes));
    };
  }

  /** The mark of UTF-8 is a character of the text: places count it. */
  private String plain(byte[] bytes) throws IOException {
    Charset charset = encoding;
    if (charset == null) {
      boolean wide = ByteOrderMark.of(bytes).map(ByteOrderMark::length).orElse(0) == 2;
      charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }
    return StrictText.decode(bytes, charset);
  }

  private String page(byte[] bytes) throws IOException {
    Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
    Charset charset = encoding;
    if (charset == null) {
      charset =
          mark.map(ByteOrderMark::charset)
              .or(() -> PageCharset.of(bytes))
              .orElse(StandardCharsets.UTF_8);
    }
    String page = StrictText.decode(bytes, charset);
    return page.startsWith("\uFEFF") ? page.substring(1) : page;
  }
}
