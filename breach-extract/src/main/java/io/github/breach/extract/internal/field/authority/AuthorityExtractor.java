package io.github.breach.extract.internal.field.authority;

import io.github.breach.core.lexicon.TermMention;
import io.github.breach.core.text.BoundedSearch;
import io.github.breach.extract.internal.field.timeline.DatedClause;
import io.github.breach.extract.internal.field.timeline.DatedClauses;
import io.github.breach.extract.internal.field.timeline.EventDates;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.Sentence;
import io.github.breach.extract.spi.Finding;
import io.github.breach.extract.spi.SectionExtractor;
import io.github.breach.model.AuthorityKind;
import io.github.breach.model.AuthorityReport;
import io.github.breach.model.Evidence;
import io.github.breach.model.SectionKind;
import io.github.breach.model.StatedDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds each report to, consultation of and filing with an authority. */
public final class AuthorityExtractor implements SectionExtractor {
  private static final String SAME = "同上";

  private static final int SECOND_NAMING = 24;

  /** What names the two bodies before it again: 12月22日に両者へ最終の報告. */
  private static final String[] BOTH = {"両者", "両機関", "双方", "両官庁", "両省庁"};

  /** Sections that name bodies to whom readers, not the discloser, may turn. */
  private static final Set<SectionKind> ADVICE =
      EnumSet.of(SectionKind.REQUEST_TO_CUSTOMERS, SectionKind.CONTACT);

  @Override
  public String id() {
    return "authority-reports";
  }

  @Override
  public Set<SectionKind> reads() {
    return Set.of();
  }

  @Override
  public List<Finding> extract(Notice notice, List<Sentence> sentences) {
    List<Finding> findings = new ArrayList<>();
    List<DatedClause> clauses = DatedClauses.of(notice);
    AuthorityReader reader = new AuthorityReader(notice);
    ReportDates dates = new ReportDates(notice, clauses);
    AuthorityMention previous = null;
    for (Sentence sentence : notice.sentences()) {
      if (sentence.section().isAny(ADVICE) && !sentence.section().is(SectionKind.RESPONSE)) {
        continue;
      }
      List<AuthorityMention> bodies =
          withBoth(notice, sentence, withSame(notice, sentence, reader.in(sentence), previous));
      if (bodies.isEmpty()) {
        continue;
      }
      boolean introduces =
          BoundedSearch.contains(notice.text().text(), "のとおり", sentence.start(), sentence.end());
      int reported = reportedUpTo(notice, sentence);
      Evidence words = notice.evidence(sentence.start(), sentence.end());
      for (int i = 0; i < bodies.size(); i++) {
        AuthorityMention body = bodies.get(i);
        previous = body;
        if (introduces && body.kind() == AuthorityKind.OTHER) {
          continue; // 当局等へは次のとおり報告しております: those below are meant
        }
        if (body.start() >= reported) {
          continue;
        }
        List<StatedDate> told = dates.of(sentence, bodies, i);
        if (isSecondNaming(bodies, i)) {
          told = new ArrayList<>(told); // 2月2日に通報し、|2月6日に被害届を提出
          told.removeAll(dates.of(sentence, bodies, i - 1));
          if (told.isEmpty()) {
            continue;
          }
        }
        add(notice, words, body, told, findings);
      }
    }
    return findings;
  }

  /** 同上(確報) names the body of the line before. */
  private static List<AuthorityMention> withSame(
      Notice notice,
      Sentence sentence,
      List<AuthorityMention> named,
      @Nullable AuthorityMention previous) {
    if (previous == null || !named.isEmpty()) {
      return named;
    }
    int at = BoundedSearch.indexOf(notice.text().text(), SAME, sentence.start(), sentence.end());
    if (at < 0) {
      return named;
    }
    return List.of(new AuthorityMention(previous.kind(), at, at + SAME.length()));
  }

  /** 両者へ names the two before it once more. */
  private static List<AuthorityMention> withBoth(
      Notice notice, Sentence sentence, List<AuthorityMention> named) {
    int count = named.size();
    if (count < 2) {
      return named;
    }
    int from = named.get(count - 1).end();
    for (String both : BOTH) {
      int at = BoundedSearch.indexOf(notice.text().text(), both, from, sentence.end());
      if (at >= 0) {
        List<AuthorityMention> all = new ArrayList<>(named);
        for (AuthorityMention body : named.subList(count - 2, count)) {
          all.add(new AuthorityMention(body.kind(), at, at + both.length()));
        }
        return all;
      }
    }
    return named;
  }

  /** 警察署に被害届を提出, 警察署(9月15日相談、24日被害届): the filing names the police a second time. */
  private static boolean isSecondNaming(List<AuthorityMention> bodies, int i) {
    return i > 0
        && bodies.get(i).kind() == AuthorityKind.POLICE
        && bodies.get(i - 1).kind() == AuthorityKind.POLICE
        && bodies.get(i).start() - bodies.get(i - 1).end() < SECOND_NAMING;
  }

  /** Bodies named before this place are reported to: before a word for it, or under a heading. */
  private static int reportedUpTo(Notice notice, Sentence sentence) {
    if (sentence.section().is(SectionKind.AUTHORITY_REPORT)) {
      return sentence.end();
    }
    List<TermMention> verbs = notice.termsIn("events", sentence.start(), sentence.end());
    for (int i = verbs.size() - 1; i >= 0; i--) {
      if (verbs.get(i).key().equals("V_REPORT")) {
        return verbs.get(i).end();
      }
    }
    return sentence.start();
  }

  private static void add(
      Notice notice,
      Evidence words,
      AuthorityMention body,
      List<StatedDate> dates,
      List<Finding> findings) {
    String name = notice.words(body.start(), body.end());
    List<@Nullable StatedDate> each = new ArrayList<>(dates);
    if (each.isEmpty()) {
      each.add(null);
    }
    for (StatedDate date : each) {
      AuthorityReport report =
          new AuthorityReport(
              name,
              body.kind(),
              date == null ? null : EventDates.onDay(date),
              words.text(),
              words.span());
      findings.add(
          new Finding(report, "authority-reports.sentence", notice.span(body.start(), body.end())));
    }
  }
}
