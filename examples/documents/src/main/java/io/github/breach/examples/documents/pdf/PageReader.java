package io.github.breach.examples.documents.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;

/** The lines of each page, from top to bottom. */
final class PageReader extends PDFTextStripper {
  /** Forms that draw forms that draw forms: a small file can ask for more than a life's work. */
  private static final long MOST_OPERATORS = 20_000_000;

  private final List<List<String>> pages = new ArrayList<>();
  private List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private long operators;

  /** The page asks for more drawing than there is time for. */
  static final class TooMuch extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  PageReader() {
    setSortByPosition(true);
    setLineSeparator("\n");
    setAddMoreFormatting(false);
  }

  List<List<String>> pages(PDDocument document) throws IOException {
    getText(document);
    return pages;
  }

  @Override
  protected void endPage(PDPage page) {
    endLine();
    pages.add(lines);
    lines = new ArrayList<>();
  }

  @Override
  protected void writeString(String text) {
    line.append(text);
  }

  @Override
  protected void writeWordSeparator() {
    line.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++operators > MOST_OPERATORS) {
      throw new TooMuch();
    }
    super.processOperator(operator, operands);
  }

  private void endLine() {
    String text = line.toString().stripTrailing();
    if (!text.isEmpty()) {
      lines.add(text);
    }
    line.setLength(0);
  }
}
