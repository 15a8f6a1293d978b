package io.github.breach.examples.accuracy.compare;

import io.github.breach.examples.accuracy.expect.JudgedText;
import io.github.breach.examples.accuracy.expect.Judgement;
import io.github.breach.examples.accuracy.score.Field;
import io.github.breach.examples.accuracy.score.Verdicts;
import io.github.breach.model.Disclosure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All comparisons on all notices of one input. */
public final class Comparisons {
  private static final List<Comparison> ALL =
      List.of(
          new HeaderComparison(),
          new ReportComparison(),
          new IncidentComparison(),
          new TimelineComparison(),
          new TotalComparison(),
          new CountComparison(),
          new DataComparison(),
          new CauseComparison(),
          new MeasureComparison(),
          new AuthorityComparison(),
          new OrganizationComparison(),
          new ContactComparison(),
          new SectionComparison(),
          new CompletenessComparison());

  private Comparisons() {}

  /** Judges the records of an input. */
  public static List<JudgedNotice> judge(JudgedText input, List<Disclosure> records) {
    NoticePairing pairing = new NoticePairing(input, records);
    List<JudgedNotice> judged = new ArrayList<>();
    for (Judgement notice : input.notices()) {
      Verdicts verdicts = new Verdicts();
      Found found = pairing.next(notice, verdicts);
      ALL.forEach(c -> c.compare(notice, found, verdicts));
      String number = input.notices().size() > 1 ? "#" + (judged.size() + 1) : "";
      judged.add(new JudgedNotice(input.name() + number, input.text(), verdicts.all()));
    }
    Verdicts surplus = new Verdicts();
    for (Disclosure record : pairing.unpaired()) {
      surplus.extra(Field.NOTICES, "a record too many", Optional.of(record.source().span()));
    }
    if (!surplus.all().isEmpty()) {
      judged.add(new JudgedNotice(input.name(), input.text(), surplus.all()));
    }
    return judged;
  }
}
