package io.github.breach.extract.internal.segment;

import io.github.breach.core.text.BoundedSearch;
import io.github.breach.core.text.JapaneseChars;
import io.github.breach.extract.internal.line.Within;
import java.util.List;

/** How the words of a line are put, as far as that tells a heading from a sentence or an item. */
final class LineWording {
  private static final int LONGEST_LABEL = 16;
  private static final int LONGEST_PAGE = 3;
  private static final int SHORTEST_LEADERS = 3;

  private static final List<String> VERB_ENDINGS = List.of("こと", "した", "ました", "ます", "です", "する");

  private final String text;

  LineWording(String text) {
    this.text = text;
  }

  /** The end of a first word before a space or colon, or {@code to}. */
  int labelEnd(int from, int to) {
    for (int i = from; i < Math.min(to, from + LONGEST_LABEL); i++) {
      char c = text.charAt(i);
      if ((c == ' ' || c == ':') && i > from) {
        return i;
      }
    }
    return to;
  }

  boolean isSentence(int from, int to) {
    return BoundedSearch.indexOf(text, '。', from, to) >= 0;
  }

  /** 会員の皆様には、, 名簿:会員: more than a name of what follows. */
  boolean isClause(int from, int to) {
    for (int i = from; i < to; i++) {
      if ("。、,:|\t".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return endsInVerb(to);
  }

  /** 名簿 471人分(お名前、年齢、: the bracket goes on in the next line. */
  boolean isCutInBracket(int from, int to) {
    return Within.last(text, '(', from, to) > Within.last(text, ')', from, to);
  }

  /** 名簿 471人分(お名前、年齢、住所): what the item holds is listed in its bracket. */
  boolean endsInList(int from, int to) {
    int open = text.charAt(to - 1) == ')' ? Within.last(text, '(', from, to) : -1;
    int comma = open < from ? -1 : BoundedSearch.indexOf(text, '、', open, to);
    return comma >= 0 && BoundedSearch.indexOf(text, '、', comma + 1, to) >= 0;
  }

  /** 3. 経緯 ……… 2: an entry of a table of contents, with the number of its page. */
  boolean isOfContents(int from, int to) {
    int i = to;
    while (i > from && JapaneseChars.isDigit(text.charAt(i - 1))) {
      i--;
    }
    if (i == to || to - i > LONGEST_PAGE) {
      return false;
    }
    while (i > from && text.charAt(i - 1) == ' ') {
      i--;
    }
    int leaders = i;
    while (i > from && "…‥・.-".indexOf(text.charAt(i - 1)) >= 0) {
      i--;
    }
    return leaders - i >= SHORTEST_LEADERS || leaders > i && text.charAt(i) == '…';
  }

  /** 名簿シート 312人分 is an item and no heading. */
  boolean endsInCount(int to) {
    int i = to - 1;
    while (i > 0 && to - i <= 4 && "名人件分様枚冊台通社世帯超)".indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return i < to - 1 && JapaneseChars.isDigit(text.charAt(i));
  }

  /** その1, 更新2: what stands before {@code to} is a number. */
  boolean endsInDigit(int to) {
    return to > 0 && JapaneseChars.isDigit(text.charAt(to - 1));
  }

  /** 様式を改めることとした is a measure and no heading. */
  boolean endsInVerb(int to) {
    for (String ending : VERB_ENDINGS) {
      if (text.startsWith(ending, to - ending.length())) {
        return true;
      }
    }
    return false;
  }

  /** 対象:会員 has a value of its own. */
  boolean hasValue(int from, int to) {
    return BoundedSearch.indexOf(text, ':', from, to - 1) >= 0;
  }

  /** 8月7日(月): says when, and heads nothing by itself. */
  boolean isDateOnly(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!JapaneseChars.isDigit(c) && "年月日火水木金土曜祝令和平成元()/. 時分頃ごろ午前後同翌夕朝夜:~".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }
}
