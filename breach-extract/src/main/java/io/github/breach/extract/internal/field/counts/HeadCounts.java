package io.github.breach.extract.internal.field.counts;

import io.github.breach.model.CountBasis;
import io.github.breach.model.CountBound;
import java.util.EnumMap;
import java.util.HashMap;
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
  /** 誤った封筒は3通: so few are the accident, and nobody's headline. */
  private static final int LEAST_DOCUMENTS = 5;

  private final List<CountSite> sites;
  private final boolean blind;
  private final Siblings siblings;
  private final Map<CountGroup, CountSite> heads = new EnumMap<>(CountGroup.class);
  private final UnsummedList lists;
  private final Sums sums;

  /** How often each figure is told of the incident. */
  private final Map<Figure, Integer> told = new HashMap<>();

  /**
   * Looks at counts.
   *
   * @param text the folded text in which they stand
   * @param blind whether recipients saw each other's addresses, and so are the persons affected
   */
  HeadCounts(String text, List<CountSite> sites, boolean blind) {
    this.sites = sites;
    this.blind = blind;
    this.siblings = new Siblings(text, sites);
    this.sums = new Sums(sites);
    this.lists = new UnsummedList(text, sites, sums);
    for (CountSite site : sites) {
      if (!site.is(CountRole.OTHER) && !site.is(CountRole.PREVIOUS)) {
        told.merge(Figure.of(site), 1, Integer::sum);
      }
    }
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
    new HeadWeights(sites, sums).weigh(heads);
    return heads;
  }

  /** A count that nothing else could be, though nothing beside it speaks of a leak. */
  private void onlyOne() {
    for (CountGroup group : List.of(CountGroup.PERSONS, CountGroup.RECORDS)) {
      for (CountSite site : sites) {
        if (site.group() == group && site.is(CountRole.CANDIDATE) && site.value() > 1) {
          heads.merge(group, site, CountSite::larger);
        }
      }
      if (!heads.isEmpty()) {
        return;
      }
    }
  }

  private void findHead(CountGroup group) {
    if (!lists.holds(group)) {
      largest(group, Set.of(CountRole.CANDIDATE));
    }
  }

  private void largest(CountGroup group, Set<CountRole> roles) {
    Set<Long> elsewhere = valuesOf(group, Set.of(CountRole.RECIPIENTS, CountRole.UNAFFECTED));
    CountSite headline = null;
    CountSite head = null;
    CountSite loose = null;
    CountSite doubtful = null;
    for (CountSite site : sites) {
      if (site.group() == group && roles.contains(site.role()) && site.affected()) {
        if (site.tie() == CountTie.HEADLINE) {
          headline = CountSite.larger(headline, site);
        }
        if (elsewhere.contains(site.value())) {
          doubtful = CountSite.larger(doubtful, site);
        } else if (site.tie() != CountTie.LOOSE || isRepeated(site)) {
          head = CountSite.larger(head, site);
        } else {
          loose = CountSite.larger(loose, site);
        }
      }
    }
    head = head == null ? loose : head;
    head = head == null ? doubtful : head;
    CountSite sum = sumOf(group);
    if (sum == null && headline == null && head != null && siblings.has(head)) {
      return;
    }
    head = sum == null ? head : sum;
    boolean exceeded = sum != null && headline != null && sum.value() > headline.value();
    head = headline == null || exceeded ? head : headline; // 対象者数 14名 of one case, 3件(合計21名)
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
          && (site.summed() || sums.has(site))
          && site.basis() != CountBasis.GROSS) {
        sum = CountSite.larger(sum, site);
      }
    }
    for (CountSite site : sites) {
      boolean plain = site.is(CountRole.CANDIDATE) && site.basis() != CountBasis.GROSS;
      if (sum != null && site.group() == group && plain && site.value() > sum.value()) {
        if (sums.has(sum) && sum.summed() && isLoose(site)) {
          continue;
        }
        return null;
      }
    }
    return sum;
  }

  /** Other companies' persons as well are about 12,000, told once in the body. */
  private boolean isLoose(CountSite site) {
    return site.mention().bound() != CountBound.EXACT
        && !site.sentence().section().isLead()
        && !isRepeated(site);
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

  /** 対象の736名, and later 736名の皆様に: told again, so it matters to the notice. */
  private boolean isRepeated(CountSite site) {
    return told.getOrDefault(Figure.of(site), 0) > 1;
  }
}
