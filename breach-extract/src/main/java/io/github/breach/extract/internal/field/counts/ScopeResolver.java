package io.github.breach.extract.internal.field.counts;

import io.github.breach.core.count.CountCue;
import io.github.breach.model.CountBasis;
import io.github.breach.model.CountBound;
import io.github.breach.model.CountScope;
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

  /** So few are equal by chance. */
  private static final int FEW = 2;

  private final List<CountSite> sites;
  private final Map<CountGroup, CountSite> heads;
  private final CountScope[] scopes;

  /** The figures of parts of the affected. */
  private final Set<Figure> parts = new HashSet<>();

  /**
   * Compares counts.
   *
   * @param text the folded text in which they stand
   * @param blind whether recipients saw each other's addresses, and so are the persons affected
   */
  ScopeResolver(String text, List<CountSite> sites, boolean blind) {
    this.sites = ComparedRoles.of(sites);
    this.heads = new HeadCounts(text, this.sites, blind).find();
    this.scopes = new CountScope[sites.size()];
    for (CountSite site : this.sites) {
      if (site.affected() && (site.is(CountRole.PART) || site.is(CountRole.SHARE))) {
        parts.add(Figure.of(site));
      }
    }
  }

  /** The scope of each count, in the order of the counts. */
  List<CountScope> resolve() {
    for (int i = 0; i < scopes.length; i++) {
      scopes[i] = scope(sites.get(i));
    }
    repeat();
    Set<Figure> told = new HashSet<>();
    Set<Figure> beside = new HashSet<>();
    for (int i = 0; i < scopes.length; i++) {
      CountScope alone = scopes[i];
      if (i > 0) {
        followNeighbour(i);
      }
      boolean first = told.add(Figure.of(sites.get(i)));
      if (first && alone == CountScope.TOTAL && scopes[i] == CountScope.SUBSET) {
        beside.add(Figure.of(sites.get(i)));
      }
    }
    for (int i = 0; i < scopes.length; i++) { // 27名(34回線): wherever the 34 are told again
      if (scopes[i] == CountScope.TOTAL && beside.contains(Figure.of(sites.get(i)))) {
        scopes[i] = CountScope.SUBSET;
      }
    }
    return List.of(scopes);
  }

  /** 74名の会員様にはお電話で: the scope of the 74名 told before. */
  private void repeat() {
    Map<Figure, CountScope> told = new HashMap<>();
    for (int i = 0; i < scopes.length; i++) {
      CountSite site = sites.get(i);
      Figure figure = Figure.of(site);
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
    if (site.value() == 0 && site.affected()) {
      return CountScope.NOT_AFFECTED; // 職員のアカウント 0件
    }
    return switch (site.role()) {
      case PREVIOUS -> CountScope.PREVIOUS;
      case DIFFERENCE -> CountScope.DIFFERENCE;
      case UNAFFECTED -> CountScope.NOT_AFFECTED;
      case OTHER -> CountScope.OTHER;
      case POPULATION -> whole(site, head, same);
      case RECIPIENTS, CONTACTED -> // メールアドレス38件…送信先の38名の方にお詫び
          whole(site, head, same || isHeadElsewhere(site));
      case PART, SHARE -> site.affected() ? CountScope.SUBSET : CountScope.OTHER;
      case CANDIDATE -> candidate(site, head, same);
    };
  }

  private CountScope whole(CountSite site, @Nullable CountSite head, boolean total) {
    return total ? CountScope.TOTAL : isRest(site, head) ? CountScope.SUBSET : CountScope.OTHER;
  }

  /** 152人…うち4人には市長が謝罪…残る148人には文書で通知: what the whole and another part leave. */
  private boolean isRest(CountSite site, @Nullable CountSite head) {
    return head != null
        && site.value() > head.value() / 2
        && parts.contains(new Figure(site.group(), head.value() - site.value()));
  }

  private CountScope candidate(CountSite site, @Nullable CountSite head, boolean same) {
    boolean listed =
        site.group() == CountGroup.DOCUMENTS
            || site.group() == CountGroup.MESSAGES
            || site.group() == CountGroup.DEVICES;
    boolean summed =
        head != null && head.summed() && head.basis() != CountBasis.GROSS && site.isItem();
    boolean whole =
        listed
            ? isHeadElsewhere(site)
            : head != null && !summed && site.basis() != CountBasis.UNSTATED;
    if (same || site.affected() && whole) {
      return CountScope.TOTAL;
    }
    boolean beyond =
        head != null
            && site.value() > head.value()
            && site.basis() == CountBasis.UNSTATED
            && site.mention().bound() == CountBound.EXACT;
    if (!site.affected() || beyond || head == null && listed) {
      return CountScope.OTHER; // no part of a smaller whole
    }
    return CountScope.SUBSET;
  }

  /** 23通に別の世帯の通知書, and 23世帯 below: the sheets of all who are affected. */
  private boolean isHeadElsewhere(CountSite site) {
    for (CountSite head : heads.values()) {
      if (head.value() == site.value() && site.value() > FEW) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSame(CountSite site, CountSite head) {
    if (site.value() == head.value()) {
      return true;
    }
    boolean approximate = site.mention().bound() == CountBound.ABOUT;
    boolean listed = site.isItem() || site.sentence().start() == head.sentence().start();
    boolean addend = listed && head.summed() && site.value() < head.value();
    return approximate
        && !addend // 患者さま約6万8千人分 in a list, or right before 合わせて約6万9千人分
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
    } else if (beside && scopes[i] == CountScope.OTHER && isSheets(site)) {
      scopes[i] = ofData(scopes[i - 1]); // 892先(1,346枚)
    } else if (beside && scopes[i - 1] == CountScope.OTHER && isSheets(before)) {
      scopes[i - 1] = ofData(scopes[i]); // 1,412枚 706先
    } else if (beside
        && scopes[i] == CountScope.TOTAL
        && scopes[i - 1] == CountScope.SUBSET
        && !site.summed()
        && !before.is(CountRole.SHARE)) { // カード情報1,083件を含む、最大2,746名様
      scopes[i] = CountScope.SUBSET;
    } else if (beside
        && scopes[i] == CountScope.SUBSET
        && scopes[i - 1] == CountScope.TOTAL
        && !site.has(CountCue.PART)) {
      scopes[i] = CountScope.TOTAL;
    }
  }

  private static boolean isSheets(CountSite site) {
    return site.group() == CountGroup.DOCUMENTS && site.is(CountRole.CANDIDATE) && site.affected();
  }

  /** What sheets are that hold the data of the persons beside them. */
  private static CountScope ofData(CountScope persons) {
    boolean affected = persons == CountScope.SUBSET || persons == CountScope.TOTAL;
    return affected ? persons : CountScope.OTHER;
  }
}
