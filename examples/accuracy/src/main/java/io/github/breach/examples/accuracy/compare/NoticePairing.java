package io.github.breach.examples.accuracy.compare;

import io.github.breach.examples.accuracy.expect.JudgedText;
import io.github.breach.examples.accuracy.expect.Judgement;
import io.github.breach.examples.accuracy.score.Field;
import io.github.breach.examples.accuracy.score.Verdicts;
import io.github.breach.model.Disclosure;
import io.github.breach.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the record of each judged notice: the one whose part of the input covers it best. */
final class NoticePairing {
  /** From this share of common text on, the notice's extent counts as found. */
  private static final double SAME_EXTENT = 0.85;

  /** Below this share the record is about something else. */
  private static final double SAME_NOTICE = 0.3;

  private final JudgedText input;
  private final List<Disclosure> left;
  private int from;

  NoticePairing(JudgedText input, List<Disclosure> records) {
    this.input = input;
    this.left = new ArrayList<>(records);
  }

  /** The record of the next notice in text order; judges its extent. */
  Found next(Judgement notice, Verdicts verdicts) {
    Span extent = extent(notice);
    from = extent.end();
    Optional<Disclosure> best = Optional.empty();
    double share = 0;
    for (Disclosure record : left) {
      double common = commonShare(extent, record.source().span());
      if (common > share) {
        best = Optional.of(record);
        share = common;
      }
    }
    if (share >= SAME_EXTENT) {
      verdicts.right(Field.NOTICES);
    } else {
      verdicts.missing(Field.NOTICES, notice.required("firstLine"), Optional.of(extent));
    }
    Optional<Disclosure> pair = share < SAME_NOTICE ? Optional.empty() : best;
    pair.ifPresent(left::remove);
    return new Found(pair);
  }

  /** The records of no notice. */
  List<Disclosure> unpaired() {
    return List.copyOf(left);
  }

  private Span extent(Judgement notice) {
    int start = place(notice.required("firstLine"), from);
    String last = notice.required("lastLine");
    return new Span(start, place(last, start) + last.length());
  }

  private int place(String line, int start) {
    int place = input.text().indexOf(line, start);
    if (place < 0) {
      throw new IllegalArgumentException(input.name() + " has no such line: " + line);
    }
    return place;
  }

  /** The length of the common text over the length of both together. */
  private static double commonShare(Span a, Span b) {
    int common = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
    int together = Math.max(a.end(), b.end()) - Math.min(a.start(), b.start());
    return Math.max(0, common) / (double) Math.max(1, together);
  }
}
