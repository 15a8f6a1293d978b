package io.github.breach.core.date;

import io.github.breach.core.date.Offset.Anchor;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Words that count from another date: 同日, 翌月, 本年, 昨, 先週. */
final class RelativeWords {
  /** What a word stands for; a date may go on after it. */
  record Word(String text, Offset offset, boolean dayPart, boolean fiscal) {}

  private static final Word[][] BY_FIRST = table();
  private static final String FIRSTS = "同翌前当本昨一今先来再去明おきあ";

  private RelativeWords() {}

  static boolean starts(char c) {
    return FIRSTS.indexOf(c) >= 0;
  }

  /** The longest word at {@code at}, or null. */
  static @Nullable Word at(String s, int at) {
    int first = FIRSTS.indexOf(Peek.at(s, at));
    if (first < 0) {
      return null;
    }
    for (Word word : BY_FIRST[first]) {
      if (s.startsWith(word.text, at) && !blocked(s, at, at + word.text.length(), word)) {
        return word;
      }
    }
    return null;
  }

  /** A prefix of a number: 同20日, 翌9日, 昨十三日, or null. */
  static @Nullable Offset prefix(String s, int at) {
    return switch (Peek.at(s, at)) {
      case '同' -> Offset.named(Anchor.NARRATIVE, ChronoUnit.MONTHS, 0);
      case '翌' -> Offset.named(Anchor.NARRATIVE, ChronoUnit.DAYS, 1);
      case '昨' -> Offset.named(Anchor.PUBLICATION, ChronoUnit.DAYS, -1);
      case '明' -> Offset.named(Anchor.PUBLICATION, ChronoUnit.DAYS, 1);
      default -> null;
    };
  }

  private static boolean blocked(String s, int at, int end, Word word) {
    char next = Peek.at(s, end);
    char before = Peek.at(s, at - 1);
    return switch (word.text) {
      case "明日" -> next == '香';
      case "先月", "先週" -> before == '祖';
      case "前日", "前年", "前月", "前週" -> next == '比' || before == '以' || before == '事' || next == '対';
      case "当日" -> next == '券' || before == '該' || before == '即' || before == '納';
      case "同日" -> before == '一';
      case "本日" -> before == '日';
      case "今日" -> next == '的' || next == '性';
      case "同年" -> next == '代' || next == '齢';
      case "当年", "当月" -> before == '該' || before == '相' || before == '担';
      case "前年度" -> next == '比';
      case "去年", "昨年", "今年", "本年", "来年" -> next == '比';
      case "一昨年", "一昨日" -> false;
      case "あさって", "きのう" -> false;
      default -> false;
    };
  }

  private static Word[][] table() {
    Word[][] out = new Word[FIRSTS.length()][];
    Rows rows = new Rows();
    narrative(rows);
    publication(rows);
    for (int i = 0; i < FIRSTS.length(); i++) {
      char first = FIRSTS.charAt(i);
      out[i] =
          rows.words.stream()
              .filter(w -> w.text.charAt(0) == first)
              .sorted((a, b) -> Integer.compare(b.text.length(), a.text.length()))
              .toArray(Word[]::new);
    }
    return out;
  }

  private static void narrative(Rows r) {
    Anchor a = Anchor.NARRATIVE;
    r.add(a, ChronoUnit.DAYS, 0, "同日", "当日");
    r.parts(a, 0, "同夜", "同晩", "同朝", "同夕", "同昼", "当夜");
    r.add(a, ChronoUnit.DAYS, 1, "翌日");
    r.parts(a, 1, "翌朝", "翌晩", "翌夜", "翌未明");
    r.add(a, ChronoUnit.DAYS, 2, "翌々日");
    r.add(a, ChronoUnit.DAYS, -1, "前日");
    r.parts(a, -1, "前夜", "前晩");
    r.add(a, ChronoUnit.DAYS, -2, "前々日");
    r.add(a, ChronoUnit.WEEKS, 0, "同週");
    r.add(a, ChronoUnit.WEEKS, 1, "翌週");
    r.add(a, ChronoUnit.WEEKS, 2, "翌々週");
    r.add(a, ChronoUnit.WEEKS, -1, "前週");
    r.add(a, ChronoUnit.MONTHS, 0, "同月", "当月");
    r.add(a, ChronoUnit.MONTHS, 1, "翌月");
    r.add(a, ChronoUnit.MONTHS, 2, "翌々月");
    r.add(a, ChronoUnit.MONTHS, -1, "前月");
    r.add(a, ChronoUnit.MONTHS, -2, "前々月");
    r.add(a, ChronoUnit.YEARS, 0, "同年", "当年");
    r.add(a, ChronoUnit.YEARS, 1, "翌年");
    r.add(a, ChronoUnit.YEARS, 2, "翌々年");
    r.add(a, ChronoUnit.YEARS, -1, "前年");
    r.add(a, ChronoUnit.YEARS, -2, "前々年");
    r.fiscal(a, 0, "同年度");
    r.fiscal(a, 1, "翌年度");
    r.fiscal(a, -1, "前年度");
    r.fiscal(a, -2, "前々年度");
  }

