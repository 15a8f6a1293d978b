package io.github.breach.core.text;

import java.util.BitSet;
import java.util.Objects;

/**
 * Makes the folded view of a text.
 *
 * <p>Full-width ASCII, half-width katakana, radicals and split marks become the usual characters;
 * dashes and spaces of one sort become one; spaces that PDF extraction put between digits, Latin
 * letters and Japanese, or between the letters of a word, are closed; hard-wrapped lines are
 * joined. Circled and raised digits stay apart from numbers.
 *
 * <p>Example: {@code "２０２２ 年 １ 月 17 ⽇"} folds to {@code "2022年1月17日"}, and every position leads
 * back through {@link FoldedText#toSource(int, int)}.
 *
 * <p>Total: any string folds, in linear time. Immutable and safe for concurrent use.
 */
public final class TextFolder {
  private static final TextFolder WRAPPED = new TextFolder(true);
  private static final TextFolder AS_LINED = new TextFolder(false);

  private final boolean joinLines;

  private TextFolder(boolean joinLines) {
    this.joinLines = joinLines;
  }

  /** A folder for whole documents, which joins hard-wrapped lines. */
  public static TextFolder joiningLines() {
    return WRAPPED;
  }

  /** A folder that leaves line ends where they are. */
  public static TextFolder keepingLines() {
    return AS_LINED;
  }

  /** The folded view of {@code input}. */
  public FoldedText fold(String input) {
    Objects.requireNonNull(input, "input");
    if (isPlain(input)) {
      return new FoldedText(input, input, OffsetMap.identity(input.length()));
    }
    BitSet furniture = joinLines ? LineWraps.find(input) : new BitSet();
    FoldBuffer out = new FoldBuffer(input.length());
    int length = input.length();
    int dropped = furniture.nextSetBit(0);
    for (int i = 0; i < length; i++) {
      if (i == dropped) {
        dropped = furniture.nextSetBit(i + 1);
        continue;
      }
      char c = input.charAt(i);
      if (CharacterFolds.isLetter(c)) {
        out.append(c, i);
        continue;
      }
      if (c == '\r') {
        if (i + 1 == length || input.charAt(i + 1) != '\n') {
          out.append('\n', i);
        }
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < length
          && Character.isLowSurrogate(input.charAt(i + 1))) {
        out.appendPair(c, input.charAt(i + 1), i);
        i++;
        continue;
      }
      char folded = isFullStop(input, i, out) ? '。' : CharacterFolds.fold(c);
      if (folded == CharacterFolds.BY_ICU) {
        i = foldRun(input, i, out);
      } else if (folded != CharacterFolds.DROP) {
        out.append(JapaneseStops.of(folded, out, input, i + 1), i);
      }
    }
    Spacing.close(out);
    return out.finish(input);
  }

  /**
   * Whether a point ends a sentence: しました．その, as universities write. Behind a single kana at the
   * start of a line it numbers an item (あ．氏名).
   */
  private static boolean isFullStop(String input, int at, FoldBuffer out) {
    char c = input.charAt(at);
    if (c != '．' && c != '.' || at < 2 || !JapaneseChars.isHiragana(out.last())) {
      return false;
    }
    char before = input.charAt(at - 2);
    char next = at + 1 < input.length() ? input.charAt(at + 1) : '\n';
    boolean opens = before == '\n' || before == ' ' || before == '\u3000';
    return !opens && next != '.' && next != '．' && !JapaneseChars.isLatin(next);
  }

  /**
   * Whether there is nothing in a text to fold, close or join, so that it and every part of it stay
   * as they are: a word of a table, a short note. A text that isn't plain may stay all the same.
   */
  public static boolean isPlain(String input) {
    for (int i = 0; i < input.length(); i++) {
      char c = input.charAt(i);
      if (CharacterFolds.isLetter(c)) {
        continue;
      }
      boolean plain = c > ' ' && c != '.' && c != ',' && c != '\u3000' && !Character.isSurrogate(c);
      if (!plain || CharacterFolds.fold(c) != c) {
        return false;
      }
    }
    return true;
  }

  /** Folds a character that ICU knows, with the marks that belong to it; returns its last index. */
  private static int foldRun(String input, int at, FoldBuffer out) {
    int end = at + 1;
    while (end < input.length()
        && end - at < 8
        && CharacterFolds.joinsPrevious(input.charAt(end))) {
      end++;
    }
    char c = input.charAt(at);
    boolean dated = c >= '㋀' && c <= '㋋' || c >= '㏠' && c <= '㏾';
    if (dated && JapaneseChars.isDigit(out.last())) {
      out.append(c, at); // 2㋀ must not become 21月
      return at;
    }
    if (CharacterFolds.joinsPrevious(c) && out.composes(input.substring(at, end), end)) {
      return end - 1;
    }
    String folded = CharacterFolds.Icu.fold(input.substring(at, end));
    for (int k = 0; k < folded.length(); k++) {
      char f = folded.charAt(k);
      out.append(f == ' ' || f == '\u3099' || f == '\u309A' ? c : f, at, end);
    }
    return end - 1;
  }
}
