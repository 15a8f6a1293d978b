package io.github.breach.extract.internal.authority;

import io.github.breach.core.text.JapaneseChars;
import io.github.breach.extract.internal.vocabulary.WordLists;

/** Reads the names of local governments, their departments and of societies. Immutable. */
final class LocalNames {
  private static final int LONGEST = 20;
  private static final String GOVERNMENTS = "県市町村区都府道";

  /** Of these only the four are names; alone they may be one: 道に報告. */
  private static final String[] GREAT = {"東京都", "京都府", "大阪府", "北海道"};

  /** The hiragana of departments: こども家庭課, 子育て支援課, まちづくり推進室, くらし安全課. */
  private static final String KANA_OF_DEPARTMENTS = "のこどもくらしまちづりてみんないきふるさ";

  private final WordLists words;

  LocalNames(WordLists words) {
    this.words = words;
  }

  /**
   * Where the name starts whose last word stands at {@code noun}, or -1 where it is none.
   *
   * @param floor where the sentence starts
   * @param key what sort of noun it is
   */
  int start(String text, int floor, int noun, String key) {
    return switch (key) {
      case "GOVERNMENT" -> government(text, floor, noun);
      case "DEPARTMENT" -> department(text, floor, noun);
      default -> society(text, floor, noun);
    };
  }

  /**
   * Whether the body is the discloser, or a part of it: 渚ヶ原市 for 市, for 市の総務課 and for 渚ヶ原市福祉課, but
   * not for 県; 渚ヶ原市 is not 渚ヶ原市住宅公社.
   */
  boolean isOf(String discloser, String name) {
    if (discloser.isEmpty()) {
      return false;
    }
    int level = level(name);
    if (level < 0) {
      return discloser.contains(name) || name.contains(discloser);
    }
    int own = ownLevel(discloser);
    if (own < 0) {
      return false;
    }
    String government = name.substring(0, level + 1);
    String self = discloser.substring(0, own + 1);
    return government.length() == 1
        ? government.charAt(0) == discloser.charAt(own)
        : self.endsWith(government) || government.endsWith(self);
  }

  /** Where the discloser's name ends as a government's, maybe with its organ behind; or -1. */
  private static int ownLevel(String discloser) {
    int at = level(discloser);
    if (at < 0) {
      return -1;
    }
    String organ = discloser.substring(at + 1);
    boolean government =
        organ.isEmpty()
            || organ.startsWith("役")
            || organ.endsWith("課")
            || organ.endsWith("部")
            || organ.endsWith("局")
            || organ.endsWith("室")
            || organ.endsWith("庁")
            || organ.contains("教育委員会");
    return government ? at : -1;
  }

  /** Where the first character stands that makes a government of the name; or -1. */
  private static int level(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (GOVERNMENTS.indexOf(name.charAt(i)) >= 0 && isLevel(name, 0, i)) {
        return i;
      }
    }
    return -1;
  }

  private int government(String text, int floor, int noun) {
    if (!isLevel(text, floor, noun) || isNoPlace(text, floor, noun + 1)) {
      return -1;
    }
    return runStart(text, floor, noun);
  }

  /** 県の私学担当課, 柳原市保育課: a government stands before the department. */
  private int department(String text, int floor, int noun) {
    int from = Math.max(floor, noun - LONGEST);
    int level = -1;
    for (int i = noun - 1; i >= from; i--) {
      char c = text.charAt(i);
      boolean part =
          JapaneseChars.isKanji(c)
              || JapaneseChars.isKatakana(c)
              || KANA_OF_DEPARTMENTS.indexOf(c) >= 0;
      if (!part) {
        break;
      }
      if (GOVERNMENTS.indexOf(c) >= 0 && isLevel(text, from, i)) {
        boolean compound = words.start("NO_PLACE", text, i) > 0;
        level = compound || isNoPlace(text, from, i + 1) ? level : i;
      }
    }
    return level < 0 ? -1 : runStart(text, floor, level);
  }

  /** 県旅館業協会: a name, and not 同協会 or 委員会 alone. */
  private static int society(String text, int floor, int noun) {
    int start = runStart(text, floor, noun);
    return noun - start >= 2 ? start : -1;
  }

  private boolean isNoPlace(String text, int floor, int end) {
    return words.end("NO_PLACE", text.substring(Math.max(floor, end - 4), end)) > 0;
  }

  /** 都, 府 and 道 alone or in the four names; the others always. */
  private static boolean isLevel(String text, int floor, int at) {
    if ("都府道".indexOf(text.charAt(at)) < 0) {
      return true;
    }
    for (String great : GREAT) {
      int start = at + 1 - great.length();
      if (start >= floor && text.startsWith(great, start)) {
        return true;
      }
    }
    return at == floor || !JapaneseChars.isKanji(text.charAt(at - 1));
  }

  /** Where the run of kanji and katakana starts, but not over the day of 7日県に. */
  static int runStart(String text, int floor, int at) {
    int i = at;
    int from = Math.max(floor, at - LONGEST);
    while (i > from) {
      char c = text.charAt(i - 1);
      boolean day = c == '日' && i - 2 >= from && isDayBefore(text.charAt(i - 2));
      if (day || !JapaneseChars.isKanji(c) && !JapaneseChars.isKatakana(c)) {
        break;
      }
      i--;
    }
    return i;
  }

  private static boolean isDayBefore(char c) {
    return JapaneseChars.isDigit(c) || "同翌当本".indexOf(c) >= 0;
  }
}
