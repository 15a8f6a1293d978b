package io.github.breach.examples.documents.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * How large the packed streams of a document are once unpacked: a thousandfold is possible, and
 * PDFBox unpacks a page at once. Counted without keeping anything; pictures are never unpacked.
 */
final class UnpackedSize {
  private static final long LARGEST = 256L << 20;

  private UnpackedSize() {}

  /** The document would fill the memory. */
  static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    TooLarge() {
      super("unpacks to more than " + (LARGEST >> 20) + " MB");
    }
  }

  static void check(PDDocument document) throws IOException {
    COSDocument objects = document.getDocument();
    long sum = 0;
    for (COSObjectKey key : objects.getXrefTable().keySet()) {
      COSBase object = objects.getObjectFromPool(key).getObject();
      if (object instanceof COSStream stream && isPacked(stream)) {
        sum = unpacked(stream, sum);
      }
    }
  }

  private static boolean isPacked(COSStream stream) {
    return !COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))
        && isFlate(stream.getFilters());
  }

  private static boolean isFlate(@Nullable COSBase filters) {
    return filters instanceof COSArray several
        ? several.toList().contains(COSName.FLATE_DECODE)
        : COSName.FLATE_DECODE.equals(filters);
  }

  private static long unpacked(COSStream stream, long before) throws IOException {
    long sum = before;
    byte[] packed = new byte[8192];
    byte[] unpacked = new byte[1 << 16];
    Inflater inflater = new Inflater();
    try (InputStream in = stream.createRawInputStream()) {
      int length = in.read(packed);
      while (length > 0) {
        inflater.setInput(packed, 0, length);
        int count = inflater.inflate(unpacked);
        while (count > 0) {
          sum += count;
          if (sum > LARGEST) {
            throw new TooLarge();
          }
          count = inflater.inflate(unpacked);
        }
        length = inflater.finished() ? 0 : in.read(packed);
      }
    } catch (DataFormatException e) {
      return sum; // PDFBox reads what there is of a broken stream
    } finally {
      inflater.end();
    }
    return sum;
  }
}
