package io.github.breach.extract.internal.field.counts;

import io.github.breach.core.count.CountCue;
import io.github.breach.core.count.CountMention;
import io.github.breach.core.text.BoundedSearch;
import io.github.breach.extract.internal.line.Within;
import io.github.breach.extract.internal.vocabulary.WordLists;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.Sentence;
import io.github.breach.model.CountUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what the words beside a count say of it. */
final class RoleReader {
  private static final int AMONG_REACH = 28;
  private static final int FEW = 5;
  private static final int NEAR = 12;
  private static final int BEFORE = 16;
  private static final int FAR = 120;
  private static final int LONGEST_DENIAL = 80;

  private static final WordLists WORDS = WordLists.of("count-wording");

  private final Notice notice;
  private final Cues cues;
  private final PersonRole persons;

  RoleReader(Notice notice, Cues cues) {
    this.notice = notice;
    this.cues = cues;
    this.persons = new PersonRole(notice, cues);
  }

  /**
   * The role of a count.
   *
   * @param before the count before it in its sentence, or null
   */
  CountRole role(
      CountMention mention, CountUnit unit, Sentence sentence, @Nullable CountSite before) {
    int floor = Math.max(sentence.start(), mention.start() - FAR);
    int clause = clauseStart(mention, floor);
    int next = nextCount(mention, sentence);
    boolean omitted =
        unit == CountUnit.PERSON
            && notice.text().text().startsWith("が漏れてお", mention.end()); // 15名様が漏れておりました
    if (omitted || isDifference(mention, clause, sentence)) {
      return CountRole.DIFFERENCE;
    }
    if (isPrevious(mention, floor, sentence, before)) {
      return CountRole.PREVIOUS;
    }
    if (cues.follows("EXCLUDED", mention.end(), 1)) {
      boolean corrects = before != null && before.is(CountRole.PREVIOUS);
      return corrects ? CountRole.DIFFERENCE : CountRole.OTHER; // 5,218名としていましたが、試験用の31件を除きました
    }
    if (isOfPrevious(mention, floor)) {
      return CountRole.PREVIOUS;
    }
    if (isNotOne(mention, sentence)
        || isRumoured(mention, sentence)
        || cues.in("WHOLE", clause, mention.start())
        || isWithOthers(mention, clause)) {
      return CountRole.OTHER;
    }
    int reach = Math.min(next, sentence.end());
    if (cues.in("UNAFFECTED", mention.end(), reach) && !isOpen(mention.end(), reach)) {
      return CountRole.UNAFFECTED;
    }
    if (isRest(mention, floor, sentence)) {
      return CountRole.UNAFFECTED;
    }
    if (cues.in("TRIED", clause, mention.start()) && !opensClause(mention, floor)) {
      return CountRole.OTHER;
    }
    if (mention.cues().contains(CountCue.POPULATION)
        || isPopulation(mention, sentence)
        || isAllThereAre(mention, sentence)) {
      return CountRole.POPULATION;
    }
    if (cues.in("MAILING", sentence.start(), mention.start())
        && !cues.in("WRONGLY", sentence.start(), sentence.end())) {
      return CountRole.POPULATION; // 発送した通知書は、町内外の412事業所分
    }
    boolean address = unit == CountUnit.ADDRESS || unit == CountUnit.RECORD;
    if (address && isSpammed(mention, sentence)) {
      return CountRole.OTHER;
    }
    if (unit == CountUnit.DEVICE || isMatter(mention, unit, floor)) {
      return CountRole.OTHER;
    }
    if (unit == CountUnit.ORGANIZATION && isOwn(mention, floor)) {
      return CountRole.OTHER;
    }
    if (cues.follows("INCLUDED", mention.end(), 0)) {
      return CountRole.SHARE;
    }
    boolean own = mention.counter().filter(c -> c.endsWith("分")).isPresent();
    if (!own
        && (cues.precedes("VIEWERS", clause, mention.start(), BEFORE)
            || isOfViewers(mention, before, sentence))) {
      return CountRole.OTHER;
    }
    boolean group = mention.counter().filter(c -> c.startsWith("組")).isPresent();
    if (unit == CountUnit.HOUSEHOLD && cues.precedes("UNREACHED", floor, mention.start(), 3)) {
      return CountRole.SHARE; // ご不在の9世帯には文書を投函
    }
    if (WORDS.start("CALLED_ON", notice.text().text(), mention.end()) > 0) {
      return CountRole.CONTACTED; // 職員が23世帯を訪問
    }
    if (unit == CountUnit.PERSON || unit == CountUnit.ORGANIZATION || group) {
      CountRole role = persons.role(mention, sentence, floor, unit);
      if (role != CountRole.CANDIDATE) {
        return role;
      }
    }
    if (unit == CountUnit.MESSAGE && cues.in("SPAM", sentence.start(), sentence.end())) {
      return CountRole.OTHER;
    }
    if (notice.text().text().startsWith("のみ", mention.end())) {
      return CountRole.SHARE; // 電話番号(抽選に応募した96名のみ)
    }
    boolean part = isPart(mention, clause) || before == null && opensAsPart(sentence);
    return part ? CountRole.PART : CountRole.CANDIDATE;
  }

