package io.github.breach.extract.internal.field.authority;

import io.github.breach.core.date.ResolvedDate;
import io.github.breach.extract.internal.field.timeline.DatedClause;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.Sentence;
import io.github.breach.model.DatePrecision;
import io.github.breach.model.StatedDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds when something was reported to a body.
 *
 * <p>A date stands in brackets behind the body (個人情報保護委員会(9月8日)), behind it (には5月31日に速報、7月24日に確報),
 * before it (同月30日に警察へ相談) or at the head of the chronology entry that names it.
 */
final class ReportDates {
  private static final String EVENTS = "events";
  private static final String REPORT = "V_REPORT";
  private static final int LONGEST_PARTICLE = 16;
  private static final int LONGEST_LINK = 4;
  private static final int SHORT_SENTENCE = 24;

  /** What stands between two bodies that are told together. */
  private static final Set<String> LINKS =
      Set.of("及び", "および", "並びに", "ならびに", "と", "や", "、", ",", "・", "、及び", "、および");

  private static final Set<String> PARTICLES =
      Set.of("には", "へは", "に", "へ", "に対し", "に対しては", "については", "にも", "へも", ":", "");

  private final Notice notice;

  /** The clauses of dates that open lines, which don't overlap, by start. */
  private final TreeMap<Integer, DatedClause> entries = new TreeMap<>();

  private final List<ResolvedDate> unbracketed = new ArrayList<>();
  private @Nullable Sentence sentenceOfUnbracketed;

  ReportDates(Notice notice, List<DatedClause> clauses) {
    this.notice = notice;
    for (DatedClause clause : clauses) {
      boolean goesOn = clause.end() > clause.sentence().end();
      if ((clause.opens() || goesOn) && clause.date().dateOrNull() != null) {
        entries.put(clause.start(), clause);
      }
    }
  }

  /**
   * The dates of reports to the body of {@code bodies} at {@code index}, maybe none.
   *
   * @param bodies those that the sentence names, in order
   */
  List<StatedDate> of(Sentence sentence, List<AuthorityMention> bodies, int index) {
    AuthorityMention body = bodies.get(index);
    int last = index; // A及びBには5月13日に: what is said behind B is said of A
    while (last + 1 < bodies.size() && isJoined(bodies.get(last), bodies.get(last + 1))) {
      last++;
    }
    AuthorityMention closing = bodies.get(last);
    int next = last + 1 < bodies.size() ? bodies.get(last + 1).start() : sentence.end();
    List<StatedDate> behind = behind(closing, next);
    ResolvedDate before = before(sentence, body);
    StatedDate dateBefore = before == null ? null : before.dateOrNull();
    if (!behind.isEmpty()) {
      int first = index;
      while (first > 0 && isJoined(bodies.get(first - 1), bodies.get(first))) {
        first--;
      }
      int floor = first == 0 ? sentence.start() : bodies.get(first - 1).end();
      if (before != null
          && dateBefore != null
          && before.mention().start() >= floor
          && isToldBefore(closing, behind, next)) {
        behind.add(0, dateBefore);
      }
      return behind;
    }
    if (before != null && dateBefore != null) {
      boolean taken =
          index > 0
              && before.mention().start() > bodies.get(index - 1).end()
              && behind(bodies.get(index - 1), body.start()).contains(dateBefore);
      return taken ? List.of() : withLinked(before, sentence); // 委員会には7月20日に確報を行い、|県にも報告
    }
    Map.Entry<Integer, DatedClause> entry = entries.floorEntry(body.start());
    StatedDate date = entry == null ? null : entry.getValue().date().dateOrNull();
    return date == null || body.start() >= entry.getValue().end()
        ? ofSentenceBefore(sentence)
        : List.of(date);
  }

  /** 3月26日および5月12日に委員会へ: a day and those linked to it in front. */
  private List<StatedDate> withLinked(ResolvedDate last, Sentence sentence) {
    List<StatedDate> dates = new ArrayList<>();
    int start = -1;
    List<ResolvedDate> all = unbracketed(sentence);
    for (int i = all.indexOf(last); i >= 0; i--) {
      ResolvedDate date = all.get(i);
      StatedDate stated = date.dateOrNull();
      boolean linked = start < 0 || isLink(date.mention().end(), start);
      if (!linked || stated == null) {
        break;
      }
      dates.add(0, stated);
      start = date.mention().start();
    }
    return dates;
  }

  private boolean isJoined(AuthorityMention one, AuthorityMention other) {
    return other.start() - one.end() <= LONGEST_LINK && isLink(one.end(), other.start());
  }

