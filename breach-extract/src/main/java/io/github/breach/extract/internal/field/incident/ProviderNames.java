package io.github.breach.extract.internal.field.incident;

import io.github.breach.core.text.JapaneseChars;
import java.util.ArrayList;
import java.util.List;

/** The companies that a sentence names, with the short forms that it defines for them. */
final class ProviderNames {
  private static final List<String> FORMS =
      List.of(
          "株式会社",
          "有限会社",
          "合同会社",
          "(株)",
          "(有)",
          "公益社団法人",
          "一般社団法人",
          "公益財団法人",
          "一般財団法人",
          "社会福祉法人",
          "特定非営利活動法人",
          "NPO法人",
          "独立行政法人",
          "学校法人",
          "医療法人");
  private static final String ENDS = " 、。,・()「」『』:/\n";
  private static final String PARTICLES = "がのはをへとやも";
  private static final List<String> SELVES =
      List.of("当社", "弊社", "本市", "当行", "当会", "当院", "当組合", "当健保", "当館", "本学", "本校", "当サイト", "本サイト");
  private static final int LONGEST = 25;
  private static final int LONGEST_ALIAS = 50;

  private ProviderNames() {}

  static List<String> in(String words) {
    List<String> names = new ArrayList<>();
    for (String form : FORMS) {
      for (int at = words.indexOf(form); at >= 0; at = words.indexOf(form, at + form.length())) {
        int end = at + form.length();
        int nameEnd = nameEnd(words, end);
        int nameStart = nameStart(words, at);
        boolean leading = nameEnd > end;
        String name = leading ? words.substring(end, nameEnd) : words.substring(nameStart, at);
        int after = leading ? nameEnd : end;
        addWithAlias(words, leading ? name : name + form, after, names);
      }
    }
    addLetters(words, names);
    return names;
  }

  /** 印刷を委託しているA社のサーバー: a company that goes by a letter. */
  private static void addLetters(String words, List<String> names) {
    for (int at = words.indexOf('社', 1); at > 0; at = words.indexOf('社', at + 1)) {
      boolean letter = isLetter(words.charAt(at - 1));
      if (letter && (at == 1 || !isLetter(words.charAt(at - 2)))) {
        names.add(words.substring(at - 1, at + 1));
      }
    }
  }

  private static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static void addWithAlias(String words, String name, int end, List<String> names) {
    String alias = alias(words, end);
    if (name.length() < 2 || SELVES.contains(alias)) {
      return;
    }
    names.add(name);
    if (alias.length() >= 2) {
      names.add(alias);
    }
  }

  /** 北の印刷 of 株式会社北の印刷が. */
  private static int nameEnd(String words, int from) {
    int i = from;
    if (i < words.length()
        && (PARTICLES.indexOf(words.charAt(i)) >= 0 || "によか".indexOf(words.charAt(i)) >= 0)) {
      return from;
    }
    while (i < words.length() && i - from < LONGEST && !endsAt(words, i)) {
      char c = words.charAt(i);
      boolean particle =
          PARTICLES.indexOf(c) >= 0
              || c == 'に'
              || c == 'よ'
              || c == 'か' && words.startsWith("から", i);
      if (particle && i - from >= 2 && !isKana(words, i - 1) && !isKana(words, i - 2)) {
        break;
      }
      if (particle && i - from >= 2 && (i + 1 >= words.length() || !isKana(words, i + 1))) {
        break;
      }
      i++;
    }
    return i;
  }

  /** A point ends a name, but not inside ケイナビ・テクノロジーズ. */
  private static boolean endsAt(String words, int at) {
    boolean inside =
        words.charAt(at) == '・'
            && at > 0
            && at + 1 < words.length()
            && JapaneseChars.isKatakana(words.charAt(at - 1))
            && JapaneseChars.isKatakana(words.charAt(at + 1));
    return ENDS.indexOf(words.charAt(at)) >= 0 && !inside;
  }

  private static int nameStart(String words, int to) {
    int i = to;
    while (i > 0 && to - i < LONGEST) {
      char c = words.charAt(i - 1);
      if (ENDS.indexOf(c) >= 0 || PARTICLES.indexOf(c) >= 0 || c == 'る' || c == 'に' || c == 'た') {
        break;
      }
      i--;
    }
    return i;
  }

  private static String alias(String words, int from) {
    if (from >= words.length() || words.charAt(from) != '(') {
      return "";
    }
    int close = Bounded.indexOf(words, ')', from, Math.min(words.length(), from + LONGEST_ALIAS));
    int open = close < 0 ? -1 : words.substring(from, close).indexOf("以下") + from;
    if (open < from) {
      return "";
    }
    int quote = Bounded.indexOf(words, '「', open, close);
    if (quote >= 0) {
      int end = Bounded.indexOf(words, '」', quote, close);
      return end > quote ? words.substring(quote + 1, end) : "";
    }
    int start = open + 2;
    while (start < close && "、, :".indexOf(words.charAt(start)) >= 0) {
      start++;
    }
    return words.substring(start, close);
  }

  private static boolean isKana(String words, int at) {
    char c = words.charAt(at);
    return c >= '\u3041' && c <= '\u3096';
  }
}
