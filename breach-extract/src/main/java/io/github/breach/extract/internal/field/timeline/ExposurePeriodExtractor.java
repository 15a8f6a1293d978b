package io.github.breach.extract.internal.field.timeline;

import io.github.breach.core.date.ResolvedDate;
import io.github.breach.core.lexicon.TermMention;
import io.github.breach.extract.fact.ExposurePeriodFact;
import io.github.breach.extract.internal.vocabulary.WordLists;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.NoticeSection;
import io.github.breach.extract.notice.Sentence;
import io.github.breach.extract.spi.Finding;
import io.github.breach.extract.spi.SectionExtractor;
import io.github.breach.model.DateInterval;
import io.github.breach.model.SectionKind;
import io.github.breach.model.StatedDate;
import java.util.List;
import java.util.Set;

/**
 * Finds when the data was exposed, or which transactions' dates are affected:
 * 2022年11月9日~2023年6月27日の期間に入力されたカード情報.
 */
public final class ExposurePeriodExtractor implements SectionExtractor {

  private static final WordLists WORDS = PeriodWording.WORDS;

  private static final int NEAR = 60;
  private static final int REACH = 160;
  private static final int LONGEST_LABEL = 14;

  @Override
  public String id() {
    return "exposure-period";
  }

  @Override
  public Set<SectionKind> reads() {
    return Set.of();
  }

  @Override
  public List<Finding> extract(Notice notice, List<Sentence> sentences) {
    Finding best = null;
    int bestRank = 0;
    for (ResolvedDate date : notice.dates()) {
      StatedDate stated = date.dateOrNull();
      if (stated == null
          || !(stated.value() instanceof DateInterval interval)
          || interval.start() == null
          || interval.end() == null) {
        continue;
      }
      int rank = rank(notice, date);
      if (rank > bestRank) {
        bestRank = rank;
        best = new Finding(new ExposurePeriodFact(stated), "exposure-period.range", stated.span());
      }
    }
    if (best == null) {
      return ToldPeriods.first(notice)
          .map(
              period ->
                  List.of(
                      new Finding(
                          new ExposurePeriodFact(period), "exposure-period.told", period.span())))
          .orElse(List.of());
    }
    return List.of(best);
  }

  /** How surely the range is a period of exposure; 0 for no. */
  private static int rank(Notice notice, ResolvedDate date) {
    int at = date.mention().start();
    Sentence sentence = notice.sentenceAt(at).orElse(null);
    if (sentence == null
        || sentence.section().is(SectionKind.CONTACT)
        || sentence.section().is(SectionKind.PREVENTION)) {
      return 0;
    }
    int end = date.mention().end();
    String words = notice.words(at, end);
    if (WORDS.end("YEAR", words) > 0) {
      return 0; // 令和4年度の受講者, 2021年3月期分の計算書: the age of the data
    }
    if (isNamed(notice, sentence, at)) {
      return 5;
    }
    String after = notice.words(end, Math.min(sentence.end(), end + REACH));
    if (WORDS.start("LEFT", after, 0) > 0
        && WORDS.in("LEFT_OPEN", notice.text().text(), sentence.start(), at)) {
      return 3; // 試験用の公開設定が、3月1日から9日まで残っていた
    }
    boolean affected = sentence.section().is(SectionKind.AFFECTED_INFORMATION);
    boolean bracketed = after.length() > 1 && after.charAt(0) == '(' && after.endsWith(")");
    boolean alone = after.length() < 3 || bracketed || WORDS.is("COPULA", after);
    if (alone && (affected || isLabelled(notice, sentence, at))) {
      return WORDS.start("EARLIER", notice.words(sentence.start(), at), 0) > 0 ? 1 : 2;
    }
    if (alone && isCleft(notice, sentence, at)) {
      return 4;
    }
    int cue = WORDS.firstIn("AFFECTED", after);
    if (cue < 0 || cue > NEAR && !WORDS.in("AFFECTED_FAR", after)) {
      return 0;
    }
    if (WORDS.start("ADDRESSED", after, cue + WORDS.start("AFFECTED", after, cue)) > 0) {
      return 0;
    }
    List<TermMention> told =
        notice.termsIn(EventKindReader.TABLE, end, Math.min(sentence.end(), end + cue));
    boolean notified = // 対象者にお詫びのメールを送信, IT部門にて調査した結果
        told.stream()
            .anyMatch(
                term ->
                    term.key().equals("V_NOTIFY")
                        || term.key().equals("V_APOLOGY")
                        || term.key().equals("N_INVESTIGATION")
                        || term.term().surface().contains("お詫び"));
    if (notified && !after.contains("状態") || WORDS.in("SPAM", after)) {
      return 0;
    }
    boolean period = words.endsWith("間") || after.startsWith("の期間") || after.startsWith("の間");
    return period ? 4 : 3;
  }

  /** (閲覧の期間 4月15日~8月25日、延べ…), and 投稿期間 on the line above. */
  private static boolean isNamed(Notice notice, Sentence sentence, int at) {
    String text = notice.text().text();
    int end = at;
    while (end > notice.start() && " :\n(".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return WORDS.end("PERIOD_LABEL", text, notice.start(), end) > 0
        && !sentence.section().is(SectionKind.REQUEST_TO_CUSTOMERS);
  }

  /**
   * Where a label ends before a date: before the date of an earlier report, where it is corrected.
   */
  private static int labelEnd(Notice notice, Sentence sentence, int at) {
    for (ResolvedDate earlier : notice.datesIn(sentence.start(), at)) {
      int end = earlier.mention().end();
      if (end <= at
          && earlier.dateOrNull() != null
          && earlier.dateOrNull().value() instanceof DateInterval
          && notice.words(end, at).isBlank()) {
        return earlier.mention().start();
      }
    }
    return at;
  }

  /** 見られる状態だったのは、3月1日から9日までです。 */
  private static boolean isCleft(Notice notice, Sentence sentence, int at) {
    String before = notice.words(sentence.start(), at).strip();
    return WORDS.end("CLEFT", before) > 0 && WORDS.in("AFFECTED", before);
  }

  /** 期間:…, or a heading that asks since when. */
  private static boolean isLabelled(Notice notice, Sentence sentence, int at) {
    String label = // 期 間
        notice.words(sentence.start(), labelEnd(notice, sentence, at)).replace(" ", "");
    NoticeSection section = sentence.section();
    String heading =
        section.isLead() ? "" : notice.words(section.start(), section.headingEnd()).strip();
    boolean period =
        WORDS.in("LABEL", label)
            || WORDS.in("LABEL", heading)
            || WORDS.end("LABEL_END", heading) > 0;
    return period
        && label.length() <= LONGEST_LABEL
        && !WORDS.in("OTHER_LABEL", label)
        && !section.is(SectionKind.PREVENTION);
  }
}
