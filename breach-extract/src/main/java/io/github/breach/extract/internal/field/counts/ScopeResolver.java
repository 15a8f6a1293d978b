package io.github.breach.extract.internal.field.counts;

import io.github.breach.core.count.CountCue;
import io.github.breach.extract.notice.SentenceForm;
import io.github.breach.model.CountBasis;
import io.github.breach.model.CountBound;
import io.github.breach.model.CountScope;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
  private static final int LEAST_SHEETS = 5;

  /** A number of one sort of things. */
  private record Figure(CountGroup group, long value) {}

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
    this.sites = withoutFalseParts(asBefore(sites));
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
      largest(CountGroup.PERSONS, Set.of(CountRole.RECIPIENTS, CountRole.CONTACTED));
    }
    if (heads.isEmpty() && sites.stream().noneMatch(CountSite::affected)) {
      onlyOne();
    }
    weighPersons();
    for (int i = 0; i < scopes.length; i++) {
      scopes[i] = scope(sites.get(i));
    }
    repeat();
    for (int i = 1; i < scopes.length; i++) {
      followNeighbour(i);
    }
    return List.of(scopes);
  }

  /** A count that nothing else could be, though nothing beside it speaks of a leak. */
  private void onlyOne() {
    for (CountGroup group : List.of(CountGroup.PERSONS, CountGroup.RECORDS)) {
      for (CountSite site : sites) {
        if (site.group() == group && site.is(CountRole.CANDIDATE) && site.value() > 1) {
          heads.merge(group, site, ScopeResolver::larger);
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
    if (head != null && !(few && head.value() < LEAST_SHEETS)) {
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

  /**
   * 前回公表において3,618件が…とお知らせいたしました: a figure that a table of changes gives as the earlier one is the
   * earlier one wherever it stands, unless it is the present one as well.
   */
  private static List<CountSite> asBefore(List<CountSite> sites) {
    Set<Figure> before = new HashSet<>();
    Map<CountGroup, Long> present = new EnumMap<>(CountGroup.class);
    for (CountSite site : sites) {
      if (site.is(CountRole.PREVIOUS)) {
        before.add(new Figure(site.group(), site.value()));
      }
    }
    for (CountSite site : sites) {
      if (site.is(CountRole.CANDIDATE)
          && !before.contains(new Figure(site.group(), site.value()))) {
        present.merge(site.group(), site.value(), Math::max);
      }
    }
    List<CountSite> read = new ArrayList<>();
    for (CountSite site : sites) {
      boolean told =
          (site.is(CountRole.CANDIDATE) || site.is(CountRole.CONTACTED))
              && before.contains(new Figure(site.group(), site.value()))
              && present.getOrDefault(site.group(), 0L) > LEAST_SHEETS;
      read.add(told ? site.withRole(CountRole.PREVIOUS) : site);
    }
    return read;
  }

  /** A part of nothing larger is no part: 担当先のうち1,215先, 発送した1,530通のうち12名. */
  private static List<CountSite> withoutFalseParts(List<CountSite> sites) {
    List<CountSite> read = new ArrayList<>();
    Map<CountGroup, Long> largest = new EnumMap<>(CountGroup.class);
    CountSite last = null;
    for (CountSite site : sites) {
      boolean counts = site.is(CountRole.PART) || site.is(CountRole.CANDIDATE);
      long before = largest.getOrDefault(site.group(), 0L);
      boolean wrong =
          before < site.value() && !isBracketed(site, last) && !isPartOfRecords(site, last);
      last = site;
      read.add(site.is(CountRole.PART) && wrong ? site.withRole(CountRole.CANDIDATE) : site);
      if (counts) {
        largest.merge(site.group(), site.value(), Math::max);
      }
    }
    return read;
  }

  /** 氏名とメールアドレス2,964件。このうち、お取引先のご担当者は2,517名: persons among the records just told. */
  private static boolean isPartOfRecords(CountSite site, @Nullable CountSite last) {
    return last != null
        && site.group() == CountGroup.PERSONS
        && last.group() == CountGroup.RECORDS
        && (last.is(CountRole.CANDIDATE) || last.is(CountRole.PREVIOUS))
        && last.value() * 3 > site.value() * 2
        && site.sentence().line() - last.sentence().line() <= 1;
  }

  /** 4,377名様分(うちカード情報1,906件): a part of the persons, though counted otherwise. */
  private static boolean isBracketed(CountSite site, @Nullable CountSite last) {
    return last != null
        && last.is(CountRole.CANDIDATE)
        && last.group() != site.group()
        && last.value() > site.value()
        && last.sentence().start() == site.sentence().start()
        && site.mention().start() - last.mention().end() <= 2 * BESIDE;
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
              && Math.abs(site.mention().start() - persons.mention().end()) <= 2 * BESIDE;
      if (beside) {
        return true;
      }
    }
    return false;
  }

  /** 74名の会員様にはお電話で: the scope of the 74名 told before. */
  private void repeat() {
    Map<Figure, CountScope> told = new HashMap<>();
    for (int i = 0; i < scopes.length; i++) {
      CountSite site = sites.get(i);
      Figure figure = new Figure(site.group(), site.value());
      switch (site.role()) {
        case CONTACTED, RECIPIENTS, POPULATION -> {
          if (scopes[i] == CountScope.OTHER) {
            scopes[i] = told.getOrDefault(figure, CountScope.OTHER);
          }
        }
        case CANDIDATE, PART, SHARE -> {
          if (scopes[i] == CountScope.OTHER) {
            scopes[i] = told.getOrDefault(figure, CountScope.OTHER);
          } else {
            told.putIfAbsent(figure, scopes[i]);
          }
        }
        default -> {}
      }
    }
  }

  private CountScope scope(CountSite site) {
    CountSite head = heads.get(site.group());
    boolean same = head != null && isSame(site, head);
    return switch (site.role()) {
      case PREVIOUS -> CountScope.PREVIOUS;
      case DIFFERENCE -> CountScope.DIFFERENCE;
      case UNAFFECTED -> CountScope.NOT_AFFECTED;
      case OTHER -> CountScope.OTHER;
      case POPULATION, RECIPIENTS, CONTACTED -> same ? CountScope.TOTAL : CountScope.OTHER;
      case PART, SHARE -> site.affected() ? CountScope.SUBSET : CountScope.OTHER;
      case CANDIDATE -> candidate(site, head, same);
    };
  }

  private static CountScope candidate(CountSite site, @Nullable CountSite head, boolean same) {
    boolean listed =
        site.group() == CountGroup.DOCUMENTS
            || site.group() == CountGroup.MESSAGES
            || site.group() == CountGroup.DEVICES;
    boolean summed =
        head != null && head.summed() && head.basis() != CountBasis.GROSS && isItem(site);
    if (same || !listed && !summed && site.affected() && site.basis() != CountBasis.UNSTATED) {
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
        && site.is(CountRole.CANDIDATE)
        && Math.abs(site.value() - head.value()) <= ROUNDING * head.value();
  }

  /** 902名様(カード番号の数では1,083件): the second counts the same persons as the first. */
  private void followNeighbour(int i) {
    CountSite site = sites.get(i);
    CountSite before = sites.get(i - 1);
    boolean beside =
        site.sentence().start() == before.sentence().start()
            && site.mention().start() - before.mention().end() <= BESIDE
            && site.group() != before.group()
            && site.is(CountRole.CANDIDATE);
    if (beside
        && scopes[i] == CountScope.TOTAL
        && scopes[i - 1] == CountScope.OTHER
        && site.value() == before.value()) {
      scopes[i - 1] = CountScope.TOTAL; // 196通(196世帯)
    } else if (beside && scopes[i] == CountScope.TOTAL && scopes[i - 1] == CountScope.SUBSET) {
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
      if (site.group() == group && site.is(CountRole.CANDIDATE) && site.affected()) {
        own.add(site);
      }
    }
    CountSite head = null;
    for (CountSite site : own) {
      if (site.has(CountCue.SUM) || site.basis() != CountBasis.UNSTATED) {
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
      boolean sibling =
          isItem(site) && site.sentence().section().index() == head.sentence().section().index();
      if (sibling && site.sentence().line() != head.sentence().line()) {
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
