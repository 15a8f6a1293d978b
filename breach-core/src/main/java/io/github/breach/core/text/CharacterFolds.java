package io.github.breach.core.text;

import com.ibm.icu.text.Normalizer2;

/**
 * What one character folds to. Not NFKC as such, which makes 11,234件 of ①1,234件 and 102件 of 10²件:
 * each range that folds is named here with its reason, and what isn't named stays.
 */
final class CharacterFolds {
  /** {@link #fold} of a character that is dropped. */
  static final char DROP = '\0';

  /** {@link #fold} of a character that ICU expands or composes: see {@link Icu}. */
  static final char BY_ICU = '\uFFFF';

  /**
   * Radicals that PDF fonts put in place of the ideograph and that NFKC doesn't know: ⻑ for 長.
   * Pairs of radical and ideograph.
   */
  private static final String RADICALS =
      "⺟母⺠民⺩王⺫目⺬示⺮竹⺰糸⺼月⻁虎⻂衣⻄西⻅見⻆角⻉貝⻋車⻌辶⻑長⻓長⻖阝⻘青⻛風⻝食⻞食⻟食⻢馬⻣骨⻤鬼⻥魚⻦鳥⻨麦⻩黄⻫斉⻭歯⻯竜⻲亀⻳亀⺅亻⺉刂⺋卩⺌小⺍小⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺝月⺡氵⺢水⺣灬⺤爪⺥爪⺨犭⺪疋⺱网⺲罒⺳网⺴网⺶羊⺷羊⺸羊⺹老⺺聿⺻聿⺽臼⺾艹⺿艹⻀艹";

  private CharacterFolds() {}

  /**
   * Whether {@code c} is a kana or kanji, as most of a text is: it stays. One range holds both, and
   * hardly a character lies in its gaps, so that the answer seldom surprises the processor.
   */
  static boolean isLetter(char c) {
    return c >= '\u3040'
        && c < '\uD800'
        && !(c >= '\u3099' && c < '\u30A0')
        && !(c >= '\u31F0' && c < '\u3400');
  }

  /** Whether {@code c} folds to a digit. */
  static boolean isDigit(char c) {
    return c >= '0' && c <= '9' || c >= '０' && c <= '９';
  }

  /**
   * What {@code c} folds to, {@link #DROP}, or {@link #BY_ICU}; {@code c} itself where it stays.
   */
  static char fold(char c) {
    if (c < 0x80) {
      return asciiFold(c);
    }
    if (isLetter(c)) {
      return c;
    }
    if (c >= '！' && c <= '～') {
      return (char) (c - '！' + '!'); // full-width ASCII: １ → 1, （ → (
    }
    if (c >= '\u2000' && c < '\u2E80') {
      return punctuationFold(c);
    }
    if (c >= '\u3000' && c < '\u3040') {
      return cjkPunctuationFold(c);
    }
    if (c >= '\u2E80' && c < '\u2FE0') {
      int at = RADICALS.indexOf(c);
      return at >= 0 && at % 2 == 0 ? RADICALS.charAt(at + 1) : BY_ICU; // Kangxi radicals: ⽉ → 月
    }
    return otherFold(c);
  }

  private static char asciiFold(char c) {
    if (c >= ' ' && c < 0x7F || c == '\n') {
      return c;
    }
    if (c == '\t') {
      return '\u3000'; // between the cells of a row, and set on purpose
    }
    return c == '\uFEFF' ? DROP : ' '; // control characters only keep words apart
  }

  private static char punctuationFold(char c) {
    if (c <= '\u200A' || c == '\u202F' || c == '\u205F') {
      return ' '; // typographic spaces
    }
    if (c <= '\u200F' || c >= '\u202A' && c <= '\u202E' || c >= '\u2060' && c <= '\u206F') {
      return DROP; // zero-width and direction marks
    }
    if (c >= '\u2010' && c <= '\u2015' || c == '\u2212' || c == '\u2500') {
      return '-'; // dashes and the minus sign: 0120‐030‐655
    }
    return switch (c) {
      case '\u223C', '\u223E', '\u2053' -> '~'; // wave dashes that Shift_JIS round trips left: ∼
      case '\u2028', '\u2029' -> '\n';
      case '\u2116', '\u2121' -> BY_ICU; // № ℡
      default -> c;
    };
  }

  private static char cjkPunctuationFold(char c) {
    return switch (c) {
      case '\u301C', '\u3030' -> '~'; // 〜
      case '〈' -> '<';
      case '〉' -> '>';
      default -> c;
    };
  }

  private static char otherFold(char c) {
    if (c < 0xA0) {
      return c == '\u0085' ? '\n' : ' ';
    }
    if (c == '\u00A0') {
      return ' ';
    }
    if (c == '\u00AD' || c == '\uFEFF' || c >= '\uFE00' && c <= '\uFE0F') {
      return DROP; // soft hyphen, byte order mark, variation selectors
    }
    boolean halfWidth = c >= '｡' && c <= 'ﾟ'; // ﾒｰﾙ → メール
    boolean compatibility = c >= '\uF900' && c <= '\uFAFF'; // 神 → 神
    boolean corporate = c >= '㈱' && c <= '㈾' || c >= '㌀' && c <= '㍗'; // ㈱ → (株)
    boolean era = c >= '㍻' && c <= '㍿' || c == '㋿'; // ㍻ → 平成
    boolean monthOrDay = c >= '㋀' && c <= '㋋' || c >= '㏠' && c <= '㏾'; // ㋀ → 1月
    boolean mark = c >= '\u0300' && c <= '\u036F' || c == '\u3099' || c == '\u309A';
    return halfWidth || compatibility || corporate || era || monthOrDay || mark ? BY_ICU : c;
  }

  /** Whether {@code c} belongs to the character before it: か + ゛, ｶ + ﾞ, e + ´. */
  static boolean joinsPrevious(char c) {
    return c == '\u3099'
        || c == '\u309A'
        || c == '\uFF9E'
        || c == '\uFF9F'
        || (c >= '\u0300' && c <= '\u036F');
  }

  /** ICU's normalisation, loaded when the first character needs it. */
  static final class Icu {
    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();

    private Icu() {}

    static String fold(CharSequence run) {
      return NFKC.normalize(run);
    }
  }
}
