package io.github.breach.extract.internal.field.counts;

import io.github.breach.core.count.CountCue;
import io.github.breach.core.count.CountMention;
import io.github.breach.extract.internal.field.data.DataTerms;
import io.github.breach.extract.internal.passage.Passages;
import io.github.breach.extract.internal.vocabulary.WordLists;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.NoticeSection;
import io.github.breach.extract.notice.Range;
import io.github.breach.extract.notice.Sentence;
import io.github.breach.model.CountBound;
import io.github.breach.model.CountUnit;
import io.github.breach.model.SectionKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers the counts of a notice that may be counts of its incident. */
final class CountSites {
  /** Sections whose numbers count other things: inspections, hours, fees. */
  private static final Set<SectionKind> ASIDE =
      EnumSet.of(
          SectionKind.PREVENTION,
          SectionKind.CONTACT,
          SectionKind.REQUEST_TO_CUSTOMERS,
          SectionKind.SERVICE_STATUS);

  private static final int LEAST_OF_OTHER_THINGS = 10;
  private static final int LEAST_REPEATED = 20;
  private static final int SUM_REACH = 12;

  private static final WordLists WORDS = CountWording.WORDS;

  private final Notice notice;
  private final Cues cues;
  private final UnitReader units;
  private final RoleReader roles;
  private final BasisReader bases;
  private final Breakdowns breakdowns;
  private final LeakTies ties;

  /** The figures told so far: 864名の方についての確認の結果は repeats one, in whatever section. */
  private final Set<Figure> repeats = new HashSet<>();

  private final Set<Long> classes = new HashSet<>();

  CountSites(Notice notice) {
    this.notice = notice;
    this.cues = new Cues(notice);
    this.units = new UnitReader(notice, cues);
    this.roles = new RoleReader(notice, cues);
    this.bases = new BasisReader(notice);
    this.breakdowns = new Breakdowns(notice);
    this.ties = new LeakTies(notice, cues);
  }

  /** The counts of {@code sentences} and of the headings among them, in text order. */
  List<CountSite> find(List<Sentence> sentences) {
    List<CountSite> sites = new ArrayList<>();
    boolean affected = false;
    NoticeSection last = null;
    for (Sentence sentence : Passages.of(notice, sentences)) {
      NoticeSection section = sentence.section();
      if (last == null || last.index() != section.index()) {
        affected = headed(section);
        last = section;
      }
      affected |=
          cues.in("AFFECTED", sentence.start(), sentence.end())
              || DataTerms.anyIn(notice, sentence.start(), sentence.end());
      if (isTitle(sentence)) {
        readTitle(sentence, sites);
      } else if (!cues.in("FURNITURE", sentence.start(), sentence.end())) {
        read(sentence, affected, sites);
      }
    }
    List<CountSite> revised = new RevisionTable(notice, cues).mark(withoutRoundedTitle(sites));
    return ReducedCounts.mark(notice.text().text(), revised);
  }

  /** 会員サイトに不正アクセス 240人分が流出: nothing in a title goes on behind a space. */
  private void readTitle(Sentence title, List<CountSite> sites) {
    List<CountMention> mentions = notice.countsIn(title.start(), title.end());
    int from = title.start();
    for (int at = title.start(); at <= title.end() && !mentions.isEmpty(); at++) {
      boolean end = at == title.end();
      if (end || Character.isWhitespace(notice.text().charAt(at)) && !isInCount(at, mentions)) {
        NoticeSection section = title.section();
        Sentence words = new Sentence(title.index(), section, title.form(), title.line(), from, at);
        read(words, true, sites);
        from = at + 1;
      }
    }
  }

  private static boolean isInCount(int at, List<CountMention> mentions) {
    for (CountMention mention : mentions) {
      if (mention.start() <= at && at < mention.end()) {
        return true;
      }
    }
    return false;
  }

  /** 1万2千人 in the title of 約1万2千人 only leaves the 約 out. */
  private List<CountSite> withoutRoundedTitle(List<CountSite> sites) {
    Set<Figure> about = new HashSet<>();
    for (CountSite site : sites) {
      if (site.mention().bound() != CountBound.EXACT) {
        about.add(Figure.of(site));
      }
    }
    List<CountSite> kept = new ArrayList<>();
    for (CountSite site : sites) {
      boolean rounded =
          isTitle(site.sentence())
              && site.mention().bound() == CountBound.EXACT
              && about.contains(Figure.of(site));
      boolean numbering = isTitle(site.sentence()) && site.value() < LEAST_OF_OTHER_THINGS;
      if (!rounded && !numbering) {
        kept.add(site);
      }
    }
    return kept;
  }

