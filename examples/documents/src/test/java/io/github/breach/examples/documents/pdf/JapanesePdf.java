package io.github.breach.examples.documents.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/**
 * Makes PDF files with Japanese text, as offices do that hold no font in the file: the font has a
 * name and the standard encoding UniJIS-UTF16-H, so that none is needed here either.
 */
final class JapanesePdf {
  private static final int SIZE = 12;
  private static final int TOP = 780;
  private static final int LEADING = 18;

  private JapanesePdf() {}

  /** A page for each list, a line for each text. */
  static byte[] of(List<List<String>> pages) throws IOException {
    try (PDDocument document = made(pages)) {
      return saved(document);
    }
  }

  /** The same, opened by this password only. */
  static byte[] encrypted(List<List<String>> pages, String password) throws IOException {
    try (PDDocument document = made(pages)) {
      var policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
      policy.setEncryptionKeyLength(128);
      document.protect(policy);
      return saved(document);
    }
  }

  /** A page that draws these operators. */
  static byte[] drawing(String operators) throws IOException {
    try (PDDocument document = new PDDocument()) {
      add(document, operators.getBytes(StandardCharsets.US_ASCII));
      return saved(document);
    }
  }

  private static PDDocument made(List<List<String>> pages) throws IOException {
    PDDocument document = new PDDocument();
    for (List<String> lines : pages) {
      StringBuilder out = new StringBuilder("BT /F1 " + SIZE + " Tf\n");
      for (int i = 0; i < lines.size(); i++) {
        out.append("1 0 0 1 60 ").append(TOP - i * LEADING).append(" Tm <");
        byte[] text = lines.get(i).getBytes(StandardCharsets.UTF_16BE);
        out.append(HexFormat.of().formatHex(text)).append("> Tj\n");
      }
      add(document, out.append("ET\n").toString().getBytes(StandardCharsets.US_ASCII));
    }
    return document;
  }

  private static void add(PDDocument document, byte[] content) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    page.setContents(
        new PDStream(document, new ByteArrayInputStream(content), COSName.FLATE_DECODE));
    PDResources resources = new PDResources();
    COSDictionary fonts = new COSDictionary();
    fonts.setItem(COSName.getPDFName("F1"), font());
    resources.getCOSObject().setItem(COSName.FONT, fonts);
    page.setResources(resources);
    document.addPage(page);
  }

  private static COSDictionary font() {
    COSDictionary system = new COSDictionary();
    system.setItem(COSName.REGISTRY, new COSString("Adobe"));
    system.setItem(COSName.ORDERING, new COSString("Japan1"));
    system.setInt(COSName.SUPPLEMENT, 6);
    COSDictionary glyphs = new COSDictionary();
    glyphs.setItem(COSName.TYPE, COSName.FONT);
    glyphs.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
    glyphs.setName(COSName.BASE_FONT, "Ryumin-Light");
    glyphs.setItem(COSName.CIDSYSTEMINFO, system);
    glyphs.setItem(COSName.DW, COSInteger.get(1000));
    COSArray descendants = new COSArray();
    descendants.add(glyphs);
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, "Ryumin-Light-UniJIS-UTF16-H");
    font.setName(COSName.ENCODING, "UniJIS-UTF16-H");
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    return font;
  }

  private static byte[] saved(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }
}
