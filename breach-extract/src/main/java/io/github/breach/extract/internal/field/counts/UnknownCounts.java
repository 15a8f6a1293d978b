package io.github.breach.extract.internal.field.counts;

import io.github.breach.core.lexicon.TermMention;
import io.github.breach.extract.internal.vocabulary.Vocabulary;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.Sentence;
import io.github.breach.extract.spi.Finding;
import io.github.breach.model.CountBasis;
import io.github.breach.model.CountBound;
import io.github.breach.model.CountScope;
import io.github.breach.model.CountUnit;
import io.github.breach.model.Evidence;
import io.github.breach.model.StatedCount;
import java.util.ArrayList;
import java.util.List;

/** Finds where a notice says that a number can't be told: 件数は調査中, 総数は把握できておりません. */
final class UnknownCounts {
  private static final String NUMBER = Vocabulary.keyed("count-cues", "NUMBER");
  private static final String UNTOLD = Vocabulary.keyed("count-cues", "UNTOLD");

  /** How far the predicate may stand behind 人数. */
  private static final int REACH = 30;

  private final Notice notice;
  private final Cues cues;

  UnknownCounts(Notice notice) {
    this.notice = notice;
    this.cues = new Cues(notice);
  }

  List<Finding> find(List<Sentence> sentences) {
    if (notice.terms(NUMBER).isEmpty()) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    for (Sentence sentence : sentences) {
      int free = sentence.start();
      for (TermMention number : notice.termsIn(NUMBER, sentence.start(), sentence.end())) {
        int end = number.start() < free ? -1 : predicateEnd(number, sentence);
        if (end > 0) {
          findings.add(finding(number, end, sentence));
          free = end;
        }
      }
    }
    return findings;
  }

  private int predicateEnd(TermMention number, Sentence sentence) {
    int limit = Math.min(sentence.end(), number.end() + REACH);
    for (TermMention untold : notice.termsIn(UNTOLD, number.end(), limit)) {
      boolean counted = !notice.countsIn(number.start(), untold.start()).isEmpty();
      boolean past = cues.follows("REPORTED", untold.end(), 2);
      String between = notice.words(number.end(), untold.start());
      boolean other = between.indexOf('。') >= 0 || between.contains("ましたが");
      return counted || past || other ? -1 : untold.end();
    }
    return -1;
  }

  private Finding finding(TermMention number, int end, Sentence sentence) {
    Evidence words = notice.evidence(number.start(), end);
    boolean persons = number.term().surface().indexOf('件') < 0;
    boolean affected = cues.in("AFFECTED", sentence.start(), sentence.end());
    boolean received = cues.in("VIEWERS", sentence.start(), number.start());
    StatedCount fact =
        new StatedCount(
            null,
            null,
            persons ? CountUnit.PERSON : CountUnit.RECORD,
            CountBound.UNKNOWN,
            CountBasis.UNSTATED,
            affected && !received ? CountScope.TOTAL : CountScope.OTHER,
            List.of(),
            words.text(),
            words.span());
    return new Finding(fact, "counts.unknown", words.span());
  }
}
