package io.github.breach.extract.internal.field.counts;

import io.github.breach.core.count.CountMention;
import io.github.breach.core.text.BoundedSearch;
import io.github.breach.core.text.JapaneseChars;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.NoticeSection;
import io.github.breach.extract.notice.Sentence;
import io.github.breach.model.CountUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says what 件 and 枚 count, by the noun beside them. */
final class UnitReader {
  /** The first that fits counts. */
  private static final List<Map.Entry<String, CountUnit>> KEYS =
      List.of(
          Map.entry("UNIT_ADDRESS", CountUnit.ADDRESS),
          Map.entry("UNIT_ACCOUNT", CountUnit.ACCOUNT),
          Map.entry("UNIT_MESSAGE", CountUnit.MESSAGE),
          Map.entry("UNIT_CONTRACT", CountUnit.CONTRACT),
          Map.entry("UNIT_CARD", CountUnit.CARD),
          Map.entry("UNIT_PERSON", CountUnit.PERSON),
          Map.entry("UNIT_HOUSEHOLD", CountUnit.HOUSEHOLD));

  /** What may part the noun from the number: メールアドレス(約86件. */
  private static final int SLACK = 4;

  /** What a heading may end in behind the noun: ]. */
  private static final int HEADING_SLACK = 1;

  /** A line opens with its number in so many characters: ・約577件. */
  private static final int OPENING = 3;

  /** What the number below a heading may count; one that names persons lets 件 be records. */
  private static final List<Map.Entry<String, CountUnit>> HEADED =
      KEYS.stream().filter(key -> key.getValue() != CountUnit.PERSON).toList();

  private static final int FAR = 30;
  private static final int FIRMS = 10;

  private final Notice notice;
  private final Cues cues;

  UnitReader(Notice notice, Cues cues) {
    this.notice = notice;
    this.cues = cues;
  }

  CountUnit unit(CountMention mention, Sentence sentence) {
    String counter = mention.counter().orElse("");
    if (counter.equals("先") && isOfFirms(mention, sentence)) {
      return CountUnit.ORGANIZATION;
    }
    if (counter.equals("先") && isOfPersons(mention, sentence)) {
      return CountUnit.PERSON;
    }
    boolean sheets = counter.equals("枚");
    if (counter.equals("通")
        && named("UNIT_DOCUMENT", mention, sentence, topicEnd(mention, sentence))) {
      return CountUnit.DOCUMENT;
    }
    if (mention.unit() != CountUnit.RECORD && !sheets) {
      return mention.unit();
    }
    if (isPersons(mention.end())) {
      return CountUnit.PERSON;
    }
    if (!sheets && ofNoun("SPAM", mention)) {
      return CountUnit.MESSAGE;
    }
    int topicEnd = topicEnd(mention, sentence);
    for (Map.Entry<String, CountUnit> key : KEYS) {
      boolean fits = !sheets || key.getValue() == CountUnit.CARD;
      if (fits
          && (named(key.getKey(), mention, sentence, topicEnd) || ofNoun(key.getKey(), mention))) {
        return key.getValue();
      }
    }
    if (!sheets) {
      CountUnit headed = headed(sentence);
      if (headed != null) {
        return headed;
      }
    }
    boolean sent =
        cues.in("SPAM", sentence.start(), mention.start())
            && cues.in("SENT", mention.end(), Math.min(sentence.end(), mention.end() + FAR));
    return sent && !sheets ? CountUnit.MESSAGE : mention.unit();
  }

  /** 法人のお客さま332先. */
  private boolean isOfFirms(CountMention mention, Sentence sentence) {
    String before =
        notice.words(Math.max(sentence.start(), mention.start() - FIRMS), mention.start());
    int firms = Math.max(before.lastIndexOf("法人"), before.lastIndexOf("企業"));
    return firms >= 0 && before.indexOf('、', firms) < 0 && before.indexOf("個人", firms) < 0;
  }

  /** 個人のお客さま1,643先. */
  private boolean isOfPersons(CountMention mention, Sentence sentence) {
    int from = Math.max(sentence.start(), mention.start() - FIRMS);
    return BoundedSearch.contains(notice.text().text(), "個人の", from, mention.start());
  }

  /** 48,685件(=人数). */
  private boolean isPersons(int end) {
    int to = Math.min(notice.end(), end + 5);
    if (BoundedSearch.indexOf(notice.text().text(), '(', end, to) < 0) {
      return false;
    }
    String after = notice.words(end, to).replace(" ", "");
    return after.startsWith("(=人数") || after.startsWith("(人数)") || after.startsWith("(人)");
  }

  private int topicEnd(CountMention mention, Sentence sentence) {
    int floor = Math.max(sentence.start(), mention.start() - FAR);
    return AsOf.behindTopic(notice.text().text(), floor, mention.start());
  }

  /** メールアドレス 86件, but not the last item of ログインID、メールアドレス:39,310件. */
  private boolean named(String key, CountMention mention, Sentence sentence, int topicEnd) {
    int floor = Math.max(sentence.start(), mention.start() - FAR);
    int start = cues.startOfPreceding(key, floor, topicEnd, SLACK);
    if (start < 0) {
      return false;
    }
    String words = notice.words(start, mention.start());
    if (words.contains("情報") || words.contains("から")) {
      return false; // クレジットカード情報 7,000件, アカウントから7,000件
    }
    char before = start > sentence.start() ? notice.text().text().charAt(start - 1) : '\0';
    if (JapaneseChars.isLatin(before) || JapaneseChars.isKatakana(before)) {
      return false; // SDカード1枚
    }
    if (notice.text().charAt(mention.start() - 1) == 'と') {
      return true; // 192名様、カードにすると205枚
    }
    return "、・,及".indexOf(before) < 0 && !"および".equals(wordsBefore(start, 3));
  }

  /** What the heading names last, above a line that opens with its number: [対象のアカウント]⏎577件. */
  private @Nullable CountUnit headed(Sentence sentence) {
    NoticeSection section = sentence.section();
    if (section.isLead() || sentence.line() < 0 || !opensWithCount(sentence)) {
      return null;
    }
    if (notice.sentencesIn(section.headingEnd(), section.end()).get(0).line() != sentence.line()) {
      return null;
    }
    for (Map.Entry<String, CountUnit> key : HEADED) {
      int floor = Math.max(section.start(), section.headingEnd() - FAR);
      if (cues.precedes(key.getKey(), floor, section.headingEnd(), HEADING_SLACK)) {
        return key.getValue();
      }
    }
    return null;
  }

  private boolean opensWithCount(Sentence sentence) {
    int line = notice.lines().get(sentence.line()).start();
    return !notice.countsIn(line, line + OPENING).isEmpty();
  }

  /** 64件のアカウント. */
  private boolean ofNoun(String key, CountMention mention) {
    boolean linked = mention.end() < notice.end() && notice.text().charAt(mention.end()) == 'の';
    return linked && cues.follows(key, mention.end() + 1, 0);
  }

  private String wordsBefore(int at, int length) {
    return notice.words(Math.max(notice.start(), at - length), at);
  }
}
