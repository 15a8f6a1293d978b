package io.github.breach.extract.internal.field.discloser;

import io.github.breach.core.lexicon.TermMention;
import io.github.breach.core.text.BoundedSearch;
import io.github.breach.core.text.JapaneseChars;
import io.github.breach.extract.internal.line.LineReader;
import io.github.breach.extract.internal.line.Within;
import io.github.breach.extract.internal.name.DefinedAlias;
import io.github.breach.extract.internal.name.NameMention;
import io.github.breach.extract.internal.name.NameStart;
import io.github.breach.extract.internal.vocabulary.Vocabulary;
import io.github.breach.extract.internal.vocabulary.WordLists;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.Range;
import io.github.breach.extract.notice.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the discloser in the sentences: by its own definition, as it introduces itself, as subject.
 */
final class LeadSubject {
  private static final int LEAD_SENTENCES = 8;
  private static final int LONGEST_SUBJECT = 90;
  private static final int LONGEST_TEAM = 20;
  private static final int LONGEST_BARE_NAME = 20;

  private final LineReader reader;
  private final WordLists names;
  private final NameStart nameStart;

  LeadSubject(LineReader reader) {
    this.reader = reader;
    this.names = reader.names();
    this.nameStart = new NameStart(names);
  }

  /** 〇〇株式会社(以下「当社」といいます), 〇〇大学(以下「本学」). */
  @Nullable Range selfDefined(Notice notice) {
    String text = notice.text().text();
    for (int cue = BoundedSearch.indexOf(text, "以下", notice.start(), notice.end());
        cue >= 0;
        cue = BoundedSearch.indexOf(text, "以下", cue + 2, notice.end())) {
      int open = Within.last(text, '(', cue - 60, cue);
      if (open < notice.start()) {
        continue;
      }
      DefinedAlias alias = DefinedAlias.at(text, open, notice.end()).orElse(null);
      if (alias == null
          || !names.is("SELF", text.substring(alias.range().start(), alias.range().end()))) {
        continue;
      }
      Range name = endingAt(notice, text, open);
      if (name != null) {
        return name;
      }
    }
    return null;
  }

  /** いつもありがとうございます。〇〇株式会社です。 */
  @Nullable Range introduced(Notice notice) {
    String text = notice.text().text();
    for (Sentence sentence : lead(notice)) {
      String words = notice.words(sentence);
      if (words.endsWith("です。") || words.endsWith("でございます。")) {
        int end = sentence.start() + words.lastIndexOf("で");
        Range name = endingAt(notice, text, end);
        if (name != null && isNamed(text, name)) {
          return name;
        }
        Range owner = owner(notice, sentence, end);
        if (owner != null) {
          return owner;
        }
      }
    }
    return null;
  }

  /** 〇〇株式会社 運営チームです。: a name with a form opens the sentence, and a team's follows. */
  private @Nullable Range owner(Notice notice, Sentence sentence, int end) {
    String text = notice.text().text();
    List<TermMention> forms = notice.termsIn(Vocabulary.ORGANIZATION_FORMS, sentence.start(), end);
    for (NameMention name : reader.organizations().around(text, forms, sentence.start(), end)) {
      boolean team =
          end - name.end() <= LONGEST_TEAM
              && names.start("PARTICLE", text, name.end()) == 0
              && BoundedSearch.indexOf(text, '、', name.end(), end) < 0;
      if (name.start() == sentence.start() && team) {
        return new Range(name.start(), name.end());
      }
    }
    return null;
  }

  /** A shop's 手染めの店〇〇です。, which has no form of a name. */
  @Nullable Range shop(Notice notice) {
    for (Sentence sentence : lead(notice)) {
      String words = notice.words(sentence);
      int close = words.charAt(0) == '「' ? words.indexOf("」の") : -1;
      if (close > 2 && names.start("OWNER", words, close + 2) > 0 && words.endsWith("です。")) {
        return new Range(sentence.start() + 1, sentence.start() + close); // 「〇〇」の店主です。
      }
      boolean plain =
          close < 0 && words.indexOf('、') < 0 && words.indexOf('は') < 0 && words.indexOf("こと") < 0;
      if (words.endsWith("です。") && plain && words.length() <= 24 && sentence.index() <= 2) {
        return new Range(sentence.start(), sentence.end() - 3);
      }
    }
    return null;
  }

  /** A newspaper's 〇〇市は3日、…と発表した: the body that announced. */
  @Nullable Range announcer(Notice notice) {
    for (Sentence sentence : lead(notice)) {
      String text = notice.text().text();
      boolean plain = names.end("ANNOUNCED", text, sentence.start(), sentence.end()) > 0;
      String words = plain ? notice.words(sentence) : "";
      if (plain && words.indexOf("当社") < 0 && words.indexOf("弊社") < 0) {
        Range named = subject(notice, sentence);
        Range seated = named != null ? named : located(notice, sentence);
        return seated != null ? seated : placed(notice, sentence);
      }
    }
    return null;
  }

  /** A newspaper's 〇〇県〇〇市の〇〇ランドは: a name without a form, by the place before it. */
  private @Nullable Range placed(Notice notice, Sentence sentence) {
    String text = notice.text().text();
    int limit = Math.min(sentence.end(), sentence.start() + LONGEST_SUBJECT);
    int topic = BoundedSearch.indexOf(text, 'は', sentence.start() + 2, limit);
    int of = topic < 0 ? -1 : Within.last(text, 'の', sentence.start(), topic);
    if (of <= sentence.start() || !isBareName(text, of + 1, topic)) {
      return null;
    }
    String place = text.substring(sentence.start(), of);
    return names.end("MUNICIPALITY", place) > 0 && place.length() <= LONGEST_BARE_NAME
        ? new Range(of + 1, topic)
        : null;
  }

