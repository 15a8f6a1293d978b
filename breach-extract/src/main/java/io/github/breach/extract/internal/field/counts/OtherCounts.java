package io.github.breach.extract.internal.field.counts;

import io.github.breach.core.text.BoundedSearch;
import io.github.breach.extract.internal.line.Within;
import io.github.breach.extract.internal.vocabulary.WordLists;
import io.github.breach.extract.notice.Notice;
import io.github.breach.model.CountUnit;

/** Recognises counts of other things than what was hit: 14件のお問い合わせ, 国内子会社2社. */
final class OtherCounts {
  private static final int FEW = 5;
  private static final int BEFORE = 16;
  private static final int LONGEST_TOPIC = 3;
  private static final int MISHAP_REACH = 32;
  private static final int LONGEST_UNIT = 12;
  private static final int LONGEST_QUOTE = 120;

  private static final WordLists WORDS = CountWording.WORDS;

  private final Notice notice;
  private final Cues cues;

  OtherCounts(Notice notice, Cues cues) {
    this.notice = notice;
    this.cues = cues;
  }

  /** Whether the count is none, only rumoured, or more than this notice's incident. */
  boolean isBeyond(CountPlace place) {
    return isNotOne(place)
        || WORDS.start("FROM_NOW", notice.text().text(), place.sentence().start()) > 0
        || WORDS.start("UP_TO_LIMIT", notice.text().text(), place.end()) > 0
        || isRumoured(place)
        || cues.in("WHOLE", place.clause(), place.start())
        || isOfEach(place)
        || isNamedFor(place)
        || isPosted(place)
        || isWithOthers(place);
  }

  /** グループ毎(最大49件まで)に送信し, 1アカウントにつき約300通: how many at a time, and not in all. */
  private boolean isOfEach(CountPlace place) {
    String text = notice.text().text();
    if (WORDS.end("EACH", text, place.floor(), place.start()) > 0) {
      return true;
    }
    if (!BoundedSearch.endsWith(text, "につき", place.floor(), place.start())) {
      return false;
    }
    int per = place.start() - "につき".length();
    int one = Within.last(text, '1', Math.max(place.floor(), per - LONGEST_UNIT), per);
    return one >= 0 && Within.first(text, '、', one, per) < 0;
  }

  /** 案内状(210通)を発送したところ、: of these some only went wrong. */
  private boolean isPosted(CountPlace place) {
    String text = notice.text().text();
    int at = text.startsWith(")", place.end()) ? place.end() + 1 : place.end();
    return WORDS.start("POSTED", text, at) > 0;
  }

  /** 申込児童111人の保護者89件: the first are told to say whose the others are. */
  private boolean isNamedFor(CountPlace place) {
    int belonging = WORDS.start("BELONGING", notice.text().text(), place.end());
    return belonging > 0 && place.next() - place.end() - belonging <= 1;
  }

  /** 他の委託元の分も含めると約1万2千名: more than this discloser's incident. */
  private boolean isWithOthers(CountPlace place) {
    String text = notice.text().text();
    int others = WORDS.firstIn("OTHERS", text, place.clause(), place.start());
    return others >= 0 && WORDS.in("TAKEN_IN", text, others, place.start());
  }

  /** メールを開いた3名; リンクを押したのは、知らせてくださった方を含めて5人, as the topic. */
  boolean isOfViewers(CountPlace place) {
    if (place.counter().endsWith("分")
        || WORDS.start("DATA_OF_THEM", notice.text().text(), place.end()) > 0) {
      return false; // 宛先に入れた31名の方のアドレスが
    }
    CountSite before = place.beforeOrNull();
    int from = before == null ? place.sentence().start() : before.mention().end();
    int topic = WORDS.firstIn("VIEWER_TOPIC", notice.text().text(), from, place.start());
    return cues.precedes("VIEWERS", place.clause(), place.start(), BEFORE)
        || topic >= 0 && !cues.in("LEAKED", topic, place.start());
  }

  /** 攻撃で試されたIDは約34万件; not 約92万回のログイン試行があり、3,214件のアカウントで, behind the comma. */
  boolean isTried(CountPlace place) {
    int opening = WORDS.end("CLAUSE_OPENING", notice.text().text(), place.floor(), place.start());
    return cues.in("TRIED", place.clause(), place.start()) && opening == 0 || isOfTried(place);
  }

