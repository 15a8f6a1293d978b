package io.github.breach.extract.internal.field.counts;

import io.github.breach.model.CountBasis;
import java.util.List;
import java.util.Map;

/** Takes away the head of a group that is only a part of what another group counts. */
final class HeadWeights {
  private static final int BESIDE = 28;

  private final List<CountSite> sites;
  private final Sums sums;

  HeadWeights(List<CountSite> sites, Sums sums) {
    this.sites = sites;
    this.sums = sums;
  }

  void weigh(Map<CountGroup, CountSite> heads) {
    weighParts(heads);
    weighPersons(heads);
    weighHouseholds(heads);
    weighLists(heads);
  }

  /** 延べ3,300件, of which 1,250名 and 2,050名: the larger of the addends is no head of its own. */
  private void weighParts(Map<CountGroup, CountSite> heads) {
    for (CountGroup group : CountGroup.values()) {
      CountSite whole = heads.get(group);
      if (whole != null) {
        heads.values().removeIf(head -> head.group() != group && sums.has(whole, head));
      }
    }
  }

  /** Few persons beside a sum of many records are a part of them: 約87,300件, of them 312名分. */
  private void weighPersons(Map<CountGroup, CountSite> heads) {
    CountSite persons = heads.get(CountGroup.PERSONS);
    for (CountGroup group : List.of(CountGroup.RECORDS, CountGroup.THINGS)) {
      CountSite others = heads.get(group);
      if (persons != null
          && others != null
          && persons.basis() != CountBasis.DISTINCT
          && !persons.summed()
          && !isBeside(persons, group)
          && persons.value() * 2 < others.value()) {
        heads.remove(CountGroup.PERSONS);
        return;
      }
    }
  }

  /** Few households beside a sum of all that was listed are a part of it: 2世帯分, 3件を合わせた対象は167件. */
  private static void weighHouseholds(Map<CountGroup, CountSite> heads) {
    CountSite records = heads.get(CountGroup.RECORDS);
    CountSite households = heads.get(CountGroup.HOUSEHOLDS);
    if (records != null
        && households != null
        && records.summed()
        && !households.summed()
        && households.value() * 2 < records.value()) {
      heads.remove(CountGroup.HOUSEHOLDS);
    }
  }

  /**
   * ① 受取人様 5,871名 ② 荷主企業様 412社 938名, 自動車保険 約91,000契約 火災保険 約38,000契約…氏名が含まれるものは約12,300名分: where a
   * list has no sum, what counts one of its rows otherwise is none either.
   */
  private void weighLists(Map<CountGroup, CountSite> heads) {
    for (CountGroup group : List.of(CountGroup.PERSONS, CountGroup.RECORDS)) {
      long largest = heads.containsKey(group) ? 0 : largestOf(group);
      if (largest > 0) {
        heads.values().removeIf(head -> countsList(head, group, largest));
      }
    }
  }

  private boolean countsList(CountSite head, CountGroup list, long largest) {
    if (head.summed() || head.basis() != CountBasis.UNSTATED) {
      return false;
    }
    boolean fewer = head.group() == CountGroup.PERSONS && head.value() < largest;
    boolean holds = head.group() == CountGroup.MESSAGES; // 保存されていたメール 183通, with the list's data
    return fewer || holds || isBeside(head, list);
  }

  private long largestOf(CountGroup group) {
    long largest = 0;
    for (CountSite site : sites) {
      if (site.group() == group && site.is(CountRole.CANDIDATE) && site.affected()) {
        largest = Math.max(largest, site.value());
      }
    }
    return largest;
  }

  private boolean isBeside(CountSite head, CountGroup group) {
    for (CountSite site : sites) {
      boolean beside =
          site.group() == group
              && site.sentence().start() == head.sentence().start()
              && Math.abs(site.mention().start() - head.mention().end()) <= BESIDE;
      if (beside) {
        return true;
      }
    }
    return false;
  }
}
