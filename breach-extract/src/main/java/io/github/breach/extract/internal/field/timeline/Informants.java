package io.github.breach.extract.internal.field.timeline;

import io.github.breach.core.text.BoundedSearch;
import io.github.breach.core.text.JapaneseChars;
import io.github.breach.extract.internal.vocabulary.WordLists;

/** Tells whether a part of a clause says that somebody let the discloser know. */
final class Informants {
  /** A verb belongs to the noun before it when little stands between them. */
  private static final int REACH = 24;

  /** No word of TO_US and the like is longer. */
  private static final int LONGEST_NAME = 12;

  private final String text;
  private final WordLists phrases;

  Informants(String text, WordLists phrases) {
    this.text = text;
    this.phrases = phrases;
  }

  boolean tell(int from, int to, ClauseTerms terms, boolean detected) {
    return isToldByOthers(from, to, terms) || tellInside(from, terms, detected);
  }

  /** 同月29日に当健保へ連絡, システム部に連絡: the discloser is told, or the right part of it first. */
  boolean tellInside(int from, ClauseTerms terms, boolean detected) {
    int report = terms.tellingStart();
    for (int i = Math.max(from + 1, report - REACH); i < report; i++) {
      char c = text.charAt(i);
      if (c == 'へ' || c == 'に') {
        int name = Math.max(from, i - LONGEST_NAME);
        if (phrases.end("TO_US", text, name, i) > 0
            || !detected && phrases.end("INSIDE", text, name, i) > 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** 委託先より一報, お客様から相談: somebody else reports, and to us. */
  private boolean isToldByOthers(int from, int to, ClauseTerms terms) {
    if (phrases.in("LET_US_KNOW", text, from, to)) {
      return true;
    }
    int report = terms.tellingStart();
    if (report < 0) {
      int noun = phrases.firstIn("TOLD_US", text, from, to);
      report = noun >= 0 && !phrases.in("HUMBLE", text, from, to) ? noun : -1;
    }
    if (report < 0) {
      return false;
    }
    if (phrases.in("HUMBLE", text, report, Math.min(to, report + LONGEST_NAME))) {
      return false; // 当社から個別にご連絡いたします
    }
    boolean apart = // 県外の研究者から、|窓口に電子メールで指摘
        from >= LONGEST_NAME
            && text.charAt(from - 1) == '、'
            && (namesSource("から", from - LONGEST_NAME, from)
                || namesSource("より", from - LONGEST_NAME, from))
            && (text.startsWith("から、", from - 3) || text.startsWith("より、", from - 3));
    return apart
        || isTowardsUs(from)
        || isArrowFromOthers(from, report)
        || namesSource("から", from, report)
        || namesSource("より", from, report)
        || phrases.in("COMES", text, report, to)
            && (namesSource("から", report, to) || namesSource("より", report, to));
  }

  /** 委託先→当社 電話で一報, 再委託先→委託先 当社の名簿があったことを連絡; not 当社→委託先. */
  private boolean isArrowFromOthers(int from, int report) {
    int arrow = BoundedSearch.indexOf(text, '→', from, report);
    return arrow > from && phrases.end("TO_US", text, from, arrow) == 0;
  }

  /** 決済会社より当社に対し、|流出の疑いについて一報: the part before says who told whom. */
  private boolean isTowardsUs(int from) {
    int name = Math.max(0, from - REACH);
    boolean towards =
        text.startsWith("に対し、", from - 4)
            || text.startsWith("に対して、", from - 5)
            || text.startsWith("へ、", from - 2) && phrases.end("TO_US", text, name, from - 2) > 0;
    if (!towards) {
      return false;
    }
    return namesSource("から", name, from) || namesSource("より", name, from);
  }

  /** お客様から, but not 11月16日から. */
  private boolean namesSource(String particle, int from, int to) {
    int at = BoundedSearch.indexOf(text, particle, from + 1, to);
    while (at >= 0) {
      char before = text.charAt(at - 1);
      boolean time = JapaneseChars.isDigit(before) || "日月年時分頃秒朝夜降夕旬に後ろ)".indexOf(before) >= 0;
      if (!time && phrases.end("OWN_SOURCE", text, Math.max(from, at - LONGEST_NAME), at) == 0) {
        return true;
      }
      at = BoundedSearch.indexOf(text, particle, at + 1, to);
    }
    return false;
  }
}
