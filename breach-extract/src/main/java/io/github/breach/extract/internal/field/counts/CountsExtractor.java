package io.github.breach.extract.internal.field.counts;

import io.github.breach.core.count.CountMention;
import io.github.breach.core.lexicon.TermMention;
import io.github.breach.extract.internal.field.data.DataTerms;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.Sentence;
import io.github.breach.extract.notice.SentenceForm;
import io.github.breach.extract.spi.Finding;
import io.github.breach.extract.spi.SectionExtractor;
import io.github.breach.model.CountBound;
import io.github.breach.model.CountScope;
import io.github.breach.model.DataCategory;
import io.github.breach.model.Evidence;
import io.github.breach.model.SectionKind;
import io.github.breach.model.StatedCount;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the numbers of affected persons, records and so on, and says what each is. */
public final class CountsExtractor implements SectionExtractor {
  private static final int LONGEST_LINE = 200;
  private static final int FAR = 20;
  private static final int NEAR = 8;

  @Override
  public String id() {
    return "counts";
  }

  @Override
  public Set<SectionKind> reads() {
    return Set.of();
  }

  @Override
  public List<Finding> extract(Notice notice, List<Sentence> sentences) {
    List<CountSite> sites = new CountSites(notice).find(sentences);
    boolean blind = new Cues(notice).in("BLIND", notice.start(), notice.end());
    List<CountScope> scopes = new ScopeResolver(notice.text().text(), sites, blind).resolve();
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < sites.size(); i++) {
      CountSite site = sites.get(i);
      StatedCount fact = fact(notice, site, scopes.get(i));
      findings.add(new Finding(fact, site.role().rule(), fact.span()));
    }
    findings.addAll(new UnknownCounts(notice).find(sentences));
    findings.addAll(new SumCheck(notice).check(sites, scopes));
    return findings;
  }

  private static StatedCount fact(Notice notice, CountSite site, CountScope scope) {
    CountMention mention = site.mention();
    Evidence words = notice.evidence(mention.start(), mention.end());
    CountBound bound = mention.bound();
    if (bound == CountBound.EXACT
        && MostLabels.areAt(notice.text().text(), mention.start(), mention.end())) {
      bound = CountBound.AT_MOST;
    }
    boolean below = bound == CountBound.AT_MOST || bound == CountBound.LESS_THAN;
    long value = below ? mention.upper().orElse(mention.value()) : mention.value();
    return new StatedCount(
        value,
        mention.counter().orElse(null),
        site.unit(),
        bound,
        site.basis(),
        scope,
        scope == CountScope.SUBSET ? categories(notice, site) : List.of(),
        words.text(),
        words.span());
  }

  /** The data that a breakdown names right before its count, or behind it: メールアドレス:5,059件. */
  private static List<DataCategory> categories(Notice notice, CountSite site) {
    Sentence sentence = site.sentence();
    int from = Math.max(sentence.start(), site.mention().start() - LONGEST_LINE);
    List<DataCategory> categories = new ArrayList<>();
    List<TermMention> before = DataTerms.in(notice, from, site.mention().start());
    int end = site.mention().start();
    for (int i = before.size() - 1; i >= 0; i--) {
      TermMention term = before.get(i);
      if (end - term.end() > (categories.isEmpty() ? FAR : NEAR)) {
        break;
      }
      add(term, categories, 0);
      end = term.start();
    }
    if (categories.isEmpty() && sentence.form() == SentenceForm.ITEM) {
      int to = Math.min(sentence.end(), site.mention().end() + LONGEST_LINE);
      for (TermMention term : DataTerms.in(notice, site.mention().end(), to)) {
        add(term, categories, categories.size());
      }
    }
    return categories;
  }

  private static void add(TermMention term, List<DataCategory> categories, int at) {
    DataCategory category = DataTerms.category(term);
    if (category != DataCategory.OTHER && !categories.contains(category)) {
      categories.add(at, category);
    }
  }
}
