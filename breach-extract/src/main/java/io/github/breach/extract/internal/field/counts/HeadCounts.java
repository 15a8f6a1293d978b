package io.github.breach.extract.internal.field.counts;

import io.github.breach.core.count.CountCue;
import io.github.breach.model.CountBasis;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the count that each group of a notice's counts is measured against: the largest candidate
 * that the notice ties to the leak, or an explicit sum of them.
 *
 * <p>Parts listed without a sum have none.
 */
final class HeadCounts {
  private static final int BESIDE = 28;

  /** 誤った封筒は3通: so few are the accident, and nobody's headline. */
  private static final int LEAST_DOCUMENTS = 5;

  private final List<CountSite> sites;
  private final boolean blind;
  private final Map<CountGroup, CountSite> heads = new EnumMap<>(CountGroup.class);

  /**
   * Looks at counts.
   *
   * @param blind whether recipients saw each other's addresses, and so are the persons affected
   */
  HeadCounts(List<CountSite> sites, boolean blind) {
    this.sites = sites;
    this.blind = blind;
  }

  /** The head of each group that has one. */
  Map<CountGroup, CountSite> find() {
    findHead(CountGroup.PERSONS);
    findHead(CountGroup.RECORDS);
    findHead(CountGroup.HOUSEHOLDS);
    findHead(CountGroup.THINGS);
    findHead(CountGroup.ORGANIZATIONS);
    if (heads.isEmpty()) {
      findHead(CountGroup.DOCUMENTS);
    }
    if (heads.isEmpty()) {
      findHead(CountGroup.MESSAGES);
    }
    if (blind && !heads.containsKey(CountGroup.PERSONS) && !heads.containsKey(CountGroup.RECORDS)) {
      largest(CountGroup.PERSONS, Set.of(CountRole.RECIPIENTS, CountRole.CONTACTED));
    }
    if (heads.isEmpty() && sites.stream().noneMatch(CountSite::affected)) {
      onlyOne();
    }
    weighPersons();
    return heads;
  }

  /** A count that nothing else could be, though nothing beside it speaks of a leak. */
  private void onlyOne() {
    for (CountGroup group : List.of(CountGroup.PERSONS, CountGroup.RECORDS)) {
      for (CountSite site : sites) {
        if (site.group() == group && site.is(CountRole.CANDIDATE) && site.value() > 1) {
          heads.merge(group, site, HeadCounts::larger);
        }
      }
      if (!heads.isEmpty()) {
        return;
      }
    }
  }

  private void findHead(CountGroup group) {
    if (!isListWithoutSum(group)) {
      largest(group, Set.of(CountRole.CANDIDATE));
    }
  }

  private void largest(CountGroup group, Set<CountRole> roles) {
    Set<Long> elsewhere = valuesOf(group, Set.of(CountRole.RECIPIENTS, CountRole.UNAFFECTED));
    CountSite head = null;
    CountSite doubtful = null;
    for (CountSite site : sites) {
      if (site.group() == group && roles.contains(site.role()) && site.affected()) {
        if (elsewhere.contains(site.value())) {
          doubtful = larger(doubtful, site);
        } else {
          head = larger(head, site);
        }
      }
    }
    head = head == null ? doubtful : head;
    CountSite sum = sumOf(group);
    head = sum == null ? head : sum;
    boolean few = head != null && (group == CountGroup.DOCUMENTS || group == CountGroup.MESSAGES);
    if (head != null && !(few && head.value() < LEAST_DOCUMENTS)) {
      heads.put(group, head);
    }
  }

  /** 311名(重複を除くと204名) and 96名, 合わせて300名: an explicit sum that no plain count exceeds. */
  private @Nullable CountSite sumOf(CountGroup group) {
    CountSite sum = null;
    for (CountSite site : sites) {
      if (site.group() == group
          && site.is(CountRole.CANDIDATE)
          && site.summed()
          && site.basis() != CountBasis.GROSS) {
        sum = larger(sum, site);
      }
    }
    for (CountSite site : sites) {
      boolean plain = site.is(CountRole.CANDIDATE) && site.basis() != CountBasis.GROSS;
      if (sum != null && site.group() == group && plain && site.value() > sum.value()) {
        return null;
      }
    }
    return sum;
  }

  private Set<Long> valuesOf(CountGroup group, Set<CountRole> roles) {
    Set<Long> values = new HashSet<>();
    for (CountSite site : sites) {
      if (site.group() == group && roles.contains(site.role())) {
        values.add(site.value());
      }
    }
    return values;
  }

  private static CountSite larger(@Nullable CountSite one, CountSite other) {
    return one == null || other.value() > one.value() ? other : one;
  }

  /** Few persons beside a sum of many records are a part of them: 約87,300件, of them 312名分. */
  private void weighPersons() {
    CountSite persons = heads.get(CountGroup.PERSONS);
    for (CountGroup group : List.of(CountGroup.RECORDS, CountGroup.THINGS)) {
      CountSite others = heads.get(group);
      if (persons != null
          && others != null
          && persons.basis() != CountBasis.DISTINCT
          && !isBeside(persons, group)
          && persons.value() * 2 < others.value()) {
        heads.remove(CountGroup.PERSONS);
        return;
      }
    }
  }

  private boolean isBeside(CountSite persons, CountGroup group) {
    for (CountSite site : sites) {
      boolean beside =
          site.group() == group
              && site.sentence().start() == persons.sentence().start()
              && Math.abs(site.mention().start() - persons.mention().end()) <= BESIDE;
      if (beside) {
        return true;
      }
    }
    return false;
  }

  /** Items that count different persons, with no sum anywhere: 会員…38,000名, 従業員…1,142名. */
  private boolean isListWithoutSum(CountGroup group) {
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
      head = larger(head, site);
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
