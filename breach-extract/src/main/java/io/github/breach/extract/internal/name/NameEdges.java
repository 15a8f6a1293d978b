package io.github.breach.extract.internal.name;

import io.github.breach.core.text.JapaneseChars;
import io.github.breach.extract.internal.vocabulary.WordLists;

/**
 * Finds where a name starts before its legal form, and where one ends behind it.
 *
 * <p>Kanji, katakana and Latin letters belong to it. Hiragana may (ひだまり茶舗) or may be the grammar
 * around it (委託している〇〇株式会社より): what follows another script and is a particle or an ending does not.
 */
final class NameEdges {
  private static final int LONGEST = 40;

  /** Of the sort of an association: 環境学習協会. */
  private static final int LONGEST_KIND = 12;

  /** Of a name behind hiragana: 広場, デリカ. */
  private static final int LONGEST_TAIL = 5;

  private final WordLists words;

  NameEdges(WordLists words) {
    this.words = words;
  }

  /** Where a name that starts at {@code from} ends; {@code from} where there is none. */
  int end(String text, int from, int limit) {
    int stop = Math.min(limit, from + LONGEST);
    int i = from;
    while (i < stop) {
      char c = text.charAt(i);
      if (JapaneseChars.isHiragana(c)) {
        int run = hiraganaEnd(text, i, stop);
        int kept = keptHiragana(text, from, i, run, limit);
        if (kept < run) {
          i = kept;
          break;
        }
        i = run;
      } else if (isNameChar(c) || c == ' ' && isLatinGap(text, i, from, limit)) {
        i++;
      } else {
        break;
      }
    }
    while (i > from && "・.-&' ".indexOf(text.charAt(i - 1)) >= 0) {
      i--;
    }
    int post = words.firstIn("TITLE_OF_PERSON", text, from, i);
    return post < 0 || isWithinName(text, post, i) ? i : post;
  }

  /** How much of the hiragana {@code [at, run)} belongs to a name that started at {@code from}. */
  private int keptHiragana(String text, int from, int at, int run, int limit) {
    String hiragana = text.substring(at, run);
    if (at > from) {
      int particle = words.start("PARTICLE", hiragana, 0);
      if (hiragana.equals("の") && isOfAssociation(text, run, limit)) {
        return run;
      }
      if (particle > 0 && (particle == hiragana.length() || hiragana.charAt(particle) != 'ん')) {
        return at; // not the で of でんき, for no word starts with ん
      }
    } else if (hiragana.length() == 1 && words.is("PARTICLE", hiragana)) {
      return at; // 株式会社の代表
    }
    boolean closes = run == limit || !isNameChar(text.charAt(run)); // 株式会社ほくとは、 but not 株式会社はるか運輸
    int tail = words.end("PARTICLE", hiragana);
    boolean inName =
        tail == 1 && (closes ? "や" : "のやとも").indexOf(hiragana.charAt(run - at - 1)) >= 0;
    boolean enough = closes || hiragana.length() - tail >= 2;
    boolean grammar = tail > 0 && tail < hiragana.length() && !inName && enough;
    return grammar && (closes || !goesOn(text, run, tail, limit)) ? run - tail : run;
  }

  /**
   * Whether a name goes on behind hiragana that ends like a particle: a short word and the end of
   * the line or a gap (株式会社ことのは広場 代表理事), or a title that no name bears (株式会社おひさまデリカ).
   */
  private boolean goesOn(String text, int run, int tail, int limit) {
    if (isWithinName(text, run - tail, limit)) {
      return true;
    }
    int end = run;
    while (end < limit && end - run <= LONGEST_TAIL && isWordChar(text.charAt(end))) {
      end++;
    }
    return tail == 1
        && end - run <= LONGEST_TAIL
        && (end == limit || " \n)」".indexOf(text.charAt(end)) >= 0);
  }

