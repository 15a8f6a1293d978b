package io.github.breach.examples.accuracy.invariance;

import io.github.breach.model.Disclosure;
import java.text.Normalizer;
import java.util.List;

/** Ways to write the same facts down. */
enum Writing {
  CRLF,
  CR,
  DECOMPOSED,
  FULL_WIDTH_DIGITS,
  BYTE_ORDER_MARK,
  BLANKS_AT_LINE_ENDS,
  BLANK_LINES_DOUBLED,
  WRAPPED_AT_40,
  SPACES_OF_A_PDF,
  WESTERN_YEARS,
  ERA_YEARS,
  PARAGRAPH_ADDED,
  SECTIONS_SWAPPED;

  /** The text in this way; once for each place where that can be done. */
  List<Rewriting> of(String text, List<Disclosure> records) {
    return switch (this) {
      case PARAGRAPH_ADDED -> NeutralParagraph.added(text, records).toList();
      case SECTIONS_SWAPPED -> SectionOrder.swapped(text, records).toList();
      default -> List.of(of(text));
    };
  }

  /** Whether sections are as long, and facts in the order, that they were in. */
  boolean keepsSections() {
    return this != PARAGRAPH_ADDED && this != SECTIONS_SWAPPED;
  }

  private Rewriting of(String text) {
    return switch (this) {
      case WRAPPED_AT_40 -> HardWraps.of(text);
      case SPACES_OF_A_PDF -> PdfSpaces.of(text);
      case WESTERN_YEARS -> YearStyles.western(text);
      case ERA_YEARS -> YearStyles.ofEras(text);
      default -> letterByLetter(text);
    };
  }

  private Rewriting letterByLetter(String text) {
    Rewriting.Builder out = Rewriting.of(text);
    if (this == BYTE_ORDER_MARK) {
      out.put("\uFEFF");
    }
    for (int i = 0; i < text.length(); i++) {
      out.replace(i, i + 1, letter(text, i));
    }
    return out.done();
  }

  private String letter(String text, int at) {
    String c = text.substring(at, at + 1);
    boolean lineEnd = c.equals("\n");
    return switch (this) {
      case CRLF -> lineEnd ? "\r\n" : c;
      case CR -> lineEnd ? "\r" : c;
      case BLANKS_AT_LINE_ENDS -> lineEnd ? "  \n" : c;
      case BLANK_LINES_DOUBLED -> lineEnd && text.startsWith("\n\n", at - 1) ? "\n\n" : c;
      case DECOMPOSED -> Normalizer.normalize(c, Normalizer.Form.NFD);
      case FULL_WIDTH_DIGITS -> wide(c);
      default -> c;
    };
  }

  private static String wide(String c) {
    char first = c.charAt(0);
    return first >= '0' && first <= '9' ? String.valueOf((char) (first - '0' + '０')) : c;
  }
}
