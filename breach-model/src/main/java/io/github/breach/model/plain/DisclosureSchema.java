package io.github.breach.model.plain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON Schema (draft 2020-12) of {@link PlainView}'s form, for callers that validate what they
 * pass on.
 */
public final class DisclosureSchema {
  private static final String RESOURCE = "/io/github/breach/model/disclosure.schema.json";

  private DisclosureSchema() {}

  /** The schema's text, read anew at each call. */
  public static String json() {
    try (InputStream in = DisclosureSchema.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("missing from the jar: " + RESOURCE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
