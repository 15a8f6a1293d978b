package io.github.breach.extract.internal.field.counts;

import io.github.breach.core.count.CountCue;
import io.github.breach.extract.notice.SentenceForm;
import io.github.breach.model.CountBasis;
import io.github.breach.model.CountBound;
import io.github.breach.model.CountScope;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares the counts of a notice and says what each is to the incident.
 *
 * <p>In each group the largest candidate that the notice ties to the leak is the total, wherever it
 * is repeated; smaller ones are parts of it. Parts listed without a sum have no total.
 */
final class ScopeResolver {
  /** How far 約1,200名 may be from 1,234名 to be the same figure. */
  private static final double ROUNDING = 0.05;

  private static final int BESIDE = 14;

  private final List<CountSite> sites;
  private final boolean blind;
  private final Map<CountGroup, CountSite> heads = new EnumMap<>(CountGroup.class);
  private final CountScope[] scopes;

  /**
   * Compares counts.
   *
   * @param blind whether recipients saw each other's addresses, and so are the persons affected
   */
  ScopeResolver(List<CountSite> sites, boolean blind) {
    this.sites = sites;
    this.blind = blind;
    this.scopes = new CountScope[sites.size()];
  }

  /** The scope of each count, in the order of the counts. */
  List<CountScope> resolve() {
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
      largest(CountGroup.PERSONS, Set.of(CountRole.RECIPIENTS));
    }
    for (int i = 0; i < scopes.length; i++) {
      scopes[i] = scope(sites.get(i));
    }
    for (int i = 1; i < scopes.length; i++) {
      followNeighbour(i);
    }
    return List.of(scopes);
  }

  private void findHead(CountGroup group) {
    if (!isListWithoutSum(group)) {
      largest(group, Set.of(CountRole.CANDIDATE));
    }
  }

  private void largest(CountGroup group, Set<CountRole> roles) {
    CountSite head = null;
    for (CountSite site : sites) {
      if (CountGroup.of(site.unit()) == group
          && roles.contains(site.role())
          && site.affected()
          && (head == null || site.value() > head.value())) {
        head = site;
      }
    }
    if (head != null) {
      heads.put(group, head);
    }
  }

  private CountScope scope(CountSite site) {
    CountSite head = heads.get(CountGroup.of(site.unit()));
    boolean same = head != null && isSame(site, head);
    return switch (site.role()) {
      case PREVIOUS -> CountScope.PREVIOUS;
      case DIFFERENCE -> CountScope.DIFFERENCE;
      case UNAFFECTED -> CountScope.NOT_AFFECTED;
      case OTHER -> CountScope.OTHER;
      case POPULATION, RECIPIENTS, CONTACTED -> same ? CountScope.TOTAL : CountScope.OTHER;
      case PART -> part(site, head);
      case CANDIDATE -> candidate(site, head, same);
    };
  }

  /** A part of nothing larger is the total: 発送した1,530通のうち12名. */
  private static CountScope part(CountSite site, @org.jspecify.annotations.Nullable CountSite head) {
    if (head == null) {
      return site.affected() ? CountScope.SUBSET : CountScope.OTHER;
    }
    return CountScope.SUBSET;
  }

  private static CountScope candidate(
      CountSite site, @org.jspecify.annotations.Nullable CountSite head, boolean same) {
    boolean listed = CountGroup.of(site.unit()) == CountGroup.DOCUMENTS
        || CountGroup.of(site.unit()) == CountGroup.MESSAGES
        || CountGroup.of(site.unit()) == CountGroup.DEVICES;
    if (same || !listed && site.affected() && site.mention().basis() != CountBasis.UNSTATED) {
      return CountScope.TOTAL;
    }
    if (!site.affected() || head == null && listed) {
      return CountScope.OTHER;
    }
    return CountScope.SUBSET;
  }

  private static boolean isSame(CountSite site, CountSite head) {
    if (site.value() == head.value()) {
      return true;
    }
    boolean approximate = site.mention().bound() == CountBound.ABOUT;
    return approximate
        && !site.is(CountRole.PART)
        && Math.abs(site.value() - head.value()) <= ROUNDING * head.value();
  }

  /** 902名様(カード番号の数では1,083件): the second counts the same persons as the first. */
  private void followNeighbour(int i) {
    CountSite site = sites.get(i);
    CountSite before = sites.get(i - 1);
    boolean beside =
        site.sentence() == before.sentence()
            && site.mention().start() - before.mention().end() <= BESIDE
            && CountGroup.of(site.unit()) != CountGroup.of(before.unit())
            && site.is(CountRole.CANDIDATE);
    if (beside && scopes[i] == CountScope.TOTAL && scopes[i - 1] == CountScope.SUBSET) {
      scopes[i] = CountScope.SUBSET;
    } else if (beside
        && scopes[i] == CountScope.SUBSET
        && scopes[i - 1] == CountScope.TOTAL
        && !site.has(CountCue.PART)) {
      scopes[i] = CountScope.TOTAL;
    }
  }

  /** Items that count different persons, with no sum anywhere: 会員…38,000名, 従業員…1,142名. */
  private boolean isListWithoutSum(CountGroup group) {
    List<CountSite> own = new ArrayList<>();
    for (CountSite site : sites) {
      if (CountGroup.of(site.unit()) == group && site.is(CountRole.CANDIDATE) && site.affected()) {
        own.add(site);
      }
    }
    CountSite head = null;
    for (CountSite site : own) {
      if (site.has(CountCue.SUM) || site.mention().basis() != CountBasis.UNSTATED) {
        return false;
      }
      if (head == null || site.value() > head.value()) {
        head = site;
      }
    }
    if (head == null || !isItem(head)) {
      return false;
    }
    int siblings = 0;
    for (CountSite site : own) {
      boolean sibling = isItem(site) && site.sentence().section() == head.sentence().section();
      if (sibling && site.sentence() != head.sentence()) {
        siblings++;
      } else if (!sibling && site.value() >= head.value()) {
        return false; // the same figure stands outside the list
      }
    }
    return siblings > 0;
  }

  private static boolean isItem(CountSite site) {
    return site.sentence().form() == SentenceForm.ITEM;
  }
}
