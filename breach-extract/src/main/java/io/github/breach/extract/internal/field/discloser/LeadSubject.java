package io.github.breach.extract.internal.field.discloser;

import io.github.breach.core.text.BoundedSearch;
import io.github.breach.core.text.JapaneseChars;
import io.github.breach.extract.internal.line.LineReader;
import io.github.breach.extract.internal.line.Within;
import io.github.breach.extract.internal.name.DefinedAlias;
import io.github.breach.extract.internal.name.NameMention;
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
  private static final int LONGEST_CUSTOM = 24;
  private static final int SHORTEST_NAME = 4;

  private final LineReader reader;
  private final WordLists names;
  private final BodyNames bodies;

  LeadSubject(LineReader reader, BodyNames bodies) {
    this.reader = reader;
    this.names = reader.names();
    this.bodies = bodies;
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
      Range name = bodies.endingAt(notice, open);
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
        Range name = bodies.endingAt(notice, end);
        if (name != null && bodies.isNamed(text, name)) {
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

  /** 平素は〇〇株式会社のサービスをご利用いただき、: whom the readers are thanked for turning to. */
  @Nullable Range thanking(Notice notice) {
    String text = notice.text().text();
    for (Sentence sentence : lead(notice)) {
      if (reader.header().start("GREETING", text, sentence.start(), sentence.end()) == 0) {
        continue;
      }
      for (NameMention name : bodies.formed(notice, sentence.start(), sentence.end())) {
        int reach = Math.min(sentence.end(), name.end() + LONGEST_CUSTOM);
        int comma = BoundedSearch.indexOf(text, '、', name.end(), reach);
        if (names.in("CUSTOM", text, name.end(), comma < 0 ? reach : comma)) {
          return new Range(name.start(), name.end());
        }
      }
    }
    return null;
  }

  /** 〇〇株式会社 運営チームです。: a name with a form opens the sentence, and a team's follows. */
  private @Nullable Range owner(Notice notice, Sentence sentence, int end) {
    String text = notice.text().text();
    for (NameMention name : bodies.formed(notice, sentence.start(), end)) {
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

  /** いつも〇〇書房オンラインをご利用いただき: the same, of a shop or a service without a form of a name. */
  @Nullable Range visited(Notice notice) {
    String text = notice.text().text();
    for (Sentence sentence : lead(notice)) {
      int from =
          sentence.start()
              + reader.header().start("GREETING", text, sentence.start(), sentence.end());
      int limit = Math.min(sentence.end(), from + LONGEST_CUSTOM);
      int to = from == sentence.start() ? -1 : BoundedSearch.indexOf(text, "をご", from, limit);
      while (from < to && "はもよりから、「".indexOf(text.charAt(from)) >= 0) {
        from++;
      }
      int end = to > from && text.charAt(to - 1) == '」' ? to - 1 : to;
      if (to > from && names.start("CUSTOM", text, to + 1) > 0 && isPlainName(text, from, end)) {
        return new Range(from, end);
      }
    }
    return null;
  }

  /** A proper name by its letters: no 当サイト, サービス or 皆様の店. */
  private boolean isPlainName(String text, int from, int end) {
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (!JapaneseChars.isJapanese(c) && !JapaneseChars.isLatin(c) || "のをはがに".indexOf(c) >= 0) {
        return false;
      }
    }
    return end - from >= SHORTEST_NAME
        && "当弊本貴各同".indexOf(text.charAt(from)) < 0
        && !names.is("SERVICES", text.substring(from, end));
  }

  /** A shop's 手染めの店〇〇です。, which has no form of a name. */
  @Nullable Range shop(Notice notice) {
    for (Sentence sentence : lead(notice)) {
      String words = notice.words(sentence);
      if (!words.endsWith("です。")) {
        continue;
      }
      int close = words.charAt(0) == '「' ? words.indexOf("」の") : -1;
      if (close > 2 && names.start("OWNER", words, close + 2) > 0) {
        return new Range(sentence.start() + 1, sentence.start() + close); // 「〇〇」の店主です。
      }
      int shop = ownedName(words);
      if (shop > 0) {
        return new Range(sentence.start(), sentence.start() + shop);
      }
      boolean plain =
          close < 0 && words.indexOf('、') < 0 && words.indexOf('は') < 0 && words.indexOf("こと") < 0;
      boolean named = words.length() > "です。".length() && words.length() <= 24;
      if (plain && named && sentence.index() <= 2) {
        return new Range(sentence.start(), sentence.end() - 3);
      }
    }
    return null;
  }

  /** How long the name is before its owner's: みつばち文具の店主、〇〇です。 */
  private int ownedName(String words) {
    int of = words.indexOf('の');
    while (of > 0 && names.start("OWNER", words, of + 1) == 0) {
      of = words.indexOf('の', of + 1);
    }
    return of > 2 && words.lastIndexOf('、', of) < 0 && words.lastIndexOf('は', of) < 0 ? of : 0;
  }

  /** 〇〇市立図書館における個人情報の紛失について: a body with which the title starts. */
  @Nullable Range titled(Notice notice) {
    Range title = notice.titleOrNull();
    if (title == null) {
      return null;
    }
    String text = notice.text().text();
    for (int i = title.start() + 3; i < Math.min(title.end(), title.start() + 30); i++) {
      boolean attacked = names.start("BEHIND_TITLE_VICTIM", text, i) > 0;
      if (attacked || text.charAt(i) == ' ' || names.start("BEHIND_TITLE_NAME", text, i) > 0) {
        Range name = new Range(title.start(), i);
        boolean own = !attacked || names.in("BODY_SELF", text, title.end(), notice.end());
        return own && bodies.isNamed(text, name) ? name : null;
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

  /** The subject of a sentence that is a body's name; null where it has none. */
  @Nullable Range subject(Notice notice, Sentence sentence) {
    String text = notice.text().text();
    for (int i = sentence.start() + 2;
        i < Math.min(sentence.end(), sentence.start() + LONGEST_SUBJECT);
        i++) {
      char c = text.charAt(i);
      boolean topic = c == 'は' || c == 'が' || names.start("TOPIC", text, i) > 0;
      if (!topic && names.start("PLACE_OF_INCIDENT", text, i) == 0) {
        continue;
      }
      Range name = bodies.endingAt(notice, nameEnd(text, sentence.start(), i));
      if (name != null
          && name.start() >= sentence.start()
          && bodies.isNamed(text, name)
          && (topic || names.end("INSTITUTION", text, name.start(), name.end()) > 0)
          && !isContractor(notice, name)) {
        return name;
      }
    }
    return null;
  }

  /** Where the name before {@code topic} ends, without the bracket behind it: 〇〇病院 (〇〇市) は. */
  private static int nameEnd(String text, int from, int topic) {
    int end = topic;
    while (end > from && text.charAt(end - 1) == ' ') {
      end--;
    }
    int open = text.charAt(end - 1) == ')' ? Within.last(text, '(', from, end) : -1;
    if (open <= from) {
      return topic;
    }
    while (open > from && text.charAt(open - 1) == ' ') {
      open--;
    }
    return open;
  }

  /** 〇〇株式会社(以下「委託事業者」という。) */
  private boolean isContractor(Notice notice, Range name) {
    String text = notice.text().text();
    return DefinedAlias.at(text, name.end(), notice.end())
        .filter(a -> names.is("GENERIC", text.substring(a.range().start(), a.range().end())))
        .isPresent();
  }

  static List<Sentence> lead(Notice notice) {
    List<Sentence> all = notice.sentences();
    return all.subList(0, Math.min(all.size(), LEAD_SENTENCES));
  }
}