  /** 試行されたID数:約62万件(うち登録のあるもの 4,187件): a part of what is no count of the leak. */
  private boolean isOfTried(CountPlace place) {
    CountSite before = place.beforeOrNull();
    return before != null
        && before.is(CountRole.OTHER)
        && before.group() == CountGroup.of(place.unit())
        && notice.text().text().startsWith("(うち", before.mention().end())
        && BoundedSearch.indexOf(notice.text().text(), ')', before.mention().end(), place.start())
            < 0;
  }

  /** Whether the count is one of mails, devices, calls or firms, as its unit goes. */
  boolean isOfMatter(CountPlace place) {
    CountUnit unit = place.unit();
    boolean address = unit == CountUnit.ADDRESS || unit == CountUnit.RECORD;
    return address && isSpammed(place)
        || unit == CountUnit.DEVICE
        || unit == CountUnit.RECORD && isMatter(place)
        || unit == CountUnit.ORGANIZATION && isOwn(place);
  }

  /** 不正利用は3件確認されています: how often the data was misused since. */
  boolean isOfMisuse(CountPlace place) {
    boolean times = place.unit() == CountUnit.RECORD || place.unit() == CountUnit.CARD;
    return times && cues.precedes("MISUSED", place.floor(), place.start(), LONGEST_TOPIC);
  }

  /** 一致するものは1件もありませんでした: none at all. */
  private boolean isNotOne(CountPlace place) {
    String text = notice.text().text();
    return place.mention().value() == 1
        && text.startsWith("も", place.end())
        && WORDS.in("REST_DENIED", text, place.end(), place.upTo(BEFORE));
  }

  /** 「名簿5万件を売ります」との投稿: what others say in quotes, and the notice doesn't. */
  private boolean isRumoured(CountPlace place) {
    String text = notice.text().text();
    int floor = Math.max(place.sentence().start(), place.start() - LONGEST_QUOTE);
    int open = Within.last(text, '「', floor, place.start());
    int close = BoundedSearch.indexOf(text, '」', place.end(), place.upTo(LONGEST_QUOTE));
    return open >= 0
        && close >= 0
        && BoundedSearch.indexOf(text, '」', open, place.start()) < 0
        && WORDS.start("RUMOUR", text, close + 1) > 0;
  }

  /** 12,480件のアドレスに迷惑メールが送信され: addresses that an attacker wrote to. */
  private boolean isSpammed(CountPlace place) {
    int to = place.sentence().end();
    return WORDS.start("SPAMMED", notice.text().text(), place.end(), to) > 0
        && cues.in("SPAM", place.end(), to);
  }

  /** 国内子会社2社, 3営業所: the discloser's own, or its suppliers. */
  private boolean isOwn(CountPlace place) {
    String counter = place.counter();
    boolean office =
        WORDS.is("OWN", counter)
            || WORDS.end("OWN_END", counter) > 0
            || WORDS.start("OWN_START", counter, 0) > 0;
    return office
        || place.mention().value() <= FEW
            && WORDS.start("THERE", notice.text().text(), place.end()) > 0
        || cues.precedes("NOT_VICTIMS", place.floor(), place.start(), 2);
  }

  /** アクセスは412件, 14件のお問い合わせ, 誤送付2件: no records. */
  private boolean isMatter(CountPlace place) {
    String text = notice.text().text();
    int number = place.start() - WORDS.end("IN_ALL", text, place.floor(), place.start());
    int topicEnd = AsOf.behindTopic(text, place.floor(), number); // お申し出が、10日までに計2件
    if (cues.follows("MATTER", place.end(), 0)
        || Acts.precede(text, place.floor(), place.start())
        || cues.precedes("MATTERS", place.floor(), topicEnd, 3)) {
      return true;
    }
    if (place.mention().value() <= FEW
        && place.beforeOrNull() == null
        && WORDS.start("PUT_TOGETHER", text, place.end()) > 0) {
      return true; // 3件を合わせた対象は167件
    }
    return place.mention().value() <= FEW
        && (WORDS.end("MISHAP", text, place.floor(), place.start()) > 0
            || text.startsWith("、", place.end())
                && WORDS.in("MISHAPS_TOLD", text, place.end(), place.upTo(MISHAP_REACH)));
  }
}
