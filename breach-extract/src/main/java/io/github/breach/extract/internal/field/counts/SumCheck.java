package io.github.breach.extract.internal.field.counts;

import io.github.breach.core.count.CountCue;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.spi.Finding;
import io.github.breach.model.CountBound;
import io.github.breach.model.CountScope;
import io.github.breach.model.Diagnostic;
import io.github.breach.model.Severity;
import io.github.breach.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Adds up the parts before a sum (計44名) or in the brackets behind a total (5,318名分(被保険者1,904名、…))
 * and tells where they don't make it.
 */
final class SumCheck {
  private static final int MOST_PARTS = 40;

  private final Notice notice;

  SumCheck(Notice notice) {
    this.notice = notice;
  }

  List<Finding> check(List<CountSite> sites, List<CountScope> scopes) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < sites.size(); i++) {
      CountSite site = sites.get(i);
      boolean comparable = isExact(site) && !site.is(CountRole.PREVIOUS);
      if (comparable && site.has(CountCue.SUM) && scopes.get(i) == CountScope.TOTAL) {
        List<Long> parts = partsBefore(sites, scopes, i);
        if (parts.size() > 1 && !makes(parts, site.value())) {
          findings.add(mismatch(site, parts));
        }
      }
    }
    return findings;
  }

  private List<Long> partsBefore(List<CountSite> sites, List<CountScope> scopes, int sum) {
    List<Long> parts = new ArrayList<>();
    CountSite total = sites.get(sum);
    for (int i = sum - 1; i >= 0 && parts.size() < MOST_PARTS; i--) {
      CountSite part = sites.get(i);
      boolean inSection = part.sentence().section().index() == total.sentence().section().index();
      boolean own = part.unit() == total.unit() && inSection && scopes.get(i) == CountScope.SUBSET;
      if (part.has(CountCue.SUM) || !inSection || !isExact(part)) {
        break;
      }
      if (own && part.is(CountRole.CANDIDATE) && !isBracketed(part)) {
        parts.add(part.value());
      }
    }
    return parts;
  }

  /** Whether some of the nearest parts make the sum; those further off may belong elsewhere. */
  private static boolean makes(List<Long> parts, long sum) {
    long made = 0;
    for (long part : parts) {
      made += part;
      if (made == sum) {
        return true;
      }
    }
    return false;
  }

  private boolean isBracketed(CountSite site) {
    int from = Math.max(site.sentence().start(), site.mention().start() - MOST_PARTS);
    String before = notice.words(from, site.mention().start());
    return before.lastIndexOf('(') > before.lastIndexOf(')');
  }

  private static boolean isExact(CountSite site) {
    return site.mention().bound() == CountBound.EXACT;
  }

  private Finding mismatch(CountSite site, List<Long> parts) {
    Span span = notice.span(site.mention().start(), site.mention().end());
    long made = parts.stream().mapToLong(Long::longValue).sum();
    String message =
        "The parts stated before the sum of " + site.value() + " make " + made + ", not the sum.";
    return new Finding(
        new Diagnostic("COUNT_SUM_MISMATCH", Severity.WARNING, message, span),
        "counts.sum-mismatch",
        span);
  }
}
