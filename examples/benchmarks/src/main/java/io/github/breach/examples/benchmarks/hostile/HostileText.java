package io.github.breach.examples.benchmarks.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;

/**
 * A kind of text that makes careless readers slow, in any length.
 *
 * @param name what it is made of
 * @param text makes one of so many UTF-16 units
 */
record HostileText(String name, IntFunction<String> text) {
  private static final String HEAD = "みなと商事株式会社\n2031年4月1日\n個人情報漏えいに関するお詫び\n1. 経緯\n";

  private static final String[] PIECES = {
    "1,",
    "1",
    "百",
    "年",
    "令和",
    " ",
    "【",
    "(",
    "「」",
    "株式会社",
    "委託先の株式会社あのサーバー",
    "同日、",
    "氏名、",
    "2031年4月1日",
    "4月1日から",
    "10月3日付「",
    "1件、うち",
    "会員の氏名100名、100名、200名。",
    "個人情報保護委員会に報告、",
    "不正アクセスを受け、",
    "\u202E",
    "\u200B",
    "\u3099",
    "\0",
    "\uD842",
    "https://a",
    "a@b.c ",
    "03-1111-1111 ",
    "【(「",
    "・氏名 100件\n",
    "当社は不正アクセスを受け、お客様の氏名、住所が漏えいした可能性があり、"
  };

  /** Every kind. */
  static List<HostileText> all() {
    List<HostileText> all = new ArrayList<>();
    for (String piece : PIECES) {
      all.add(new HostileText(shown(piece), length -> filled(piece, length)));
    }
    all.add(new HostileText("headings", length -> filled("1. 概要\n", length)));
    all.add(new HostileText("headings, numbered on", HostileText::numbered));
    all.add(new HostileText("brackets, nested", HostileText::nested));
    all.add(new HostileText("lines of one letter", length -> filled("あ\n", length)));
    all.add(new HostileText("all of Unicode", HostileText::unicode));
    all.add(new HostileText("the year 999999999", length -> filled("999999999年12月31日、", length)));
    all.add(
        new HostileText("counts beyond long", length -> filled("99999999999999999999件、", length)));
    all.add(new HostileText("all of these, spliced", HostileText::spliced));
    return List.copyOf(all);
  }

  /** One of so many units; every other has the head of a notice. */
  String of(int length) {
    return text.apply(length);
  }

  private static String filled(String piece, int length) {
    return HEAD + piece.repeat(length / piece.length());
  }

  private static String numbered(int length) {
    StringBuilder out = new StringBuilder(HEAD);
    for (int i = 1; out.length() < length; i++) {
      out.append(i).append(". 原因(").append(i).append(")\n");
    }
    return out.toString();
  }

  private static String nested(int length) {
    return HEAD + "(「【".repeat(length / 6) + "】」)".repeat(length / 6);
  }

  private static String unicode(int length) {
    StringBuilder out = new StringBuilder(length + 2);
    for (int c = 0; out.length() < length; c = c == Character.MAX_CODE_POINT ? 0 : c + 1) {
      out.appendCodePoint(c);
    }
    return out.toString();
  }

  private static String spliced(int length) {
    Random random = new Random(length);
    StringBuilder out = new StringBuilder(HEAD);
    while (out.length() < length) {
      out.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return out.toString();
  }

  /** What a table can show of a piece. */
  private static String shown(String piece) {
    StringBuilder out = new StringBuilder();
    for (char c : piece.strip().isEmpty() ? " ".toCharArray() : piece.strip().toCharArray()) {
      boolean seen = c > ' ' && c != '|' && !Character.isSurrogate(c) && Character.isDefined(c);
      boolean mark = Character.getType(c) == Character.FORMAT || c == '\u3099';
      out.append(
          seen && !mark
              ? String.valueOf(c)
              : String.format(java.util.Locale.ROOT, "U+%04X", (int) c));
    }
    return "`" + out + "`";
  }
}
