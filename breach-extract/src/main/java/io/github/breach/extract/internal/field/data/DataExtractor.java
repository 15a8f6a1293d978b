package io.github.breach.extract.internal.field.data;

import io.github.breach.core.lexicon.TermMention;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.Range;
import io.github.breach.extract.notice.Sentence;
import io.github.breach.extract.spi.Finding;
import io.github.breach.extract.spi.SectionExtractor;
import io.github.breach.model.Protection;
import io.github.breach.model.SectionKind;
import java.util.List;
import java.util.Set;

/** Finds the kinds of personal data that a notice names as affected or as not affected. */
public final class DataExtractor implements SectionExtractor {

  @Override
  public String id() {
    return "data-items";
  }

  @Override
  public Set<SectionKind> reads() {
    return Set.of();
  }

  @Override
  public List<Finding> extract(Notice notice, List<Sentence> sentences) {
    DataCues cues = new DataCues(notice);
    Clauses clauses = new Clauses(notice, cues);
    DataZones zones = new DataZones(notice, cues, clauses);
    NoData none = new NoData(cues);
    ProtectionReader protections = new ProtectionReader(notice, cues);
    ItemList items = new ItemList(notice);
    Polarity last = Polarity.OPEN;
    for (Sentence sentence : sentences) {
      Polarity zone = zones.enter(sentence);
      List<TermMention> terms = DataTerms.in(notice, sentence.start(), sentence.end());
      if (terms.isEmpty() || zones.isAside(sentence) || isTitle(notice, sentence)) {
        continue;
      }
      boolean lists = zone != Polarity.OPEN;
      boolean advice = none.isAdvice(sentence);
      boolean alike = notice.words(sentence).endsWith("同様です。");
      for (TermMention term : terms) {
        Protection protection = protections.of(term, sentence);
        items.protect(term, protection);
        if (none.isNone(term, sentence, lists)) {
          continue;
        }
        Polarity said = said(clauses, cues, term, sentence, zone, notice);
        said = alike ? last : said;
        if (advice && (said == Polarity.AFFIRMED && !lists || said == Polarity.NOT_OBSERVED)) {
          continue;
        }
        if (advice && said == Polarity.DENIED && !lists) {
          continue;
        }
        items.add(term, said, protection, lists);
        last = said;
      }
    }
    for (Range range : new DeviceProtection(notice, cues).ranges()) {
      items.encrypt(range);
    }
    return items.findings();
  }

  private static Polarity said(
      Clauses clauses,
      DataCues cues,
      TermMention term,
      Sentence sentence,
      Polarity zone,
      Notice notice) {
    boolean lists = zone != Polarity.OPEN;
    Polarity said = clauses.of(term.end(), sentence.end(), lists);
    if (cues.at("OTHER_THAN", term.end())) {
      return said == Polarity.DENIED ? Polarity.AFFIRMED : Polarity.DENIED;
    }
    if (said != Polarity.OPEN) {
      return said == Polarity.AFFIRMED && zone == Polarity.DENIED ? zone : said;
    }
    if (lists) {
      return isVerbal(notice, sentence) ? Polarity.OPEN : zone;
    }
    // 一覧表に載っていたのは、お名前、ご住所です: the verb stands before
    int verb = cues.last("LEAK", Math.max(sentence.start(), term.start() - 200), term.start());
    boolean cleft = verb >= 0 && isTopic(notice.words(verb, term.start()));
    return cleft && !isVerbal(notice, sentence) ? clauses.polarity(verb, term.start()) : Polarity.OPEN;
  }

  private static boolean isTopic(String words) {
    return words.contains("のは")
        || words.contains("情報は")
        || words.contains("項目は")
        || words.contains("内容は")
        || words.contains("ものは")
        || words.contains("データは")
        || words.contains(":");
  }

  /** Whether a sentence ends in a verb, and so doesn't list what it names. */
  private static boolean isVerbal(Notice notice, Sentence sentence) {
    String tail = notice.words(Math.max(sentence.start(), sentence.end() - 5), sentence.end());
    if (!tail.endsWith("。")) {
      return false;
    }
    return tail.endsWith("ました。")
        || tail.endsWith("ません。")
        || tail.endsWith("でした。") && tail.contains("ん")
        || tail.endsWith("す。") && !tail.endsWith("です。") && !tail.endsWith("います。")
        || tail.endsWith("た。") && !tail.endsWith("した。")
        || tail.endsWith("ない。")
        || tail.endsWith("いる。");
  }

  private static boolean isTitle(Notice notice, Sentence sentence) {
    Range title = notice.titleOrNull();
    return title != null && sentence.start() < title.end() && sentence.end() > title.start();
  }
}
