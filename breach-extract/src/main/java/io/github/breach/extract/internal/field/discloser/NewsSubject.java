package io.github.breach.extract.internal.field.discloser;

import io.github.breach.core.text.BoundedSearch;
import io.github.breach.core.text.JapaneseChars;
import io.github.breach.extract.internal.line.LineReader;
import io.github.breach.extract.internal.line.Within;
import io.github.breach.extract.internal.vocabulary.WordLists;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.Range;
import io.github.breach.extract.notice.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds the discloser as newspapers name it: who announced it, and by whose account it is told. */
final class NewsSubject {
  private static final int LONGEST_SUBJECT = 90;
  private static final int LONGEST_BARE_NAME = 20;
  private static final int LONGEST_TOWN = 12;

  private final LineReader reader;
  private final WordLists names;
  private final BodyNames bodies;
  private final LeadSubject subjects;

  NewsSubject(LineReader reader, BodyNames bodies, LeadSubject subjects) {
    this.reader = reader;
    this.names = reader.names();
    this.bodies = bodies;
    this.subjects = subjects;
  }

  /** A newspaper's 〇〇市は3日、…と発表した: the body that announced. */
  @Nullable Range announcer(Notice notice) {
    for (Sentence sentence : LeadSubject.lead(notice)) {
      String text = notice.text().text();
      boolean plain = names.end("ANNOUNCED", text, sentence.start(), sentence.end()) > 0;
      String words = plain ? notice.words(sentence) : "";
      if (plain && words.indexOf("当社") < 0 && words.indexOf("弊社") < 0) {
        Range named = subjects.subject(notice, sentence);
        Range seated = named != null ? named : located(notice, sentence);
        Range placed = seated != null ? seated : placed(notice, sentence);
        Range town = placed != null ? placed : town(sentence, text);
        return town != null ? town : quoted(sentence, text);
      }
    }
    return null;
  }

  /** 〇〇市の係長が閲覧したとして、市は3日: the town that its bare kind takes up. */
  private static @Nullable Range town(Sentence sentence, String text) {
    for (int i = sentence.start() + 2; i + 1 < sentence.end(); i++) {
      char kind = text.charAt(i);
      boolean bare = "市県町村区府都".indexOf(kind) >= 0 && "、,".indexOf(text.charAt(i - 1)) >= 0;
      if (bare && "はが".indexOf(text.charAt(i + 1)) >= 0) {
        int limit = Math.min(i - 1, sentence.start() + LONGEST_TOWN);
        int end = BoundedSearch.indexOf(text, kind, sentence.start() + 1, limit) + 1;
        return end > 0 && isPlain(text, sentence.start(), end)
            ? new Range(sentence.start(), end)
            : null;
      }
    }
    return null;
  }

  private static boolean isPlain(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!JapaneseChars.isKanji(c) && !JapaneseChars.isKatakana(c)) {
        return false;
      }
    }
    return true;
  }

  /** A newspaper's 予約サービス「〇〇」は…と発表した: a name that only its quotes show. */
  private static @Nullable Range quoted(Sentence sentence, String text) {
    int limit = Math.min(sentence.end(), sentence.start() + LONGEST_SUBJECT);
    int close = BoundedSearch.indexOf(text, "」は", sentence.start(), limit);
    int open = close < 0 ? -1 : Within.last(text, '「', sentence.start(), close);
    boolean first = open > 0 && BoundedSearch.indexOf(text, '、', sentence.start(), open) < 0;
    return first && close - open > 2 && close - open <= LONGEST_BARE_NAME
        ? new Range(open + 1, close)
        : null;
  }

  /** 発表したのは、〇〇市で塾を営む「株式会社〇〇」です。 */
  @Nullable Range revealed(Notice notice) {
    for (Sentence sentence : LeadSubject.lead(notice)) {
      String words = notice.words(sentence);
      int close = Math.max(words.indexOf("」です。"), words.indexOf("」だ。"));
      if (close > 0 && names.in("REVEALED", words)) {
        int open = words.lastIndexOf('「', close);
        return open < 0 || close - open < 3
            ? null
            : new Range(sentence.start() + open + 1, sentence.start() + close);
      }
    }
    return null;
  }

  /** 〇〇市教育委員会によりますと、…: the body by whose account a newspaper tells it. */
  @Nullable Range source(Notice notice) {
    String text = notice.text().text();
    for (Sentence sentence : LeadSubject.lead(notice)) {
      int limit = Math.min(sentence.end(), sentence.start() + LONGEST_SUBJECT);
      int cue = names.firstIn("SOURCE", text, sentence.start(), limit);
      Range name = cue < 0 ? null : bodies.endingAt(notice, cue);
      if (name != null
          && name.start() >= sentence.start()
          && names.end("OUTSIDE_SOURCE", text, name.start(), name.end()) == 0) {
        return name;
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
    for (Sentence sentence : LeadSubject.lead(notice)) {
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
        return bodies.settle(notice, new Range(start, i));
      }
    }
    return null;
  }
}
