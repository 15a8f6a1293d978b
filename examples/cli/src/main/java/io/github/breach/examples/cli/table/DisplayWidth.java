package io.github.breach.examples.cli.table;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;

/**
 * How many terminal columns text takes: 氏名 takes four, ｼﾒｲ three, か followed by a combining ゙ two.
 *
 * <p>Wide and full-width characters of Unicode's East Asian Width take two columns, combining marks
 * and invisible format characters none, everything else one. Characters of ambiguous width (①, ※,
 * “) take one, as they do in most terminals; a terminal set to show them wide moves the rest of its
 * line, no other.
 */
public final class DisplayWidth {
  private static final int JOINER = 0x200D;
  private static final int EMOJI_FORM = 0xFE0F;
  private static final int FIRST_SKIN = 0x1F3FB;
  private static final int LAST_SKIN = 0x1F3FF;

  private DisplayWidth() {}

  /** The columns of a whole text. Control characters take none. */
  public static int of(CharSequence text) {
    int columns = 0;
    int before = 0;
    int i = 0;
    while (i < text.length()) {
      int c = Character.codePointAt(text, i);
      columns += added(before, c);
      before = c;
      i += Character.charCount(c);
    }
    return columns;
  }

  /** The columns of one character by itself. */
  static int of(int c) {
    if (c < 0x7F) {
      return c < ' ' ? 0 : 1;
    }
    return switch (UCharacter.getType(c)) {
      case UCharacterCategory.NON_SPACING_MARK,
          UCharacterCategory.ENCLOSING_MARK,
          UCharacterCategory.FORMAT,
          UCharacterCategory.CONTROL ->
          c == 0xAD ? 1 : 0; // a soft hyphen is drawn
      default -> isWide(c) ? 2 : 1;
    };
  }

  /** The columns that {@code c} adds behind the character {@code before}, 0 for none. */
  static int added(int before, int c) {
    if (c == EMOJI_FORM) {
      return before != 0 && of(before) == 1 ? 1 : 0; // ❤ is narrow, ❤️ wide
    }
    boolean joined = before == JOINER || (c >= FIRST_SKIN && c <= LAST_SKIN && isWide(before));
    return joined ? 0 : of(c);
  }

  static boolean isWide(int c) {
    int width = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
    return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH;
  }
}
