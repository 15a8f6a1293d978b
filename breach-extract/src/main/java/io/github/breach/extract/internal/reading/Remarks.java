package io.github.breach.extract.internal.reading;

import io.github.breach.extract.internal.vocabulary.WordLists;

/**
 * Tells the sentences that state no fact of an incident from those that may, in whatever section
 * they stand: a greeting, a wish, a pointer to another page, who the discloser is, how the world
 * goes.
 *
 * <p>当社は創業以来、地域のみなさまとともに歩んでまいりました。 under 原因 is no cause, and under 再発防止策 no measure. Immutable.
 */
public final class Remarks {
  private static final int LONGEST_POINTER = 28;
  private static final Remarks STANDARD = new Remarks();

  private final WordLists words = WordLists.of("remarks");

  private Remarks() {}

  /** The reader with the built-in words. */
  public static Remarks standard() {
    return STANDARD;
  }

  /** Whether a sentence of these words is a remark. */
  public boolean isRemark(String sentence) {
    return words.in("GREETING", sentence)
        || words.end("WISH", sentence) > 0
        || words.in("SORROW", sentence)
        || words.end("OUTCOME", sentence) > 0
        || defines(sentence)
        || opens("POINTER", sentence) && words.end("POINTED", sentence) > 0
        || words.end("POINTED", sentence) > 0 && isShortPointer(sentence)
        || opens("SELF", sentence) && words.in("COMPANY", sentence)
        || isGeneral(sentence);
  }

  /** 近年、サイバー攻撃は巧妙化しております: how the world goes, or what the law asks of everybody. */
  public boolean isGeneral(String sentence) {
    return opens("GENERAL", sentence) && words.in("TREND", sentence);
  }

  /** ハッシュ化とは、元に戻せない形に変換すること; but not 備考欄に書くことは、取りやめました. */
  public boolean defines(String sentence) {
    for (int i = sentence.indexOf("とは"); i >= 0; i = sentence.indexOf("とは", i + 1)) {
      boolean comma = sentence.startsWith("、", i + 2) || sentence.startsWith(",", i + 2);
      if (comma && i > 0 && sentence.charAt(i - 1) != 'こ') {
        return true;
      }
    }
    return words.in("DEFINED", sentence);
  }

  /** 経緯は「3」に記載のとおりです: nothing but a subject and where it is told. */
  private static boolean isShortPointer(String sentence) {
    return sentence.length() <= LONGEST_POINTER && sentence.indexOf('を') < 0;
  }

  private boolean opens(String key, String sentence) {
    int from = sentence.startsWith("なお、") || sentence.startsWith("また、") ? 3 : 0;
    return words.start(key, sentence, from) > 0;
  }
}