  /** 他の委託元の分も含めると約1万2千名: more than this discloser's incident. */
  private boolean isWithOthers(CountMention mention, int clause) {
    String text = notice.text().text();
    int others = WORDS.firstIn("OTHERS", text, clause, mention.start());
    return others >= 0 && WORDS.in("TAKEN_IN", text, others, mention.start());
  }

  /** リンクを押したのは、知らせてくださった方を含めて5人: the topic of the sentence is who looked. */
  private boolean isOfViewers(CountMention mention, @Nullable CountSite before, Sentence sentence) {
    int from = before == null ? sentence.start() : before.mention().end();
    int topic = WORDS.firstIn("VIEWER_TOPIC", notice.text().text(), from, mention.start());
    return topic >= 0 && !cues.in("LEAKED", topic, mention.start());
  }

  /** 約92万回のログイン試行があり、3,214件のアカウントで: what was tried is told before the comma. */
  private boolean opensClause(CountMention mention, int floor) {
    return WORDS.end("CLAUSE_OPENING", notice.text().text(), floor, mention.start()) > 0;
  }

  /** 誤)271名 正)286名: what a correction calls wrong. */
  private boolean isOfPrevious(CountMention mention, int floor) {
    return WORDS.end("ERRATUM", notice.text().text(), floor, mention.start()) > 0;
  }

  /** 一致するものは1件もありませんでした: none at all. */
  private boolean isNotOne(CountMention mention, Sentence sentence) {
    String text = notice.text().text();
    int to = Math.min(sentence.end(), mention.end() + BEFORE);
    return mention.value() == 1
        && text.startsWith("も", mention.end())
        && WORDS.in("REST_DENIED", text, mention.end(), to);
  }

  /** 「名簿5万件を売ります」との投稿: what others say in quotes, and the notice doesn't. */
  private boolean isRumoured(CountMention mention, Sentence sentence) {
    String text = notice.text().text();
    int open = Within.last(text, '「', sentence.start(), mention.start());
    int close = BoundedSearch.indexOf(text, '」', mention.end(), sentence.end());
    return open >= 0
        && close >= 0
        && BoundedSearch.indexOf(text, '」', open, mention.start()) < 0
        && WORDS.start("RUMOUR", text, close + 1) > 0;
  }

  /** 12,480件のアドレスに迷惑メールが送信され: addresses that an attacker wrote to. */
  private boolean isSpammed(CountMention mention, Sentence sentence) {
    return WORDS.start("SPAMMED", notice.text().text(), mention.end(), sentence.end()) > 0
        && cues.in("SPAM", mention.end(), sentence.end());
  }

  /** 表示された記録はないものの、可能性を否定できません. */
  private boolean isOpen(int from, int to) {
    return WORDS.in("LEFT_OPEN", notice.text().text(), from, to);
  }

  /** 上記以外の8,446名に…事実はございません: others, whose data the sentence says is safe. */
  private boolean isRest(CountMention mention, int floor, Sentence sentence) {
    if (!cues.precedes("REST", floor, mention.start(), 1)) {
      return false;
    }
    int to = Math.min(sentence.end(), mention.end() + LONGEST_DENIAL);
    String text = notice.text().text();
    return WORDS.in("REST_DENIED", text, mention.end(), to)
        && WORDS.in("REST_DATA", text, mention.end(), to)
        && !isOpen(mention.end(), sentence.end()); // 残る143人は、表示された記録はないものの、否定できません
  }

