package io.github.breach.extract.internal.field.cause;

import io.github.breach.extract.internal.vocabulary.WordLists;
import io.github.breach.model.CauseCategory;
import java.util.EnumSet;
import java.util.Set;

/**
 * Reads what was missing where something went wrong: a noun for a rule, for teaching or for
 * watching, and a lack of it in the same clause.
 *
 * <p>Examples: 確かめる決まりがなく and 手順を定めておらず are gaps of procedure, 研修を行っていなかった and 周知が足りず of training,
 * 定期的な点検をしておらず of oversight; 手順を守らず is none, for the procedure was there. Immutable.
 */
final class CauseGaps {
  private static final int REACH = 26;

  /** A noun and the category that its lack means. */
  private enum Sort {
    PROCEDURE("PROCEDURE_GAP!", CauseCategory.PROCEDURE_GAP, "LACK", "STEM"),
    TRAINING("TRAINING_GAP", CauseCategory.TRAINING_GAP, "LACK", "DOING"),
    TRAINING_LITTLE("TRAINING_GAP~", CauseCategory.TRAINING_GAP, "LITTLE", ""),
    OVERSIGHT("OVERSIGHT_GAP", CauseCategory.OVERSIGHT_GAP, "LACK", "DOING"),
    OVERSIGHT_LITTLE("OVERSIGHT_GAP~", CauseCategory.OVERSIGHT_GAP, "LITTLE", "");

    private final String nouns;
    private final CauseCategory category;
    private final String lack;
    private final String stems;

    Sort(String nouns, CauseCategory category, String lack, String stems) {
      this.nouns = nouns;
      this.category = category;
      this.lack = lack;
      this.stems = stems;
    }
  }

  private static final CauseGaps STANDARD = new CauseGaps();

  private final WordLists words = WordLists.of("cause-gaps");

  private CauseGaps() {}

  /** The reader with the built-in words. */
  static CauseGaps standard() {
    return STANDARD;
  }

  /** Whether a sentence says that anything was missing. */
  boolean tells(String sentence) {
    for (Sort sort : Sort.values()) {
      if (lacks(sentence, sort)) {
        return true;
      }
    }
    return false;
  }

  /** The categories of what a sentence says was missing; none where it says nothing of that. */
  Set<CauseCategory> of(String sentence) {
    Set<CauseCategory> found = EnumSet.noneOf(CauseCategory.class);
    for (Sort sort : Sort.values()) {
      if (!found.contains(sort.category) && lacks(sentence, sort)) {
        found.add(sort.category);
      }
    }
    return found;
  }

  private boolean lacks(String sentence, Sort sort) {
    for (String noun : words.all(sort.nouns)) {
      for (int at = sentence.indexOf(noun); at >= 0; at = sentence.indexOf(noun, at + 1)) {
        int from = at + noun.length();
        if (isLacking(sentence.substring(from, clauseEnd(sentence, from)), sort)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isLacking(String behind, Sort sort) {
    if (isShort(behind, sort.lack) || isShort(behind, "LITTLE")) {
      return true;
    }
    return !sort.stems.isEmpty() && isDenied(behind, sort.stems);
  }

  private boolean isShort(String behind, String lack) {
    int at = words.firstIn(lack, behind);
    return at >= 0 && isOf(behind, at);
  }

  /** Whether nothing but particles and words of manner stand between a noun and its lack. */
  private boolean isOf(String behind, int at) {
    String between = behind.substring(0, at);
    return between.indexOf('を') < 0
        && between.indexOf("に") < 0 // 保管場所にファイルがない: the file is what lacks
        && between.length() <= REACH / 2
        && !between.startsWith("する")
        && !between.startsWith("し")
        && !words.in("TRAINING_GAP~", between)
        && !words.in("OVERSIGHT_GAP~", between);
  }

  private boolean isDenied(String behind, String stems) {
    for (String stem : words.all(stems)) {
      for (int at = behind.indexOf(stem); at >= 0; at = behind.indexOf(stem, at + 1)) {
        if (words.start("DENIAL", behind, at + stem.length()) > 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** The end of the clause that a noun stands in: a full stop, or a comma behind a verb. */
  private static int clauseEnd(String sentence, int from) {
    int limit = Math.min(sentence.length(), from + REACH);
    for (int i = from; i < limit; i++) {
      char c = sentence.charAt(i);
      boolean comma = c == '、' || c == ',';
      if (c == '。' || comma && i > 0 && "はがをにもでとのや".indexOf(sentence.charAt(i - 1)) < 0) {
        return i;
      }
    }
    return limit;
  }
}
