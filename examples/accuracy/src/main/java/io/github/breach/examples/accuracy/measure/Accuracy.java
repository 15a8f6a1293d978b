package io.github.breach.examples.accuracy.measure;

import io.github.breach.examples.accuracy.expect.NoticeSet;
import io.github.breach.extract.DisclosureParser;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The parser measured on both sets of notices.
 *
 * @param development the notices that rules are written and tuned with
 * @param heldOut the notices that no rule has seen: the better guess at what an unknown one brings
 */
public record Accuracy(SetResult development, SetResult heldOut) {
  /** The directory of the held-out set inside the directory of notices. */
  private static final String HELD_OUT = "held-out";

  /** Reads and judges the notices of a directory. */
  public static Accuracy measure(Path notices) throws IOException {
    DisclosureParser parser = DisclosureParser.standard();
    return new Accuracy(
        SetResult.of(NoticeSet.read(notices), parser),
        SetResult.of(NoticeSet.read(notices.resolve(HELD_OUT)), parser));
  }
}
