package io.github.breach.extract.internal.field.counts;

import io.github.breach.core.count.CountCue;
import io.github.breach.extract.internal.vocabulary.WordLists;
import io.github.breach.extract.notice.NoticeSection;
import io.github.breach.model.CountBasis;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Items that count different persons, with no sum anywhere: 会員…38,000名, 従業員…1,142名. */
final class UnsummedList {
  private static final WordLists WORDS = CountWording.WORDS;

  private final String text;
  private final List<CountSite> sites;
  private final Sums sums;

  /** The lists of which the notice says that the same person may stand in several rows. */
  private final Set<Integer> overlapping = new HashSet<>();

  UnsummedList(String text, List<CountSite> sites, Sums sums) {
    this.text = text;
    this.sites = sites;
    this.sums = sums;
    Set<Integer> seen = new HashSet<>();
    for (CountSite site : sites) {
      NoticeSection section = site.sentence().section();
      if (seen.add(section.index())
          && WORDS.in("OVERLAP", text, section.headingEnd(), section.end())) {
        overlapping.add(list(section)); // ①ないし④には重複して該当する方がおられます: nobody can add them up
      }
    }
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
    if (head == null || sums.has(head) || holdsAnother(head)) {
      return false;
    }
    int list = list(head.sentence().section());
    boolean overlaps = overlapping.contains(list);
    if (!isRow(head) && !overlaps) {
      return false;
    }
    int siblings = 0;
    for (CountSite site : own) {
      boolean sibling =
          overlaps
              ? list(site.sentence().section()) == list
              : isRow(site)
                  && site.sentence().section().index() == head.sentence().section().index();
      if (sibling && site.sentence().line() != head.sentence().line()) {
        siblings++;
      } else if (!sibling && site.value() >= head.value()) {
        return false; // the same figure stands outside the list
      }
    }
    return siblings > 0;
  }

  /** An item, or a line in brackets below one: ①利用者の名簿⏎(氏名・住所)【件数:795件】. */
  private boolean isRow(CountSite site) {
    return site.isItem()
        || WORDS.end("ROW_LABEL", text, site.sentence().start(), site.mention().start()) > 0;
  }

  /** The section that holds the whole of a list, whose rows may have sections of their own. */
  private static int list(NoticeSection section) {
    return section.level() > 1 ? section.parent() : section.index();
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
