package io.github.breach.examples.fuzzing.law;

import io.github.breach.core.text.FoldedText;
import io.github.breach.core.text.TextFolder;
import io.github.breach.model.Span;
import java.util.List;

/** What holds of the folded view of any text: every character of it leads back to the input. */
public final class FoldLaws {
  private static final List<TextFolder> FOLDERS =
      List.of(TextFolder.joiningLines(), TextFolder.keepingLines());

  /**
   * Folds a text.
   *
   * @throws AssertionError if a law is broken
   */
  public void check(String text) {
    for (TextFolder folder : FOLDERS) {
      FoldedText folded = folder.fold(text);
      int start = 0;
      for (int i = 0; i < folded.length(); i++) {
        Span place = folded.toSource(i, i + 1);
        Law.require(place.length() > 0 && place.end() <= text.length(), "nothing at " + i);
        Law.require(place.start() >= start, "goes back at " + i);
        start = place.start();
        Law.require(!cuts(text, place.start()) && !cuts(text, place.end()), "cuts at " + i);
      }
      Law.require(folded.text().equals(folder.fold(text).text()), "another view the second time");
    }
  }

  /** Whether a place is inside a surrogate pair. */
  private static boolean cuts(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isHighSurrogate(text.charAt(at - 1))
        && Character.isLowSurrogate(text.charAt(at));
  }
}