  /** A newspaper's headline 〇〇ランド、…が流出, and below it 〇〇ランドは…: a name without a form, told twice. */
  @Nullable Range headlined(Notice notice) {
    Range title = notice.titleOrNull();
    String text = notice.text().text();
    int comma = title == null ? -1 : BoundedSearch.indexOf(text, '、', title.start(), title.end());
    if (title == null || comma < 0 || !isBareName(text, title.start(), comma)) {
      return null;
    }
    String name = text.substring(title.start(), comma);
    for (Sentence sentence : lead(notice)) {
      int end = sentence.start() + name.length();
      if (sentence.start() >= title.end()
          && text.startsWith(name, sentence.start())
          && text.startsWith("は", end)) {
        return new Range(sentence.start(), end);
      }
    }
    return null;
  }

  /**
   * Whether {@code [from, to)} is a name by its looks: two to twenty signs, no hiragana, no date.
   */
  private static boolean isBareName(String text, int from, int to) {
    if (to - from < 3 || to - from > LONGEST_BARE_NAME) {
      return false;
    }
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!JapaneseChars.isKanji(c) && !JapaneseChars.isKatakana(c) && !JapaneseChars.isLatin(c)) {
        return false;
      }
    }
    return true;
  }

  /** A newspaper's 〇〇ホールディングス(本社・〇〇市)は: a name by the seat in the bracket behind it. */
  private @Nullable Range located(Notice notice, Sentence sentence) {
    String text = notice.text().text();
    int limit = Math.min(sentence.end(), sentence.start() + LONGEST_SUBJECT);
    for (int i = sentence.start() + 2; i < limit; i++) {
      if (text.charAt(i) != '(') {
        continue;
      }
      int close = BoundedSearch.indexOf(text, ')', i, limit);
      if (close < 0 || close + 1 >= sentence.end()) {
        return null;
      }
      String seat = text.substring(i + 1, close);
      boolean place = names.start("SEAT", seat, 0) > 0 || names.end("MUNICIPALITY", seat) > 0;
      int start = reader.organizations().startOf(text, i, Math.max(sentence.start(), i - 40));
      if (place && "はがで".indexOf(text.charAt(close + 1)) >= 0 && i - start >= 2) {
        return nameStart.settle(notice, new Range(start, i));
      }
    }
    return null;
  }

  /** 〇〇市立図書館における個人情報の紛失について: a body with which the title starts. */
  @Nullable Range titled(Notice notice) {
    Range title = notice.titleOrNull();
    if (title == null) {
      return null;
    }
    String text = notice.text().text();
    for (int i = title.start() + 3; i < Math.min(title.end(), title.start() + 30); i++) {
      if (text.charAt(i) == ' ' || names.start("BEHIND_TITLE_NAME", text, i) > 0) {
        Range name = new Range(title.start(), i);
        return isNamed(text, name) ? name : null;
      }
    }
    return null;
  }

  /** The subject of the first sentence that has a name for one. */
  @Nullable Range subject(Notice notice) {
    for (Sentence sentence : lead(notice)) {
      Range subject = subject(notice, sentence);
      if (subject != null) {
        return subject;
      }
    }
    return null;
  }

  private @Nullable Range subject(Notice notice, Sentence sentence) {
    String text = notice.text().text();
    for (int i = sentence.start() + 2;
        i < Math.min(sentence.end(), sentence.start() + LONGEST_SUBJECT);
        i++) {
      char c = text.charAt(i);
      if (c != 'は' && c != 'が' && !text.startsWith("において", i) && !text.startsWith("のウェブ", i)) {
        continue;
      }
      int end = i;
      if (text.charAt(i - 1) == ')') {
        int open = Within.last(text, '(', sentence.start(), i);
        end = open > sentence.start() ? open : i;
      }
      Range name = endingAt(notice, text, end);
      if (name != null && name.start() >= sentence.start() && isNamed(text, name)) {
        return name;
      }
    }
    return null;
  }

  private static List<Sentence> lead(Notice notice) {
    List<Sentence> all = notice.sentences();
    return all.subList(0, Math.min(all.size(), LEAD_SENTENCES));
  }

  /** The name that ends at {@code end}; null where what stands there is none. */
  private @Nullable Range endingAt(Notice notice, String text, int end) {
    int from = Math.max(notice.start(), end - 80);
    List<TermMention> forms = notice.termsIn(Vocabulary.ORGANIZATION_FORMS, from, end);
    for (NameMention name : reader.organizations().around(text, forms, from, end)) {
      if (name.end() == end) {
        return nameStart.settle(notice, new Range(name.start(), end));
      }
    }
    int start = reader.organizations().startOf(text, end, from);
    if (end - start < 2 || "当本弊貴同各".indexOf(text.charAt(start)) >= 0 && !isTown(text, start)) {
      return null;
    }
    Range name = nameStart.settle(notice, new Range(start, end));
    return isNamed(text, name) ? name : null;
  }

  private static boolean isTown(String text, int start) {
    return text.startsWith("本庄", start) || text.startsWith("当麻", start);
  }

  private boolean isNamed(String text, Range name) {
    String words = text.substring(name.start(), name.end());
    return names.end("INSTITUTION", words) > 0 && words.length() > 3
        || names.end("MUNICIPALITY", words) > 0 && words.length() > 1 && words.length() < 14
        || words.endsWith("教委")
        || words.endsWith("県警")
        || !reader.organizations().in(words).isEmpty();
  }
}
