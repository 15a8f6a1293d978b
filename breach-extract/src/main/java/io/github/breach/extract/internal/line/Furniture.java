package io.github.breach.extract.internal.line;

import io.github.breach.core.text.JapaneseChars;
import io.github.breach.extract.internal.vocabulary.WordLists;

/** Knows the lines that a web page puts around a notice. */
public final class Furniture {
  private static final int LONGEST = 90;
  private static final int LONGEST_ENTRY = 12;
  private static final int FEWEST_ENTRIES = 4;

  private final WordLists words = WordLists.of("page-furniture");

  /** Whether the folded line {@code line} belongs to the page and not to the notice. */
  public boolean is(String line) {
    boolean marked = hasMarks(line);
    if (line.length() > LONGEST) {
      return marked && isTrail(line);
    }
    return words.is("WHOLE", line)
        || words.in("PART", line)
        || isRule(line)
        || marked && (isTrail(line) || isMenu(line) && !words.in("DATA", line))
        || !marked && isSpacedMenu(line)
        || isRanked(line)
        || isBracketedMenu(line)
        || line.startsWith("«")
        || line.startsWith("< 前")
        || line.endsWith("»");
  }

  /** 2位 サポート詐欺で1,500名分の情報が危険に: what else is read on the page. */
  private static boolean isRanked(String line) {
    int digits = JapaneseChars.afterDigits(line, 0, line.length());
    return digits > 0 && line.startsWith("位 ", digits) && line.indexOf('。') < 0;
  }

  /** Whether one of the marks stands there that trails and menus are made of. */
  private static boolean hasMarks(String line) {
    for (int i = 0; i < line.length(); i++) {
      switch (line.charAt(i)) {
        case '>', '›', '»', '|', '/' -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** ──────── */
  public static boolean isRule(String line) {
    if (line.length() < 3) {
      return false;
    }
    for (int i = 0; i < line.length(); i++) {
      if ("-_=*─━ー・.…~#＊☆★◇◆ ".indexOf(line.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** ホーム > お知らせ > 〇〇について */
  private boolean isTrail(String line) {
    int marks = count(line, '>') + count(line, '›') + count(line, '»');
    boolean home = words.start("TRAIL", line, 0) > 0;
    return marks >= 2 && line.indexOf('<') < 0
        || marks >= 1 && (home || line.indexOf('。') < 0 && line.indexOf('<') < 0)
        || home && count(line, '/') >= 2;
  }

  /** 企業情報 | 採用情報 | お問い合わせ: many short words and no sentence. */
  private static boolean isMenu(String line) {
    if (line.charAt(0) == '|' && line.charAt(line.length() - 1) == '|') {
      return false; // | 氏名 | 1,204名 | is a row
    }
    boolean barred = line.indexOf('|') >= 0;
    int slashes = count(line, '/');
    boolean listed = line.indexOf('。') < 0 && line.indexOf(':') < 0;
    return listed && (barred || slashes >= 3 && !JapaneseChars.hasDigit(line, 0, line.length()));
  }

  /** 商品情報 キャンペーン 会社情報 お知らせ: short words apart, two of them what menus offer. */
  private boolean isSpacedMenu(String line) {
    int entries = 0;
    int offered = 0;
    for (int from = 0; from < line.length(); ) {
      int space = line.indexOf(' ', from);
      int end = space < 0 ? line.length() : space;
      if (end - from > LONGEST_ENTRY) {
        return false;
      }
      boolean offer = words.is("WHOLE", line, from, end) || words.is("MENU", line, from, end);
      offered += offer ? 1 : 0;
      entries++;
      from = end + 1;
    }
    return entries >= FEWEST_ENTRIES && offered >= 2;
  }

  /** [トップ] [メニュー] [お知らせ]: nothing but words in brackets. */
  private static boolean isBracketedMenu(String line) {
    if (line.charAt(0) != '[' || line.charAt(line.length() - 1) != ']') {
      return false;
    }
    int entries = count(line, '[');
    for (int i = 1; i < line.length(); i++) {
      char before = line.charAt(i - 1);
      if (before == ']' && line.charAt(i) != ' ' && line.charAt(i) != '[') {
        return false; // [重要] 名簿の紛失について [第2報]
      }
      if (before == ' ' && i > 1 && line.charAt(i - 2) == ']' && line.charAt(i) != '[') {
        return false;
      }
    }
    return entries >= FEWEST_ENTRIES;
  }

  private static int count(String line, char c) {
    int n = 0;
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) == c) {
        n++;
      }
    }
    return n;
  }
}