  /** 一般社団法人水辺の|環境学習協会 */
  private boolean isOfAssociation(String text, int from, int limit) {
    int end = from;
    while (end < limit && end - from <= LONGEST_KIND && isWordChar(text.charAt(end))) {
      end++;
    }
    return words.end("ASSOCIATION", text, from, end) > 0;
  }

  /** 株式会社おひさまデリカ */
  private boolean isWithinName(String text, int at, int end) {
    int honorific = words.start("HONORIFIC", text, at, end);
    return honorific > 0
        && at + honorific < end
        && JapaneseChars.isKatakana(text.charAt(at + honorific));
  }

  private static boolean isWordChar(char c) {
    return JapaneseChars.isKanji(c) || JapaneseChars.isKatakana(c) || c == 'ー';
  }

  /** Where a name that ends at {@code to} starts; {@code to} where there is none. */
  int start(String text, int to, int limit) {
    int stop = Math.max(limit, to - LONGEST);
    int i = to;
    while (i > stop) {
      char c = text.charAt(i - 1);
      if (JapaneseChars.isHiragana(c)) {
        int run = hiraganaStart(text, i, stop);
        boolean opens = run == limit || !isNameChar(text.charAt(run - 1));
        if (!opens && isTown(text, run, i)) {
          i = run; // 〇〇県つばめ市
          continue;
        }
        int name = opens ? run : behindGrammar(text, run, i);
        if (name > run || opens) {
          i = name;
          break;
        }
        i = run;
      } else if (isNameChar(c) || c == ' ' && i < to && isLatinGap(text, i - 1, stop, to)) {
        i--;
      } else {
        break;
      }
    }
    while (i < to && "・.-&' ー".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    for (int generic = words.start("GENERIC", text, i);
        generic > 0 && i + generic <= to;
        generic = words.start("GENERIC", text, i)) {
      i += generic;
    }
    return i;
  }

  /** A town's name in hiragana behind its prefecture's: 〇〇県つばめ市, but not 〇〇県から市. */
  private boolean isTown(String text, int run, int end) {
    boolean town = end < text.length() && "市町村".indexOf(text.charAt(end)) >= 0;
    return town
        && end - run > 1
        && "県府都道郡".indexOf(text.charAt(run - 1)) >= 0
        && !words.is("GRAMMAR", text.substring(run, end))
        && !words.is("PARTICLE", text.substring(run, end));
  }

  /** Where in the hiragana {@code [run, end)}, which follows other letters, a name may start. */
  private int behindGrammar(String text, int run, int end) {
    if (words.is("NAME_NOUN", text, run, end)) {
      return run;
    }
    int ending = words.start("GRAMMAR", text, run);
    if (ending == 0 || run + ending > end) {
      return "のたるうくすむぐぶだてらがはをにとも".indexOf(text.charAt(end - 1)) >= 0 ? end : run;
    }
    int rest = run + ending; // する of するはるか運輸株式会社
    String name = text.substring(rest, end);
    return name.length() <= 1 || words.is("GRAMMAR", name) ? end : rest;
  }

  private static int hiraganaEnd(String text, int from, int stop) {
    int i = from;
    while (i < stop && JapaneseChars.isHiragana(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int hiraganaStart(String text, int to, int stop) {
    int i = to;
    while (i > stop && JapaneseChars.isHiragana(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private static boolean isLatinGap(String text, int space, int from, int limit) {
    return space > from
        && space + 1 < limit
        && isLatinOrDigit(text.charAt(space - 1))
        && isLatinOrDigit(text.charAt(space + 1));
  }

  private static boolean isLatinOrDigit(char c) {
    return JapaneseChars.isLatin(c) || JapaneseChars.isDigit(c) || c == '.' || c == '&';
  }

  static boolean isNameChar(char c) {
    return JapaneseChars.isJapanese(c)
        || isLatinOrDigit(c)
        || c == '・'
        || c == '-'
        || c == '\''
        || c == '々'
        || c == '☆'
        || c == '★';
  }
}
