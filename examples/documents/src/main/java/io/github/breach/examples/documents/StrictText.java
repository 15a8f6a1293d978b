package io.github.breach.examples.documents;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.HexFormat;

/**
 * Decodes bytes or says where they are not of their charset. Nothing is replaced: a record whose
 * quoted words are not those of the file would be worse than none.
 */
public final class StrictText {
  private StrictText() {}

  /**
   * @throws IOException with the offset of the first bad byte, 0-based, and the bytes themselves
   */
  public static String decode(byte[] bytes, Charset charset) throws IOException {
    return decode(bytes, charset, 0);
  }

  /** The same for bytes that stand {@code offset} bytes after the start of their input. */
  public static String decode(byte[] bytes, Charset charset, long offset) throws IOException {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate((int) (bytes.length * (double) decoder.maxCharsPerByte()));
    CoderResult result = decoder.decode(in, out, true);
    if (result.isUnderflow()) {
      result = decoder.flush(out);
    }
    if (result.isError()) {
      int at = in.position();
      throw new IOException(
          "byte %d is not %s: %s"
              .formatted(offset + at, charset.name(), hex(bytes, at, result.length())));
    }
    return out.flip().toString();
  }

  private static String hex(byte[] bytes, int at, int length) {
    return HexFormat.ofDelimiter(" ").withUpperCase().formatHex(bytes, at, at + length);
  }
}
