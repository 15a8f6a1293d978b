package io.github.breach.extract.internal.field.data;

import io.github.breach.core.lexicon.TermMention;
import io.github.breach.extract.internal.line.Within;
import io.github.breach.extract.internal.passage.Passages;
import io.github.breach.extract.internal.vocabulary.WordLists;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.Range;
import io.github.breach.extract.notice.Sentence;
import io.github.breach.extract.spi.Finding;
import io.github.breach.extract.spi.SectionExtractor;
import io.github.breach.model.Protection;
import io.github.breach.model.SectionKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Finds the kinds of personal data that a notice names as affected or as not affected. */
public final class DataExtractor implements SectionExtractor {
  private static final int NEXT = 3;

  /** …及び日程でございます。 only lists. */
  private static final int LONGEST_ENDING = 7;

  private static final String ALIKE = "同様です。";
  private static final WordLists WORDS = DataWording.WORDS;

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
    ItemTable table = new ItemTable(notice);
    ItemList items = new ItemList(notice);
    Polarity last = Polarity.OPEN;
    int lastEnd = -1;
    int lastLine = -1;
    for (Sentence sentence : Passages.of(notice, sentences)) {
      List<TermMention> terms = DataTerms.in(notice, sentence.start(), sentence.end());
      boolean bareHeading = Passages.isHeading(sentence) && terms.size() < 2;
      Polarity zone = zones.enter(sentence);
      if (terms.isEmpty() || bareHeading || zones.isAside(sentence) || isTitle(notice, sentence)) {
        continue;
      }
      boolean lists = zone != Polarity.OPEN;
      boolean unsaid = !lists && (none.isAdvice(sentence) || Passages.isHeading(sentence));
      boolean narrow = zones.isNarrow(sentence) || none.isMeasure(sentence);
      boolean alike = isAlike(notice, sentence);
      boolean behind =
          last == Polarity.AFFIRMED
              && sentence.start() - lastEnd <= 1
              && sentence.line() == lastLine;
      boolean logins = terms.size() > 1 && NoData.areLogins(terms);
      List<Protection> told = protections(protections, terms, sentence);
      BitSet excepted = excepted(notice, cues, terms);
      for (int i = 0; i < terms.size(); i++) {
        TermMention term = terms.get(i);
        items.protect(term, told.get(i));
        if (unsaid
            || none.isNone(term, sentence, lists, logins)
            || NoData.isOfDocument(terms, i)
            || NoData.saysWhatIsBlind(notice.text().text(), term.start())) {
          continue;
        }
        Polarity marked = table.of(term);
        if (marked != Polarity.OPEN) {
          items.add(term, marked, told.get(i), true);
          continue;
        }
        if (clauses.isTakenBack(term.end(), sentence.end())) {
          continue;
        }
        Polarity said =
            alike ? last : said(clauses, cues, term, sentence, zone, notice, excepted.get(i));
        if (said == Polarity.OPEN && behind && notice.text().text().startsWith("も", term.end())) {
          said =
              clauses.of(sentence.start(), term.end(), sentence.end(), true); // 創業塾では年齢もお伺いしておりました
        }
        if (said == Polarity.OPEN && isShownInPart(protections, term, told.get(i))) {
          said = Polarity.AFFIRMED;
        }
        if (said == Polarity.AFFIRMED && !lists && narrow) {
          continue;
        }
        if (said == Polarity.DENIED && isPlace(notice, terms, i)) {
          continue;
        }
        items.add(term, said, told.get(i), lists);
        last = said;
        lastEnd = sentence.end();
        lastLine = sentence.line();
      }
    }
    for (TermMention asked : new AskedItems(notice, clauses).denied()) {
      items.add(asked, Polarity.DENIED, Protection.NONE_STATED, false);
    }
    for (Range range : new DeviceProtection(notice, cues, zones).ranges()) {
      items.encrypt(range);
    }
    return items.findings();
  }

  /** 電話番号は処方箋には記載がなく, 写真に名前の表示はなく: where it would stand, no item. */
  private static boolean isPlace(Notice notice, List<TermMention> terms, int i) {
    TermMention term = terms.get(i);
    if (!notice.words(term.end(), Math.min(notice.end(), term.end() + 1)).equals("に")) {
      return false;
    }
    if (term.key().equals("MESSAGE_CONTENT") && terms.size() > 1) {
      return true; // メール本文には参加者の氏名は記載していません
    }
    String text = notice.text().text();
    if (WORDS.end("POINTER", text, notice.start(), term.start()) > 0) {
      return true;
    }
    if (i > 0) {
      if (WORDS.is("PARTICLE", text, terms.get(i - 1).end(), term.start())) {
        return true;
      }
    }
    return i + 1 < terms.size() && terms.get(i + 1).start() - term.end() <= NEXT;
  }

  private static List<Protection> protections(
      ProtectionReader reader, List<TermMention> terms, Sentence sentence) {
    List<Protection> told = new ArrayList<>();
    for (TermMention term : terms) {
      told.add(reader.of(term, sentence));
    }
    boolean shared = false;
    for (int i = terms.size() - 1; i > 0; i--) {
      shared |=
          (reader.isTopic(terms.get(i)) || reader.isOfAll(terms.get(i)))
              && told.get(i) != Protection.PARTIAL;
      shared &= reader.isShared(terms.get(i - 1), terms.get(i));
      if (shared && told.get(i - 1) == Protection.NONE_STATED) {
        told.set(i - 1, told.get(i));
      }
    }
    return told;
  }

  /** The terms that 以外 stands behind, or that a list ends with it: 氏名と電子メールアドレス以外は. */
  private static BitSet excepted(Notice notice, DataCues cues, List<TermMention> terms) {
    BitSet excepted = new BitSet(terms.size());
    for (int i = terms.size() - 1; i >= 0; i--) {
      int end = terms.get(i).end();
      boolean linked =
          excepted.get(i + 1)
              && WORDS.is("LINK", notice.text().text(), end, terms.get(i + 1).start());
      excepted.set(i, linked || cues.at("OTHER_THAN", end));
    }
    return excepted;
  }

  private static Polarity said(
      Clauses clauses,
      DataCues cues,
      TermMention term,
      Sentence sentence,
      Polarity zone,
      Notice notice,
      boolean excepted) {
    boolean lists = zone != Polarity.OPEN;
    Polarity said = clauses.of(sentence.start(), term.end(), sentence.end(), lists);
    if (excepted) {
      return said == Polarity.DENIED ? Polarity.AFFIRMED : Polarity.DENIED;
    }
    if (said != Polarity.OPEN) {
      return said == Polarity.AFFIRMED && zone == Polarity.DENIED ? zone : said;
    }
    boolean verbal = isVerbal(notice, sentence) && !clauses.isParted(term.end(), sentence.end());
    if (lists) {
      return verbal ? Polarity.OPEN : zone;
    }
    if (isLabelled(notice, cues, term, sentence)) {
      return Polarity.AFFIRMED;
    }
    // 一覧表に載っていたのは、お名前、ご住所です: the verb stands before
    int from = Math.max(sentence.start(), term.start() - 200);
    int verb = cues.last("LEAK", from, term.start());
    boolean cleft = verb >= 0 && isTopic(notice.words(verb, term.start()));
    if (!cleft) {
      verb = cues.last("KEPT", from, term.start()); // 影響を受けたのは、お名前とご住所だった
      cleft = verb >= 0 && notice.words(verb, term.start()).contains("のは");
    }
    return cleft && !verbal ? clauses.polarity(verb, term.start()) : Polarity.OPEN;
  }

  /** 項目:氏名、住所 in a line with other labels. */
  private static boolean isLabelled(
      Notice notice, DataCues cues, TermMention term, Sentence sentence) {
    int from = Math.max(sentence.start(), term.start() - 80);
    int at = Within.last(notice.text().text(), ':', from, term.start());
    if (at < 0) {
      return false;
    }
    int colon = at - from;
    String between = notice.words(at, term.start());
    boolean parted = between.indexOf('。') >= 0 || between.indexOf('※') >= 0;
    int label = Math.max(sentence.start(), from + colon - 8);
    return !parted && cues.in("LIST_LABEL", label, from + colon);
  }

  private static boolean isTopic(String words) {
    return WORDS.in("TOPIC", words);
  }

  /** Whether a sentence ends in a verb, and so doesn't list what it names. */
  private static boolean isVerbal(Notice notice, Sentence sentence) {
    String tail =
        notice.words(Math.max(sentence.start(), sentence.end() - LONGEST_ENDING), sentence.end());
    return WORDS.end("VERBAL", tail) > 0
        || WORDS.end("MOSTLY_VERBAL", tail) > 0 && WORDS.end("NOT_VERBAL", tail) == 0;
  }

  /** カード番号は下4桁だけが出る仕組みで: told as shown, though in part. */
  private static boolean isShownInPart(ProtectionReader reader, TermMention term, Protection told) {
    return told == Protection.PARTIAL && reader.isTopic(term);
  }

  private static boolean isAlike(Notice notice, Sentence sentence) {
    int at = sentence.end() - ALIKE.length();
    return at >= sentence.start() && notice.text().text().startsWith(ALIKE, at);
  }

  private static boolean isTitle(Notice notice, Sentence sentence) {
    Range title = notice.titleOrNull();
    return title != null && sentence.start() < title.end() && sentence.end() > title.start();
  }
}
