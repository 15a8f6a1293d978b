package io.github.breach.examples.documents.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/**
 * The text of a PDF file in reading order, a line a printed line, without page numbers and running
 * heads.
 */
public final class PdfText {
  static {
    // PDFBox would search the machine for fonts and keep a list of them on disk.
    FontMappers.set(OneFont.load());
  }

  private PdfText() {}

  /**
   * @throws IOException if the file is broken, encrypted or too much to unpack, or has no words
   */
  public static String of(byte[] bytes) throws IOException {
    List<List<String>> pages;
    try (PDDocument document =
        Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
      UnpackedSize.check(document);
      pages = new PageReader().pages(document);
    } catch (InvalidPasswordException e) {
      throw new IOException("is encrypted with a password", e);
    } catch (PageReader.TooMuch e) {
      throw new IOException("draws without end", e);
    } catch (UnpackedSize.TooLarge e) {
      throw new IOException(e.getMessage(), e);
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      throw new IOException("is a broken PDF: " + reason(e), e);
    }
    String text = String.join("", PageEdges.removed(pages).stream().map(PdfText::joined).toList());
    if (text.isBlank()) {
      throw new IOException("is a PDF without words (scanned pages?)");
    }
    return text;
  }

  private static String joined(List<String> lines) {
    return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
  }

  private static String reason(Throwable failure) {
    String message = failure.getMessage();
    return message == null ? failure.getClass().getSimpleName() : message;
  }
}
