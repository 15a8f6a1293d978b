package io.github.breach.extract.internal.field.timeline;

import io.github.breach.core.date.ResolvedDate;
import io.github.breach.extract.fact.ExposurePeriodFact;
import io.github.breach.extract.notice.Notice;
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
    "流出の対象期間", "対象期間", "不正ログイン", "接続", "送信", "発送", "状態", "申し込", "申込", "登録され",
  };

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
    return best == null ? List.of() : List.of(best);
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
    String after =
        notice.words(date.mention().end(), Math.min(sentence.end(), date.mention().end() + 60));
    boolean labelled =
        sentence.section().is(SectionKind.AFFECTED_INFORMATION) && after.length() < 3;
    if (labelled) {
      return 2;
    }
    if (notice.has(EventKindReader.TABLE, "V_NOTIFY", date.mention().end(), sentence.end())
        && !after.contains("状態")) {
      return 0;
    }
    boolean period = notice.words(at, date.mention().end()).endsWith("間");
    for (String cue : CUES) {
      if (after.contains(cue)) {
        return period || after.startsWith("の期間") || after.startsWith("の間") ? 4 : 3;
      }
    }
    return 0;
  }
}
