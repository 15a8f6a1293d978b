package io.github.breach.extract.internal.field.counts;

import io.github.breach.core.text.BoundedSearch;
import io.github.breach.extract.internal.vocabulary.WordLists;
import io.github.breach.extract.notice.Notice;

/** Recognises a count of those whom a sentence calls safe: 412名に影響はありません. */
final class SafeCounts {
  private static final int LONGEST_DENIAL = 80;

  private static final WordLists WORDS = CountWording.WORDS;

  private final Notice notice;
  private final Cues cues;

  SafeCounts(Notice notice, Cues cues) {
    this.notice = notice;
    this.cues = cues;
  }

  boolean tells(CountPlace place) {
    int to = asideStart(place, Math.min(place.next(), place.sentence().end()));
    int others = WORDS.firstIn("OTHER_PERSONS", notice.text().text(), place.end(), to);
    to = others < 0 ? to : others; // 348名おられますが、その他の方の情報は漏えいしておりません
    boolean denied =
        cues.in("UNAFFECTED", place.end(), to)
            && !isOpen(place.end(), to)
            && !isRestOfSheets(place);
    return denied || isRest(place);
  }

  /** 312名の氏名(住所は含まれておりません): what brackets behind the data deny is other data. */
  private int asideStart(CountPlace place, int to) {
    int open = BoundedSearch.indexOf(notice.text().text(), '(', place.end(), to);
    return open > place.end() ? open : to;
  }

  /** 48通のうち46通を回収。残る2通は未開封: they went astray all the same. */
  private boolean isRestOfSheets(CountPlace place) {
    return cues.precedes("REST", place.floor(), place.start(), 1)
        && WORDS.is("SHEET", place.counter());
  }

  /** 表示された記録はないものの、可能性を否定できません. */
  private boolean isOpen(int from, int to) {
    return WORDS.in("LEFT_OPEN", notice.text().text(), from, to);
  }

  /** 上記以外の8,446名に…事実はございません: others, whose data the sentence says is safe. */
  private boolean isRest(CountPlace place) {
    if (!cues.precedes("REST", place.floor(), place.start(), 1)) {
      return false;
    }
    int to = place.upTo(LONGEST_DENIAL);
    String text = notice.text().text();
    return WORDS.in("REST_DENIED", text, place.end(), to)
        && WORDS.in("REST_DATA", text, place.end(), to)
        && !isOpen(place.end(), place.sentence().end()); // 残る143人は、表示された記録はないものの、否定できません
  }
}
