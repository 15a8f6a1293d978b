package io.github.breach.extract.internal.field.timeline;

import io.github.breach.core.date.ResolvedDate;
import io.github.breach.core.lexicon.TermMention;
import io.github.breach.extract.fact.ExposurePeriodFact;
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

  /** What an exposing or affected period is said of. */
  private static final String[] CUES = {
    "入力", "決済", "購入", "注文", "利用され", "ご利用", "閲覧", "公開", "表示", "掲載", "アクセス", "見られる", "見える", "持ち出",
    "資料請求", "予約", "応募", "お申込", "お申し込", "流出の対象期間", "対象期間", "ログインされ", "ログインし", "不正ログイン", "不正なログイン",
    "接続", "送信", "発送", "状態", "申し込", "申込", "登録され", "支払", "買い上げ", "お買い", "買い物", "打ち込", "打ちこ", "使用され",
    "取得され", "開かれ", "撮影", "侵入され", "窃取", "参照", "ダウンロード", "見ることができ", "のぞき見", "書き出", "転送され",
  };

  /** What ends the answer to いつからいつまでですか. */
  private static final Set<String> COPULAS = Set.of("です。", "でした。", "でございます。", "でございました。");

  /** What heads or labels a period of exposure. */
  private static final String[] HEADS = {"期間", "発生時間", "時間帯", "発生日", "発生した日"};

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
    if (words.endsWith("年度") || words.endsWith("月期")) {
      return 0; // 令和4年度の受講者, 2021年3月期分の計算書: the age of the data
    }
    String after = notice.words(end, Math.min(sentence.end(), end + REACH));
    boolean affected = sentence.section().is(SectionKind.AFFECTED_INFORMATION);
    boolean bracketed = after.length() > 1 && after.charAt(0) == '(' && after.endsWith(")");
    boolean alone = after.length() < 3 || bracketed || COPULAS.contains(after);
    if (alone && (affected || isLabelled(notice, sentence, at))) {
      return notice.words(sentence.start(), at).startsWith("前回") ? 1 : 2;
    }
    int cue = firstCue(after);
    if (cue < 0 || cue > NEAR && !isOfState(after)) {
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
    boolean spam = after.contains("迷惑メール") || after.contains("スパム");
    if ((notified && !after.contains("状態")) || spam) {
      return 0;
    }
    boolean period = words.endsWith("間") || after.startsWith("の期間") || after.startsWith("の間");
    return period ? 4 : 3;
  }

  /** 期間:…, or a heading that asks since when. */
  private static boolean isLabelled(Notice notice, Sentence sentence, int at) {
    String label = notice.words(sentence.start(), at);
    NoticeSection section = sentence.section();
    String heading =
        section.isLead() ? "" : notice.words(section.start(), section.headingEnd()).strip();
    boolean asked = heading.endsWith("いつ") || heading.contains("いつから");
    return (asked || isPeriod(label) || isPeriod(heading))
        && label.length() <= LONGEST_LABEL
        && !label.contains("調査")
        && !label.contains("受付")
        && !section.is(SectionKind.PREVENTION);
  }

  private static boolean isPeriod(String words) {
    for (String head : HEADS) {
      if (words.contains(head)) {
        return true;
      }
    }
    return false;
  }

  /** Whether words tell of exposure, or of what customers did. */
  static boolean tellsExposure(String words) {
    return firstCue(words) >= 0;
  }

  private static int firstCue(String after) {
    int first = -1;
    for (String cue : CUES) {
      int at = after.indexOf(cue);
      first = at >= 0 && (first < 0 || at < first) ? at : first;
    }
    return first;
  }

  /** Words that tell of exposure or of what customers did, however far behind the period. */
  private static boolean isOfState(String after) {
    return after.contains("状態")
        || after.contains("表示された")
        || after.contains("閲覧")
        || after.contains("決済")
        || after.contains("持ち出");
  }
}
