package io.github.breach.examples.accuracy.compare;

import io.github.breach.examples.accuracy.expect.Judgement;
import io.github.breach.examples.accuracy.score.Field;
import io.github.breach.examples.accuracy.score.Placed;
import io.github.breach.examples.accuracy.score.Verdicts;
import io.github.breach.model.AuthorityKind;
import io.github.breach.model.AuthorityReport;
import io.github.breach.model.Disclosure;
import io.github.breach.model.StatedDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reports to authorities, paired by the kind of authority; of two of a kind, by their dates. */
final class AuthorityComparison implements Comparison {

  @Override
  public void compare(Judgement wanted, Found found, Verdicts verdicts) {
    if (!wanted.judges("authorities")) {
      return;
    }
    List<AuthorityReport> left = new ArrayList<>(found.all(Disclosure::authorityReports));
    Set<AuthorityKind> known = EnumSet.noneOf(AuthorityKind.class);
    known.addAll(wanted.constants("authoritiesMay", AuthorityKind.class));
    for (Judgement entry : wanted.entries("authorities")) {
      AuthorityKind kind = AuthorityKind.valueOf(entry.required("kind"));
      known.add(kind);
      List<Optional<String>> dates = dates(entry);
      Optional<AuthorityReport> pair =
          left.stream()
              .filter(r -> r.kind() == kind)
              .min(Comparator.comparing(r -> !dates.contains(date(r))));
      if (pair.isPresent()) {
        left.remove(pair.get());
        verdicts.right(Field.AUTHORITIES);
        judgeDate(pair.get(), dates, verdicts);
      } else {
        verdicts.missing(Field.AUTHORITIES, kind.name(), Optional.empty());
      }
    }
    for (AuthorityReport report : left) {
      if (!known.contains(report.kind())) {
        verdicts.extra(
            Field.AUTHORITIES,
            report.kind() + " " + report.authority(),
            Optional.of(report.span()));
      }
    }
  }

  private static void judgeDate(
      AuthorityReport report, List<Optional<String>> dates, Verdicts verdicts) {
    Optional<String> date = date(report);
    if (date.isPresent() || dates.stream().anyMatch(Optional::isPresent)) {
      verdicts.single(
          Field.AUTHORITIES_DATE,
          dates.contains(date),
          date.map(d -> Placed.at(d, report.span())),
          dates.get(0));
    }
  }

  /** No date given by the reader means that none is stated. */
  private static List<Optional<String>> dates(Judgement entry) {
    List<Optional<String>> dates = entry.acceptable("on");
    return dates.isEmpty() ? List.of(Optional.empty()) : dates;
  }

  private static Optional<String> date(AuthorityReport report) {
    return report.on().map(StatedDate::edtf);
  }
}