  /** 5,604名の患者さまのうち: what stands between says only who they are. */
  private boolean isPopulation(CountMention mention, Sentence sentence) {
    String after = notice.words(mention.end(), Math.min(sentence.end(), mention.end() + BEFORE));
    int among = after.indexOf("のうち");
    among = among < 0 ? after.indexOf("の中で") : among;
    if (among < 0) {
      return false;
    }
    for (int i = 0; i < among; i++) {
      if ("、。,;はがを)」".indexOf(after.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** 生徒数 540名; アプリを開いた会員は9,120名で、そのうち…可能性があるのは: who was there, hit or not. */
  private boolean isAllThereAre(CountMention mention, Sentence sentence) {
    int enrolled = cues.startOfPreceding("ENROLLED", sentence.start(), mention.start(), 2);
    if (enrolled >= 0) {
      String before = notice.words(Math.max(sentence.start(), enrolled - 3), enrolled);
      return !before.contains("対象") && !before.contains("該当");
    }
    return isFollowedByPart(mention, sentence)
        && cues.in("LEAKED", mention.end(), sentence.end())
        && !cues.in("LEAKED", sentence.start(), mention.start());
  }

  /** 1,514件のご意見があり、うち: some of those are told next, with no other count between. */
  private boolean isFollowedByPart(CountMention mention, Sentence sentence) {
    int next = nextCount(mention, sentence);
    int limit = Math.min(sentence.end(), mention.end() + AMONG_REACH);
    return cues.follows("AMONG", mention.end(), 2)
        || cues.in("AMONG", mention.end(), next < 0 ? limit : Math.min(limit, next));
  }

  /** 約2,000名から2,318名に改めます: the first of the two is the earlier one. */
  private boolean isRenewed(CountMention mention, Sentence sentence) {
    String after = notice.words(mention.end(), Math.min(sentence.end(), mention.end() + 3));
    int from = after.indexOf("から");
    if (from < 0 || from > 1) {
      return false;
    }
    int next = nextCount(mention, sentence);
    if (next - mention.end() > from + NEAR / 2) {
      return false;
    }
    List<CountMention> later = notice.countsIn(next, sentence.end());
    return !later.isEmpty() && cues.follows("RENEWED", later.get(0).end(), 1);
  }

  /** 増加した16件, 11件少なく. */
  private boolean isDifference(CountMention mention, int clause, Sentence sentence) {
    return cues.in("CHANGE", mention.end(), Math.min(mention.end() + 3, sentence.end()))
        || cues.precedes("CHANGED", clause, mention.start(), 1);
  }

  private boolean isPrevious(
      CountMention mention, int floor, Sentence sentence, @Nullable CountSite before) {
    boolean modified = cues.precedes("REPORTED", floor, mention.start(), 1); // とお知らせした約1,400件
    boolean told =
        cues.precedes("TOLD_BEFORE", floor, mention.start(), 1)
            && cues.in("CORRECTED", mention.end(), sentence.end());
    if (modified
        || told
        || isRenewed(mention, sentence)
        || cues.follows("REPORTED", mention.end(), 3)) {
      return true;
    }
    int from = floor;
    if (before != null) {
      // (更新前)52件(51人): a count in brackets goes with the one before them
      boolean glued = mention.start() - before.mention().end() <= 1;
      if (glued && before.is(CountRole.PREVIOUS)) {
        return true;
      }
      from = Math.max(from, before.mention().end());
    }
    int earlier = cues.startOfPreceding("EARLIER", from, mention.start(), NEAR);
    return earlier >= 0 && !cues.in("LATER", earlier, mention.start());
  }

  private boolean isPart(CountMention mention, int clause) {
    return mention.cues().contains(CountCue.PART)
        || cues.precedes("PART_OF", clause, mention.start(), NEAR)
        || cues.in("PART_OF", clause, Math.min(clause + 1, mention.start()));
  }

  /** 国内子会社2社, 3営業所: the discloser's own, or its suppliers. */
  private boolean isOwn(CountMention mention, int floor) {
    String counter = mention.counter().orElse("");
    boolean office =
        WORDS.is("OWN", counter)
            || WORDS.end("OWN_END", counter) > 0
            || WORDS.start("OWN_START", counter, 0) > 0;
    return office || cues.precedes("NOT_VICTIMS", floor, mention.start(), 2);
  }

  /** うち、アイテムを失ったアカウント数 64件 */
  private boolean opensAsPart(Sentence sentence) {
    return cues.in("PART_OF", sentence.start(), sentence.start() + 1);
  }

  /** アクセスは412件, 14件のお問い合わせ, 誤送付2件: no records. */
  private boolean isMatter(CountMention mention, CountUnit unit, int floor) {
    if (unit != CountUnit.RECORD) {
      return false;
    }
    if (cues.follows("MATTER", mention.end(), 0)
        || Acts.precede(notice.text().text(), floor, mention.start())
        || cues.precedes("MATTERS", floor, behindTerm(mention, floor), 3)) {
      return true;
    }
    return mention.value() <= FEW
        && WORDS.end("MISHAP", notice.text().text(), floor, mention.start()) > 0;
  }

  /** お申し出が、10日までに|2件: where the count would start without the day up to which it holds. */
  private int behindTerm(CountMention mention, int floor) {
    String text = notice.text().text();
    if (WORDS.end("UP_TO", text, floor, mention.start()) == 0) {
      return mention.start();
    }
    int comma = Within.last(text, '、', Math.max(floor, mention.start() - BEFORE), mention.start());
    return comma > floor ? comma : mention.start();
  }

  /** Where the clause of the count starts: behind the last comma or opening bracket before it. */
  private int clauseStart(CountMention mention, int floor) {
    String text = notice.text().text();
    for (int at = mention.start() - 1; at > floor; at--) { // うち、418名: a comma beside parts nothing
      if (",、(;".indexOf(text.charAt(at - 1)) >= 0) {
        return at;
      }
    }
    return floor;
  }

  private int nextCount(CountMention mention, Sentence sentence) {
    List<CountMention> after = notice.countsIn(mention.end(), sentence.end());
    return after.isEmpty() ? sentence.end() : after.get(0).start();
  }
}