  private static void publication(Rows r) {
    Anchor a = Anchor.PUBLICATION;
    r.add(a, ChronoUnit.DAYS, 0, "本日", "今日");
    r.parts(a, 0, "今朝", "今夜", "今晩", "今夕");
    r.add(a, ChronoUnit.DAYS, -1, "昨日", "きのう");
    r.parts(a, -1, "昨夜", "昨晩", "昨夕", "昨朝");
    r.add(a, ChronoUnit.DAYS, -2, "一昨日", "おととい");
    r.parts(a, -2, "一昨夜", "一昨晩");
    r.add(a, ChronoUnit.DAYS, -3, "一昨々日", "一昨昨日");
    r.add(a, ChronoUnit.DAYS, 1, "明日");
    r.parts(a, 1, "明朝", "明晩", "明夜");
    r.add(a, ChronoUnit.DAYS, 2, "明後日", "あさって");
    r.add(a, ChronoUnit.DAYS, 3, "明々後日", "明明後日");
    r.add(a, ChronoUnit.WEEKS, 0, "今週");
    r.add(a, ChronoUnit.WEEKS, -1, "先週");
    r.add(a, ChronoUnit.WEEKS, -2, "先々週");
    r.add(a, ChronoUnit.WEEKS, 1, "来週");
    r.add(a, ChronoUnit.WEEKS, 2, "再来週");
    r.add(a, ChronoUnit.MONTHS, 0, "今月", "本月");
    r.add(a, ChronoUnit.MONTHS, -1, "先月", "昨月");
    r.add(a, ChronoUnit.MONTHS, -2, "先々月");
    r.add(a, ChronoUnit.MONTHS, 1, "来月");
    r.add(a, ChronoUnit.MONTHS, 2, "再来月");
    r.add(a, ChronoUnit.YEARS, 0, "今年", "本年");
    r.add(a, ChronoUnit.YEARS, -1, "昨年", "去年");
    r.add(a, ChronoUnit.YEARS, -2, "一昨年", "おととし");
    r.add(a, ChronoUnit.YEARS, -3, "一昨々年", "一昨昨年");
    r.add(a, ChronoUnit.YEARS, 1, "来年", "明年");
    r.add(a, ChronoUnit.YEARS, 2, "再来年");
    r.fiscal(a, 0, "今年度", "本年度", "当年度");
    r.fiscal(a, -1, "昨年度");
    r.fiscal(a, -2, "一昨年度");
    r.fiscal(a, 1, "来年度", "次年度");
    r.fiscal(a, 2, "再来年度");
  }

  /** The rows of the table while it is made. */
  private static final class Rows {
    final java.util.List<Word> words = new java.util.ArrayList<>();

    void add(Anchor anchor, ChronoUnit unit, int amount, String... texts) {
      for (String text : texts) {
        words.add(new Word(text, Offset.named(anchor, unit, amount), false, false));
      }
    }

    void parts(Anchor anchor, int amount, String... texts) {
      for (String text : texts) {
        words.add(new Word(text, Offset.named(anchor, ChronoUnit.DAYS, amount), true, false));
      }
    }

    void fiscal(Anchor anchor, int amount, String... texts) {
      for (String text : texts) {
        words.add(new Word(text, Offset.named(anchor, ChronoUnit.YEARS, amount), false, true));
      }
    }
  }
}
