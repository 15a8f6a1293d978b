package io.github.breach.extract;

import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;

/**
 * One of many texts to be read: the caller's id for it, and the text or the way to it. Immutable.
 *
 * <p>Example: {@code TextSource.of("0931.txt", () ->
 * Files.readString(folder.resolve("0931.txt")))}.
 */
public final class TextSource {
  private final ParseOptions options;
  private final String id;
  private final Callable<String> text;

  private TextSource(String id, Callable<String> text, ParseOptions options) {
    this.id = id;
    this.text = text;
    this.options = options;
  }

  /** A text at hand. */
  public static TextSource of(String id, String text) {
    Objects.requireNonNull(text, "text");
    return of(id, () -> text);
  }

  /**
   * A text that is fetched when its turn comes, in the thread that reads it, and not kept.
   *
   * @param text gives the text; what it throws becomes a failed {@link Outcome}
   */
  public static TextSource of(String id, Callable<String> text) {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(text, "text");
    return new TextSource(id, text, ParseOptions.none().withSourceId(id));
  }

  /** With a reference date: see {@link ParseOptions#withReferenceDate}. Default: none. */
  public TextSource withReferenceDate(LocalDate date) {
    return new TextSource(id, text, options.withReferenceDate(date));
  }

  /** The caller's id, which every record of this text carries. */
  public String id() {
    return id;
  }

  ParseOptions options() {
    return options;
  }

  String fetch() throws Exception {
    return Objects.requireNonNull(text.call(), "no text was given for " + id);
  }
}
