package io.github.breach.extract.internal.field.counts;

import io.github.breach.core.count.CountCue;
import io.github.breach.model.CountBasis;
import java.util.ArrayList;
import java.util.List;

/** Items that count different persons, with no sum anywhere: 会員…38,000名, 従業員…1,142名. */
final class UnsummedList {
  private final List<CountSite> sites;

  UnsummedList(List<CountSite> sites) {
    this.sites = sites;
  }

  /** Whether the counts of {@code group} are such a list. */
  boolean holds(CountGroup group) {
    List<CountSite> own = new ArrayList<>();
    for (CountSite site : sites) {
      if (site.group() == group && site.is(CountRole.CANDIDATE) && site.affected()) {
        own.add(site);
      }
    }
    CountSite head = null;
    for (CountSite site : own) {
      if (site.has(CountCue.SUM) || site.basis() != CountBasis.UNSTATED) {
        return false;
      }
      head = CountSite.larger(head, site);
    }
    if (head == null || !head.isItem() || holdsAnother(head)) {
      return false;
    }
    int siblings = 0;
    for (CountSite site : own) {
      boolean sibling =
          site.isItem() && site.sentence().section().index() == head.sentence().section().index();
      if (sibling && site.sentence().line() != head.sentence().line()) {
        siblings++;
      } else if (!sibling && site.value() >= head.value()) {
        return false; // the same figure stands outside the list
      }
    }
    return siblings > 0;
  }

  /** ② 194名分(①の79名を含む): no list of different persons. */
  private boolean holdsAnother(CountSite head) {
    for (CountSite site : sites) {
      boolean inside =
          site.is(CountRole.SHARE)
              && site.group() == head.group()
              && site.sentence().line() == head.sentence().line()
              && site.mention().start() > head.mention().start();
      if (inside && site.value() < head.value()) {
        return true;
      }
    }
    return false;
  }
}
