package io.github.breach.examples.accuracy.expect;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A fingerprint of named files, so that two reports can be told to be about the same texts. */
final class ContentHash {
  private static final int SHOWN = 16;

  private final MessageDigest digest;

  ContentHash() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  void add(String name, byte[]... contents) {
    part(name.getBytes(StandardCharsets.UTF_8));
    for (byte[] content : contents) {
      part(content);
    }
  }

  /** The first digits; enough to tell states apart. Nothing can be added afterwards. */
  String hex() {
    return HexFormat.of().formatHex(digest.digest()).substring(0, SHOWN);
  }

  // The length first: a byte moved from one file to the next is another state.
  private void part(byte[] bytes) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    digest.update(bytes);
  }
}
