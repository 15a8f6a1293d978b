package io.github.breach.core.number;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * Reads the number that stands at a place of a folded text, by a strict grammar.
 *
 * <p>Read are digits with commas (1,234), units after digits or kanji (1万2千, 865千, 2.5万, 四十一,
 * 1億2,345万6千), positional kanji (二〇二四), 大字 (弐拾壱), 数 for any digit (数千, 十数, 1万数千) and decimals. Each
 * part must be smaller than the places before it: 三百二十百, 億万, 2,4, 1.2.3 and 2000三十 are refused, and
 * so is 〇〇, a placeholder.
 *
 * <p>A cursor for one text and one thread: {@link #readAt}, then ask for the result. Nothing is
 * allocated while reading, and each call takes time linear in what it reads.
 *
 * <pre>{@code
 * NumberScanner numbers = new NumberScanner("約1万2千件");
 * numbers.readAt(1);   // true
 * numbers.value();     // 12000
 * numbers.end();       // 5
 * }</pre>
 */
public final class NumberScanner {
  private final String text;
  private final DigitRun digits;
  private final Quantity total = new Quantity();
  private final Quantity section = new Quantity();
  private int start;
  private int end;
  private boolean arabic;
  private boolean kanji;
  private boolean vague;
  private boolean refused;

  /** A scanner of {@code text}, which should be folded: only ASCII digits are digits here. */
  public NumberScanner(String text) {
    this.text = Objects.requireNonNull(text, "text");
    this.digits = new DigitRun(text);
  }

  /** Whether a number may start with {@code c}: a digit, a numeral in kanji but 万, or 数. */
  public static boolean mayStart(char c) {
    return Numerals.mayStart(c);
  }

  /**
   * Reads the number at {@code at}, as much as there is of it.
   *
   * @return false where no number starts at {@code at} or what stands there makes none; then {@link
   *     #end()} is where the next one may start, always beyond {@code at}, and there is no value
   */
  public boolean readAt(int at) {
    start = at;
    end = at;
    arabic = false;
    kanji = false;
    vague = false;
    refused = false;
    total.clear();
    readParts();
    if (refused || !total.isEmpty() && mixes(charAt(end))) {
      skipRun(Math.max(end, at + 1));
      return false;
    }
    if (total.isEmpty()) {
      end = at + 1; // 数 of 人数95,442名
      return false;
    }
    return true;
  }

  /** Where the number starts. */
  public int start() {
    return start;
  }

  /** Where the number ends, exclusive. */
  public int end() {
    return end;
  }

  /**
   * The number without its decimals; the lower end of a vague one (数千: 1000), and at most 2^63-1.
   */
  public long value() {
    return total.value;
  }

  /** The upper end of a vague number (数千: 9000, 十数: 19), else {@link #value()}. */
  public long upperValue() {
    return total.upper;
  }

  /** Whether the number is larger than {@link #value()} can tell. */
  public boolean isCutOff() {
    return total.value == Long.MAX_VALUE;
  }

  /**
   * The number with its decimals, of any size, the lower end of a vague one: 一垓; where it is longer
   * than any quantity, {@link #value()}.
   */
  public BigDecimal exactValue() {
    BigDecimal exact = isCutOff() ? ExactNumber.of(text, start, end) : null;
    return exact != null
        ? exact
        : BigDecimal.valueOf(total.value)
            .add(BigDecimal.valueOf(total.fraction, total.fractionDigits));
  }

  /** Whether 数 stands for one of its digits. */
  public boolean isVague() {
    return vague;
  }

  /** Whether it has no decimals but zeros. */
  public boolean isWhole() {
    return total.fraction == 0;
  }

  /** The decimals as an integer of {@link #fractionDigits()} digits: 5 of 0.05. */
  public long fraction() {
    return total.fraction;
  }

  /** How many decimals there are; beyond nine they are dropped. */
  public int fractionDigits() {
    return total.fractionDigits;
  }

  /** The lowest power of ten written out: 10,000 for 5万, 1,000 for 1万2千, 1 for 50. */
  public long lowestUnit() {
    return Quantity.power(Math.max(0, total.low));
  }

  /** What the number is written in. */
  public NumberForm form() {
    if (arabic) {
      return kanji ? NumberForm.MIXED : NumberForm.DIGITS;
    }
    return NumberForm.KANJI;
  }

  /** 1億 2,345万 6千: sections, each but the last with its unit. */
  private void readParts() {
    int lastUnit = Integer.MAX_VALUE;
    while (!refused) {
      int at = end;
      section.clear();
      readSection();
      if (refused || section.isEmpty()) {
        end = at;
        refused |= !total.isEmpty() && Numerals.bigUnit(charAt(end)) != 0; // 1億万
        return;
      }
      int unit = Numerals.bigUnit(charAt(end));
      if (unit == 0) {
        refused |= !total.addSection(section, 0);
        return;
      }
      refused |= unit >= lastUnit || !total.addSection(section, unit);
      kanji = true;
      lastUnit = unit;
      end++;
    }
  }

  /** 2千 5百 30: pieces, each but the last with its unit. */
  private void readSection() {
    boolean more = true;
    while (more && !refused) {
      more = readPiece();
    }
  }

  /** Reads a digit, 数 or none, and a unit; returns whether another piece may follow. */
  private boolean readPiece() {
    char c = charAt(end);
    long low = 1;
    long high = 1;
    int decimals = 0;
    int lowest = 0;
    boolean bare = false;
    boolean several = false;
    int from = end;
    if (c == '数') {
      several = true;
      high = 9;
      end++;
    } else if (Numerals.isArabic(c)) {
      arabic = true;
      if (!digits.readArabic(end)) {
        refused = true;
        return false;
      }
      end = digits.end;
      low = digits.mantissa;
      high = low;
      decimals = digits.decimals;
      lowest = -decimals;
      if (charAt(end) == '数' && digits.trailingZeros > 0 && followsVaguely(end)) {
        lowest = digits.trailingZeros; // 20数名
        addPiece(low, high, 0, 0, lowest);
        return true;
      }
    } else if (Numerals.kanjiDigit(c) != Numerals.NONE) {
      kanji = true;
      if (!digits.readKanji(end)) {
        refused = true;
        return false;
      }
      end = digits.end;
      low = digits.mantissa;
      high = low;
      decimals = digits.decimals;
      lowest = -decimals;
    } else {
      bare = true;
    }
    int unit = Numerals.smallUnit(charAt(end));
    if (unit == 0) {
      return endSection(from, bare, several, low, high, decimals, lowest);
    }
    kanji = true;
    vague |= several;
    boolean positional = !bare && !several && digits.kanjiDigits > 1; // 一二百
    if (positional || low == 0 || !addPiece(low, high, decimals, unit, lowest + unit)) {
      refused = true;
      return false;
    }
    end++;
    return !several || Numerals.bigUnit(charAt(end)) != 0;
  }

  /** A piece without 十, 百 or 千 is the section's last. */
  private boolean endSection(
      int from, boolean bare, boolean several, long low, long high, int decimals, int lowest) {
    if (bare) {
      return false;
    }
    if (several) {
      boolean ofUnit = section.isEmpty() && Numerals.bigUnit(charAt(end)) != 0; // 数万
      boolean afterUnit = !section.isEmpty() && section.low >= 1; // 十数
      if (!ofUnit && !afterUnit) {
        end = from;
        return false;
      }
      vague = true;
    }
    addPiece(low, high, decimals, 0, lowest);
    return false;
  }

  private boolean addPiece(long low, long high, int decimals, int unit, int lowest) {
    boolean fits = section.add(low, high, decimals, unit, lowest);
    refused |= !fits;
    return fits;
  }

  /** Whether 数 at {@code at} belongs to the number before it: 20数名, 100数十件, not 20数字. */
  private boolean followsVaguely(int at) {
    char next = charAt(at + 1);
    return Numerals.smallUnit(next) != 0 || "名人件社台通枚冊回年日か箇".indexOf(next) >= 0;
  }

  /** Whether {@code next} is another numeral, of another script or out of order: 2000三十. */
  private static boolean mixes(char next) {
    return next != '\0' && Numerals.isNumeral(next);
  }

  private void skipRun(int from) {
    end = from;
    while (end < text.length() && inRun(end)) {
      end++;
    }
  }

  /** Whether the character belongs to the refused number: also the points and commas of 1.2.3. */
  private boolean inRun(int at) {
    char c = text.charAt(at);
    if (c == '.' || c == ',') {
      return Numerals.isArabic(text.charAt(at - 1)) && Numerals.isArabic(charAt(at + 1));
    }
    return Numerals.isNumeral(c);
  }

  private char charAt(int index) {
    return index < text.length() ? text.charAt(index) : '\0';
  }
}
