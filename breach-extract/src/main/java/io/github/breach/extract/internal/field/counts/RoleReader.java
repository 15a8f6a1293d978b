package io.github.breach.extract.internal.field.counts;

import io.github.breach.core.count.CountCue;
import io.github.breach.core.count.CountMention;
import io.github.breach.extract.internal.vocabulary.WordLists;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.Sentence;
import io.github.breach.model.CountUnit;
import org.jspecify.annotations.Nullable;

/** Reads what the words beside a count say of it. */
final class RoleReader {
  private static final int NEAR = 12;

  private static final WordLists WORDS = CountWording.WORDS;

  private final Notice notice;
  private final Cues cues;
  private final EarlierFigures earlier;
  private final SafeCounts safe;
  private final WholeCounts wholes;
  private final OtherCounts others;
  private final PersonRole persons;

  RoleReader(Notice notice, Cues cues) {
    this.notice = notice;
    this.cues = cues;
    this.earlier = new EarlierFigures(notice, cues);
    this.safe = new SafeCounts(notice, cues);
    this.wholes = new WholeCounts(notice, cues);
    this.others = new OtherCounts(notice, cues);
    this.persons = new PersonRole(notice, cues);
  }

  /**
   * The role of a count.
   *
   * @param before the count before it in its sentence, or null
   */
  CountRole role(
      CountMention mention, CountUnit unit, Sentence sentence, @Nullable CountSite before) {
    CountPlace place = CountPlace.of(notice, mention, unit, sentence, before);
    CountRole revised = earlier.role(place);
    if (revised != null) {
      return revised;
    }
    if (others.isBeyond(place)) {
      return CountRole.OTHER;
    }
    if (safe.tells(place)) {
      return CountRole.UNAFFECTED;
    }
    if (others.isTried(place)) {
      return CountRole.OTHER;
    }
    if (wholes.tells(place)) {
      return CountRole.POPULATION;
    }
    return others.isOfMatter(place) ? CountRole.OTHER : ofAffected(place);
  }

  /** The role of a count that may be one of the incident. */
  private CountRole ofAffected(CountPlace place) {
    CountUnit unit = place.unit();
    if (cues.follows("INCLUDED", place.end(), 0)) {
      return CountRole.SHARE;
    }
    if (others.isOfViewers(place)) {
      CountRole told = persons.role(place.mention(), place.sentence(), place.floor(), unit);
      return told == CountRole.CONTACTED ? told : CountRole.OTHER; // 送信先の38名の方にお詫び
    }
    if (unit == CountUnit.HOUSEHOLD
        && cues.precedes("UNREACHED", place.floor(), place.start(), 3)) {
      return CountRole.SHARE; // ご不在の9世帯には文書を投函
    }
    if (WORDS.start("CALLED_ON", notice.text().text(), place.end()) > 0) {
      return CountRole.CONTACTED; // 職員が23世帯を訪問
    }
    Sentence sentence = place.sentence();
    if (unit == CountUnit.HOUSEHOLD) {
      CountRole role = persons.role(place.mention(), sentence, place.floor(), unit);
      boolean sent = role == CountRole.RECIPIENTS; // 4,215世帯に確認書を発送しました
      if (role == CountRole.OTHER
          || sent && !cues.in("WRONGLY", sentence.start(), sentence.end())) {
        return role;
      }
    }
    boolean group = place.counter().startsWith("組");
    if (unit == CountUnit.PERSON || unit == CountUnit.ORGANIZATION || group) {
      CountRole role = persons.role(place.mention(), sentence, place.floor(), unit);
      if (role != CountRole.CANDIDATE) {
        boolean part =
            role == CountRole.CONTACTED
                && WORDS.end("OF_THESE", notice.text().text(), place.floor(), place.start()) > 0;
        return part ? CountRole.PART : role; // 上記のうち117名のお客様に対し、電話による勧誘
      }
    }
    if (unit == CountUnit.MESSAGE && cues.in("SPAM", sentence.start(), sentence.end())) {
      return CountRole.OTHER;
    }
    if (notice.text().text().startsWith("のみ", place.end())) {
      return CountRole.SHARE; // 電話番号(抽選に応募した96名のみ)
    }
    if (isPart(place)) {
      return CountRole.PART;
    }
    return others.isOfMisuse(place) ? CountRole.OTHER : CountRole.CANDIDATE;
  }

  private boolean isPart(CountPlace place) {
    int sentence = place.sentence().start();
    int clause = place.clause();
    CountSite before = place.beforeOrNull();
    if (before != null && before.is(CountRole.PART) && isBeside(before, place)) {
      return true; // うち、他社の方に表示されたもの 6社 211名
    }
    return place.mention().cues().contains(CountCue.PART)
        || cues.precedes("PART_OF", clause, place.start(), NEAR)
        || cues.in("PART_OF", clause, Math.min(clause + 1, place.start()))
        || before == null && cues.in("PART_OF", sentence, sentence + 1); // うち、アイテムを失ったアカウント数 64件
  }

  private boolean isBeside(CountSite before, CountPlace place) {
    int gap = place.start() - before.mention().end();
    return before.group() != CountGroup.of(place.unit())
        && (gap == 0 || gap == 1 && notice.text().charAt(place.start() - 1) == ' ');
  }
}
