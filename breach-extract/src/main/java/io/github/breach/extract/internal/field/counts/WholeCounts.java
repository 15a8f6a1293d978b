package io.github.breach.extract.internal.field.counts;

import io.github.breach.core.count.CountCue;
import io.github.breach.core.text.BoundedSearch;
import io.github.breach.core.text.JapaneseChars;
import io.github.breach.extract.internal.field.data.DataTerms;
import io.github.breach.extract.internal.vocabulary.WordLists;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.Sentence;
import io.github.breach.model.CountUnit;

/** Recognises a count of all who were there or were written to, hit or not: 5,604名の患者さまのうち. */
final class WholeCounts {
  private static final int AMONG_REACH = 28;
  private static final int BEFORE = 16;
  private static final int LONGEST_CONCESSION = 80;

  private static final WordLists WORDS = CountWording.WORDS;

  private final Notice notice;
  private final Cues cues;

  WholeCounts(Notice notice, Cues cues) {
    this.notice = notice;
    this.cues = cues;
  }

  boolean tells(CountPlace place) {
    int start = place.sentence().start();
    return place.mention().cues().contains(CountCue.POPULATION)
        || isPopulation(place)
        || isBase(place)
        || isAllThereAre(place)
        || isConceded(place)
        || WORDS.in(
            "OWN_PART",
            notice.text().text(),
            place.end(),
            Math.min(place.upTo(AMONG_REACH), place.next()))
        || cues.in("MAILING", start, place.start())
            && !cues.in("WRONGLY", start, place.sentence().end()); // 発送した通知書は、町内外の412事業所分
  }

  /** 5,604名の患者さまのうち: what stands between says only who they are. */
  private boolean isPopulation(CountPlace place) {
    String text = notice.text().text();
    int to = place.upTo(BEFORE);
    int among = BoundedSearch.indexOf(text, "のうち", place.end(), to);
    among = among < 0 ? BoundedSearch.indexOf(text, "の中で", place.end(), to) : among;
    if (among < 0) {
      return false;
    }
    boolean aside = false; // 213名分(①の46名のうち31名を含む): of another count
    for (int i = place.end(); i < among; i++) {
      char c = text.charAt(i);
      aside |= c == '(';
      if ("、。,;はがを)」".indexOf(c) >= 0 || aside && JapaneseChars.isDigit(c)) {
        return false;
      }
    }
    return true;
  }

  /** 会員数約128万人の約0.4%: of what a share is told. */
  private boolean isBase(CountPlace place) {
    if (place.upTo(BEFORE) == place.end() || notice.text().charAt(place.end()) != 'の') {
      return false;
    }
    String after = notice.words(place.end(), place.upTo(BEFORE));
    int share = after.startsWith("の約") ? 2 : 1;
    int i = share;
    while (i < after.length() && "0123456789.".indexOf(after.charAt(i)) >= 0) {
      i++;
    }
    return i > share && (after.startsWith("%", i) || after.startsWith("割", i));
  }

  /** 生徒数 540名; アプリを開いた会員は9,120名で、そのうち…可能性があるのは: who was there, hit or not. */
  private boolean isAllThereAre(CountPlace place) {
    int from = place.sentence().start();
    int enrolled = cues.startOfPreceding("ENROLLED", from, place.start(), 2);
    if (enrolled >= 0) {
      String before = notice.words(Math.max(from, enrolled - 3), enrolled);
      return !before.contains("対象") && !before.contains("該当");
    }
    return isAboveHit(place)
        || isFollowedByPart(place)
            && cues.in("LEAKED", place.end(), place.sentence().end())
            && !cues.in("LEAKED", from, place.start());
  }

  /** 期間中にご覧になった方:562名 above うち、他の方の情報が表示された方:88名: the part was hit, and tells of the rest. */
  private boolean isAboveHit(CountPlace place) {
    int next = place.sentence().index() + 1;
    if (next >= notice.sentences().size()
        || place.unit() != CountUnit.PERSON
        || place.end() < place.sentence().end()
        || DataTerms.anyIn(notice, place.sentence().start(), place.start())) {
      return false;
    }
    Sentence below = notice.sentences().get(next);
    return below.line() == place.sentence().line() + 1
        && WORDS.start("PART_BELOW", notice.text().text(), below.start()) > 0
        && cues.in("LEAKED", below.start(), below.end())
        && !cues.in("LEAKED", place.sentence().start(), place.start());
  }

  /** 受診された方は約1,200名おられますが、その他の方の情報は保存されておりません: but for the others all is well. */
  private boolean isConceded(CountPlace place) {
    String text = notice.text().text();
    int to = Math.min(place.upTo(BEFORE), place.next());
    int conceded = WORDS.firstIn("CONCEDED", text, place.end(), to);
    int end = place.upTo(LONGEST_CONCESSION);
    return conceded >= 0
        && !cues.in("LEAKED", place.sentence().start(), place.start()) // 影響を受けた方は1,200名おられますが
        && WORDS.in("OTHERS_DENIED", text, conceded, end)
        && WORDS.in("REST_DENIED", text, conceded, end);
  }

  /** 1,514件のご意見があり、うち: some of those are told next, with no other count between. */
  private boolean isFollowedByPart(CountPlace place) {
    return cues.follows("AMONG", place.end(), 2)
        || cues.in("AMONG", place.end(), Math.min(place.upTo(AMONG_REACH), place.next()));
  }
}