  private boolean isLink(int from, int to) {
    return LINKS.contains(notice.words(from, to).strip());
  }

  /** 5月12日、委員会へ速報、|6月5日に確報を提出: it was told once before the date behind it. */
  private boolean isToldBefore(AuthorityMention body, List<StatedDate> behind, int next) {
    for (ResolvedDate date : notice.datesIn(body.end(), next)) {
      if (behind.get(0).equals(date.dateOrNull())) {
        return notice.has(EVENTS, REPORT, body.end(), date.mention().start())
            && !notice.words(body.end(), date.mention().start()).startsWith("への");
      }
    }
    return false;
  }

  /** 11月14日 応募者様へご連絡。|委員会へ報告。: a short sentence goes on with the day. */
  private List<StatedDate> ofSentenceBefore(Sentence sentence) {
    if (sentence.index() == 0 || sentence.length() > SHORT_SENTENCE) {
      return List.of();
    }
    Sentence previous = notice.sentences().get(sentence.index() - 1);
    if (previous.line() != sentence.line()
        || previous.section().index() != sentence.section().index()) {
      return List.of();
    }
    List<ResolvedDate> dates = notice.datesIn(previous.start(), previous.start() + 2);
    StatedDate date = dates.isEmpty() ? null : dates.get(0).dateOrNull();
    return date == null ? List.of() : List.of(date);
  }

  private List<StatedDate> behind(AuthorityMention body, int next) {
    List<StatedDate> dates = new ArrayList<>();
    OpenBrackets brackets = new OpenBrackets(notice.text().text(), body.end());
    for (ResolvedDate date : notice.datesIn(body.end(), next)) {
      StatedDate stated = date.dateOrNull();
      int at = date.mention().start();
      boolean bracketed = brackets.hold(at); // 個人情報保護委員会(9月8日)
      if (stated != null
          && (bracketed
              || isReported(date, next)
              || isBeside(body.end(), at)
              || isDone(body, date))) {
        dates.add(stated);
      }
    }
    return dates;
  }

  /** 警察署には7日、: only a particle stands between. */
  private boolean isBeside(int bodyEnd, int at) {
    if (at - bodyEnd > LONGEST_PARTICLE) {
      return false;
    }
    String between = notice.words(bodyEnd, at).strip();
    boolean named = // への速報は2月16日に
        between.startsWith("への")
            && (between.endsWith("は") || between.endsWith("も"))
            && notice.has(EVENTS, REPORT, bodyEnd, at);
    return named || PARTICLES.contains(between);
  }

  /** 委員会への速報を2月20日に行いました. */
  private boolean isDone(AuthorityMention body, ResolvedDate date) {
    String text = notice.text().text();
    int end = date.mention().end();
    boolean done =
        text.startsWith("に行", end) || text.startsWith("に実施", end) || text.startsWith("に完了", end);
    return done && notice.has(EVENTS, REPORT, body.end(), date.mention().start());
  }

  /** Whether a word for reporting follows the date before the next comma: 5月31日に速報、. */
  private boolean isReported(ResolvedDate date, int next) {
    int end = date.mention().end();
    int stop = end < next && notice.text().charAt(end) == '、' ? end + 1 : end; // 7月8日、告訴状を提出
    while (stop < next && "、。,".indexOf(notice.text().charAt(stop)) < 0) {
      stop++;
    }
    return notice.has(EVENTS, REPORT, end, stop);
  }

  private @Nullable ResolvedDate before(Sentence sentence, AuthorityMention body) {
    List<ResolvedDate> dates = unbracketed(sentence);
    for (int i = dates.size() - 1; i >= 0; i--) {
      if (dates.get(i).mention().start() < body.start()) {
        return dates.get(i);
      }
    }
    return null;
  }

  /** The days of a sentence that stand in no bracket; kept for the bodies of the same sentence. */
  private List<ResolvedDate> unbracketed(Sentence sentence) {
    if (sentenceOfUnbracketed == null || !sentence.isSame(sentenceOfUnbracketed)) {
      sentenceOfUnbracketed = sentence;
      unbracketed.clear();
      OpenBrackets brackets = new OpenBrackets(notice.text().text(), sentence.start());
      for (ResolvedDate date : notice.datesIn(sentence.start(), sentence.end())) {
        StatedDate stated = date.dateOrNull();
        boolean bracketed = brackets.hold(date.mention().start());
        if (stated != null && stated.precision().compareTo(DatePrecision.DAY) >= 0 && !bracketed) {
          unbracketed.add(date);
        }
      }
    }
    return unbracketed;
  }
}
