package io.github.breach.extract.internal.name;

import io.github.breach.core.lexicon.Lexicon;
import io.github.breach.core.lexicon.TermMention;
import io.github.breach.core.text.JapaneseChars;
import io.github.breach.extract.internal.vocabulary.Vocabulary;
import io.github.breach.extract.internal.vocabulary.WordLists;
import java.util.ArrayList;
import java.util.List;

/** Finds names of organisations that carry a legal form. Immutable. */
public final class OrganizationNames {
  private static final int LONGEST_LATIN = 60;
  private static final int LONGEST_ENDING = 3;

  private final Lexicon forms =
      Lexicon.of(List.of(Vocabulary.table(Vocabulary.ORGANIZATION_FORMS)));
  private final WordLists words;
  private final NameEdges edges;

  public OrganizationNames(WordLists words) {
    this.words = words;
    this.edges = new NameEdges(words);
  }

  /** The names in a short text. */
  public List<NameMention> in(String text) {
    return around(text, forms.find(text), 0, text.length());
  }

  /** The names of {@code [from, to)}, given the legal forms that stand in the text. */
  public List<NameMention> around(String text, List<TermMention> found, int from, int to) {
    List<NameMention> names = new ArrayList<>();
    int free = from;
    for (TermMention form : found) {
      if (form.start() < free || form.end() > to) {
        continue;
      }
      NameMention name =
          switch (form.key()) {
            case "LATIN" -> latin(text, form, free);
            case "BEFORE" -> before(text, form, to);
            default -> either(text, form, free, to);
          };
      if (name.end() - name.start() > form.end() - form.start()) {
        names.add(name);
        free = name.end();
      }
    }
    return names;
  }

  /** Where the name without a legal form that ends at {@code end} starts; {@code end} if none. */
  public int startOf(String text, int end, int limit) {
    return edges.start(text, end, limit);
  }

  /** 株式会社〇〇, or 〇〇株式会社 where a name stands before it. */
  private NameMention either(String text, TermMention form, int free, int to) {
    int start = edges.start(text, form.start(), free);
    if (start < form.start() && !isDigits(text, start, form.start())) {
      NameMention behind = named(text, form, to, NameForm.COMPANY);
      boolean verb = behind.end() > form.end() && isVerb(text, start, form.start());
      return verb ? behind : new NameMention(start, form.end(), NameForm.COMPANY);
    }
    return named(text, form, to, NameForm.COMPANY);
  }

  /** 手が|けた|株式会社〇〇: the end of a clause before the name, and no name. */
  private static boolean isVerb(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!JapaneseChars.isHiragana(text.charAt(i))) {
        return false;
      }
    }
    return to - from <= LONGEST_ENDING && "たる".indexOf(text.charAt(to - 1)) >= 0;
  }

  private NameMention before(String text, TermMention form, int to) {
    NameMention name = named(text, form, to, NameForm.BODY);
    int next = name.end();
    // 医療法人〇〇会 △△クリニック is one name.
    if (next + 1 < to && text.charAt(next) == ' ') {
      int end = edges.end(text, next + 1, to);
      if (end > next + 1 && words.end("INSTITUTION", text.substring(next + 1, end)) > 0) {
        return new NameMention(name.start(), end, NameForm.BODY);
      }
    }
    return name;
  }

  private NameMention named(String text, TermMention form, int to, NameForm kind) {
    int from = form.end();
    while (from < to && from - form.end() < 3 && text.charAt(from) == ' ') {
      from++;
    }
    int end = edges.end(text, from, to);
    return new NameMention(form.start(), end > from ? end : form.end(), kind);
  }

  /** Example Trading Co., Ltd. */
  private NameMention latin(String text, TermMention form, int free) {
    int none = form.end();
    boolean cut =
        form.end() < text.length() && JapaneseChars.isLatin(text.charAt(form.end()))
            || form.start() == 0
            || " ,)".indexOf(text.charAt(form.start() - 1)) < 0;
    if (cut) {
      return new NameMention(form.start(), none, NameForm.COMPANY); // Incident, Aging
    }
    int i = form.start();
    int stop = Math.max(free, form.start() - LONGEST_LATIN);
    int open = 0;
    while (i > stop && (isLatinName(text.charAt(i - 1)) || isPlace(text.charAt(i - 1), open))) {
      i--;
      open += text.charAt(i) == ')' ? 1 : text.charAt(i) == '(' ? -1 : 0;
    }
    while (i < form.start() && !isUpper(text.charAt(i))) {
      i++;
    }
    return new NameMention(i, none, NameForm.COMPANY);
  }

  /** Example Machinery (Thailand) Co., Ltd.: a bracket that is closed within the name. */
  private static boolean isPlace(char c, int open) {
    return c == ')' || c == '(' && open > 0;
  }

  private static boolean isLatinName(char c) {
    return JapaneseChars.isLatin(c) || JapaneseChars.isDigit(c) || " .,&-'".indexOf(c) >= 0;
  }

  private static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isDigits(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!JapaneseChars.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
