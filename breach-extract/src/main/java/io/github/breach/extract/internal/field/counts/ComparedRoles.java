package io.github.breach.extract.internal.field.counts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the roles of a notice's counts again in the light of each other: a figure given elsewhere
 * as the earlier one, a part of nothing larger.
 */
final class ComparedRoles {
  private static final int BRACKETED = 28;
  private static final int ROW = 2;

  /** So few now stand beside an earlier figure by chance: 3名で確認. */
  private static final int FEW = 5;

  private ComparedRoles() {}

  /** The counts with the roles that they have among each other. */
  static List<CountSite> of(List<CountSite> sites) {
    return withoutFalseParts(asBefore(sites));
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
        before.add(Figure.of(site));
      }
    }
    for (CountSite site : sites) {
      if (site.is(CountRole.CANDIDATE) && !before.contains(Figure.of(site))) {
        present.merge(site.group(), site.value(), Math::max);
      }
    }
    List<CountSite> read = new ArrayList<>();
    Set<Integer> addends = before.isEmpty() ? Set.of() : addends(sites);
    for (int i = 0; i < sites.size(); i++) {
      CountSite site = sites.get(i);
      boolean told =
          (site.is(CountRole.CANDIDATE) || site.is(CountRole.CONTACTED))
              && !addends.contains(i)
              && before.contains(Figure.of(site))
              && present.getOrDefault(site.group(), 0L) > FEW;
      read.add(told ? site.withRole(CountRole.PREVIOUS) : site);
    }
    return read;
  }

  /**
   * 本館 52名 ⏎ 別館 19名 ⏎ 合計 71名: what adds up to the sum below it holds now, whatever was told before.
   */
  private static Set<Integer> addends(List<CountSite> sites) {
    Set<Integer> addends = new HashSet<>();
    int from = 0;
    long sum = 0;
    for (int i = 0; i < sites.size(); i++) {
      CountSite site = sites.get(i);
      boolean row =
          i > 0
              && site.group() == sites.get(i - 1).group()
              && site.sentence().line() - sites.get(i - 1).sentence().line() <= ROW;
      boolean changed = site.is(CountRole.DIFFERENCE); // 3,905件 and 277件 more
      if (!row || changed || sites.get(i - 1).is(CountRole.PREVIOUS)) {
        from = i;
        sum = 0;
      }
      if (i - from >= ROW && sum == site.value()) {
        for (int addend = from; addend < i; addend++) {
          addends.add(addend);
        }
        from = i;
        sum = 0;
      }
      sum += site.value();
    }
    return addends;
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
          before < site.value()
              && !isBracketed(site, last)
              && !isPartOfRecords(site, last)
              && !isPartOfPersons(site, largest);
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

  /** 対象の477名のうち、19世帯に電話がありました: households, records or firms among the persons. */
  private static boolean isPartOfPersons(CountSite site, Map<CountGroup, Long> largest) {
    boolean otherwise =
        site.group() == CountGroup.HOUSEHOLDS
            || site.group() == CountGroup.RECORDS
            || site.group() == CountGroup.ORGANIZATIONS;
    return otherwise && largest.getOrDefault(CountGroup.PERSONS, 0L) > site.value();
  }

  /** 4,377名様分(うちカード情報1,906件): a part of the persons, though counted otherwise. */
  private static boolean isBracketed(CountSite site, @Nullable CountSite last) {
    return last != null
        && last.is(CountRole.CANDIDATE)
        && last.group() != site.group()
        && last.value() > site.value()
        && last.sentence().start() == site.sentence().start()
        && site.mention().start() - last.mention().end() <= BRACKETED;
  }
}
