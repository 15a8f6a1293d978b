package io.github.breach.examples.accuracy.measure;

import io.github.breach.examples.accuracy.compare.Comparisons;
import io.github.breach.examples.accuracy.compare.JudgedNotice;
import io.github.breach.examples.accuracy.compare.QuotedText;
import io.github.breach.examples.accuracy.expect.JudgedText;
import io.github.breach.examples.accuracy.expect.NoticeSet;
import io.github.breach.examples.accuracy.score.Scores;
import io.github.breach.extract.DisclosureParser;
import io.github.breach.extract.ParseOptions;
import io.github.breach.model.Disclosure;
import java.util.ArrayList;
import java.util.List;

/**
 * A set of notices, read by the parser and judged.
 *
 * @param notices the judged notices, in the order of the set
 * @param quoted how many facts quote their input exactly
 */
public record SetResult(NoticeSet set, List<JudgedNotice> notices, QuotedText quoted) {

  public SetResult {
    notices = List.copyOf(notices);
  }

  /** Parses every input of the set and compares the records with the reader's judgement. */
  public static SetResult of(NoticeSet set, DisclosureParser parser) {
    List<JudgedNotice> notices = new ArrayList<>();
    QuotedText quoted = QuotedText.NONE;
    for (JudgedText input : set.inputs()) {
      ParseOptions options = ParseOptions.none().withSourceId(input.fileName());
      List<Disclosure> records = parser.read(input.text(), options).disclosures();
      notices.addAll(Comparisons.judge(input, records));
      for (Disclosure record : records) {
        quoted = quoted.plus(QuotedText.check(record, input.text()));
      }
    }
    return new SetResult(set, notices, quoted);
  }

  /** The figures of the whole set. */
  public Scores scores() {
    return Scores.of(notices.stream().flatMap(n -> n.verdicts().stream()).toList());
  }
}
