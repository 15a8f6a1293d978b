package io.github.breach.model.plain;

import io.github.breach.model.Disclosure;
import io.github.breach.model.StatedCount;
import io.github.breach.model.StatedDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Disclosures as plain values, and back.
 *
 * <p>A plain value is a map with string keys, a list, a string, an {@link Integer}, a {@link Long},
 * a {@link Boolean} or null. Any JSON library writes such values without knowing these records, and
 * what it writes is valid against {@link DisclosureSchema}:
 *
 * <pre>{@code
 * String json = new ObjectMapper().writeValueAsString(PlainView.write(notice));
 * Map<String, Object> plain = new ObjectMapper().readValue(json, new TypeReference<>() {});
 * Disclosure same = PlainView.read(plain);
 * }</pre>
 *
 * <p>Law: {@code read(write(d)).equals(d)} for every disclosure.
 */
public final class PlainView {
  private PlainView() {}

  /**
   * The plain form of a disclosure: unmodifiable at every depth, keys in the order of the schema. A
   * fact that is absent is a null, never a missing key.
   */
  public static Map<String, @Nullable Object> write(Disclosure disclosure) {
    return DisclosureWriter.disclosure(disclosure);
  }

  /** The plain form of one date, the same as inside a disclosure. */
  public static Map<String, @Nullable Object> writeDate(StatedDate date) {
    return ValueWriter.date(date);
  }

  /** The plain form of one count, the same as inside a disclosure. */
  public static Map<String, @Nullable Object> writeCount(StatedCount count) {
    return ValueWriter.count(count);
  }

  /**
   * Reads the plain form back. Whole numbers may come as {@link Integer} or {@link Long}.
   *
   * @throws IllegalArgumentException if something doesn't fit; the message begins with its path:
   *     {@code $.counts[2].unit: missing}
   */
  public static Disclosure read(Map<String, ?> plain) {
    return DisclosureReader.disclosure(PlainNode.root(plain));
  }
}
