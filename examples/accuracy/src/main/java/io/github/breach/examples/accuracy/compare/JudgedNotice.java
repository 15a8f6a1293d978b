package io.github.breach.examples.accuracy.compare;

import io.github.breach.examples.accuracy.score.Verdict;
import java.util.List;

/**
 * A notice with the verdicts on its record.
 *
 * @param name the file's name, with the notice's number where the input holds several
 * @param text the input
 */
public record JudgedNotice(String name, String text, List<Verdict> verdicts) {

  public JudgedNotice {
    verdicts = List.copyOf(verdicts);
  }
}