  private void read(Sentence sentence, boolean affected, List<CountSite> sites) {
    List<CountMention> mentions = notice.countsIn(sentence.start(), sentence.end());
    if (mentions.isEmpty()) {
      return;
    }
    CountSite before = null;
    boolean aside = isAside(sentence);
    Map<CountMention, List<CountMention>> wholes = breakdowns.of(sentence);
    Set<CountMention> parts = new HashSet<>();
    wholes.values().forEach(parts::addAll);
    for (CountMention mention : mentions) {
      CountUnit unit = units.unit(mention, sentence);
      boolean part = parts.contains(mention);
      boolean told = !aside || repeats.contains(new Figure(CountGroup.of(unit), mention.value()));
      if (told && (part || isCount(mention, unit))) {
        CountRole read = roles.role(mention, unit, sentence, before);
        boolean revised = read == CountRole.PREVIOUS || read == CountRole.DIFFERENCE;
        CountRole role = part && !revised ? CountRole.SHARE : read;
        boolean summed =
            mention.cues().contains(CountCue.SUM)
                || cues.precedes("ADDED_UP", sentence.start(), mention.start(), SUM_REACH);
        CountTie tie = tie(mention, sentence, before, summed || wholes.containsKey(mention));
        before =
            new CountSite(
                mention,
                sentence,
                unit,
                bases.basis(mention, sentence),
                role,
                summed,
                affected
                    || summed
                    || tie == CountTie.HEADLINE
                    || role == CountRole.SHARE && isOfData(sentence)
                    || role == CountRole.PART && isOfThese(mention, sentence),
                tie);
        sites.add(before);
        boolean affects = before.is(CountRole.CANDIDATE) || before.is(CountRole.PART);
        if (affects && before.value() >= LEAST_REPEATED) {
          repeats.add(Figure.of(before));
        }
      }
    }
  }

  private CountTie tie(
      CountMention mention, Sentence sentence, @Nullable CountSite before, boolean whole) {
    if (ties.isHeadline(mention, sentence, before)) {
      return CountTie.HEADLINE;
    }
    return whole || ties.ties(mention, sentence) ? CountTie.TIED : CountTie.LOOSE;
  }

  /** 上記のうち117名のお客様に対し、電話による勧誘: some of those told before. */
  private boolean isOfThese(CountMention mention, Sentence sentence) {
    return WORDS.end("OF_THESE", notice.text().text(), sentence.start(), mention.start()) > 0;
  }

  private boolean isOfData(Sentence sentence) {
    return DataTerms.anyIn(notice, sentence.start(), sentence.end());
  }

  /** 2年2組の35名, 1組34名、2組35名: the second class, and no two couples. */
  private boolean isClass(CountMention mention) {
    boolean grade = notice.words(Math.max(0, mention.start() - 1), mention.start()).equals("年");
    List<CountMention> next = notice.countsIn(mention.end(), mention.end() + 1);
    boolean pupils = WORDS.start("OF_CLASS", notice.text().text(), mention.end()) > 0;
    boolean named = grade || pupils || !next.isEmpty();
    if (mention.value() < LEAST_OF_OTHER_THINGS && named) {
      classes.add(mention.value());
    }
    return classes.contains(mention.value()); // 2年3組の生徒, and later 3組: the class again
  }

  /** Whether it counts things at all that a notice of an incident counts. */
  private boolean isCount(CountMention mention, CountUnit unit) {
    boolean each =
        mention.cues().contains(CountCue.EACH)
            || notice.text().text().startsWith("ずつ", mention.end());
    if (each) {
      return false;
    }
    if (unit != CountUnit.OTHER) {
      return unit != CountUnit.DEVICE || mention.value() > 1;
    }
    String counter = mention.counter().orElse("");
    return counter.equals("先")
        || counter.startsWith("組") && !isClass(mention)
        || (counter.isEmpty() || counter.equals("行")) && mention.value() >= LEAST_OF_OTHER_THINGS;
  }

  private boolean isAside(Sentence sentence) {
    NoticeSection section = sentence.section();
    return !section.kinds().isEmpty()
        && ASIDE.containsAll(section.kinds())
        && !Passages.isWithin(notice, section, SectionKind.AFFECTED_INFORMATION);
  }

  private boolean isTitle(Sentence sentence) {
    Range title = notice.titleOrNull();
    return title != null && sentence.start() < title.end() && sentence.end() > title.start();
  }

  private boolean headed(NoticeSection section) {
    return Passages.isWithin(notice, section, SectionKind.AFFECTED_INFORMATION)
        || cues.in("AFFECTED", section.start(), section.headingEnd());
  }
}
