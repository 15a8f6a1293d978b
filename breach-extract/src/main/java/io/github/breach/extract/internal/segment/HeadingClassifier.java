package io.github.breach.extract.internal.segment;

import io.github.breach.core.lexicon.Lexicon;
import io.github.breach.core.lexicon.TermMention;
import io.github.breach.core.text.BoundedSearch;
import io.github.breach.extract.internal.vocabulary.Vocabulary;
import io.github.breach.model.SectionKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Tells from its words what a heading's section is about. */
final class HeadingClassifier {
  private static final String GLUE = "GLUE";

  private final Lexicon headings;
  private final HeadingGrammar grammar = new HeadingGrammar();

  HeadingClassifier(Lexicon headings) {
    this.headings = headings;
  }

  /**
   * What the words of a heading say.
   *
   * @param kinds the kinds named, maybe none
   * @param strong whether a kind was named by a word that says it alone: 原因, not 情報
   * @param covered whether nothing but heading words stands there
   */
  record Reading(List<SectionKind> kinds, boolean strong, boolean covered) {
    private static final Reading NOTHING = new Reading(List.of(), false, false);
  }

  /** Reads the heading that stands at {@code [from, to)}. */
  Reading read(String text, int from, int to) {
    if (BoundedSearch.indexOf(text, '御', from, to) >= 0) {
      String plain = text.substring(from, to).replace('御', 'ご'); // 御連絡
      return read(plain, 0, plain.length());
    }
    Reading asWritten = readUnspaced(text, from, to);
    if (asWritten.strong()) {
      return asWritten;
    }
    if (BoundedSearch.indexOf(text, ' ', from, to) < 0) {
      return asked(asWritten, text, from, to);
    }
    String unspaced = text.substring(from, to).replace(" ", ""); // 概 要
    Reading closed = readUnspaced(unspaced, 0, unspaced.length());
    return closed.strong() && closed.covered() ? closed : asked(asWritten, text, from, to);
  }

  /** What the words ask for where none is listed: どう改めるか. */
  private Reading asked(Reading asWritten, String text, int from, int to) {
    List<SectionKind> kinds = grammar.kinds(text, from, to);
    return kinds.isEmpty() ? asWritten : new Reading(kinds, false, asWritten.covered());
  }

  /** Whether all that stands before a cause at a heading's end only says of what it is one. */
  private static boolean isOfCause(String text, List<TermMention> mentions) {
    TermMention last = mentions.get(mentions.size() - 1);
    if (!last.key().equals(SectionKind.CAUSE.name())) {
      return false;
    }
    for (int i = mentions.get(0).start(); i < last.start(); i++) {
      if ("、・/&と".indexOf(text.charAt(i)) >= 0
          || text.startsWith("及び", i)
          || text.startsWith("および", i)) {
        return false;
      }
    }
    return true;
  }

  private Reading readUnspaced(String text, int from, int to) {
    List<TermMention> mentions = headings.find(text, from, to);
    if (mentions.isEmpty()) {
      return Reading.NOTHING;
    }
    Set<SectionKind> strong = EnumSet.noneOf(SectionKind.class);
    Set<SectionKind> weak = EnumSet.noneOf(SectionKind.class);
    int covered = 0;
    for (TermMention mention : mentions) {
      covered += mention.end() - mention.start();
      String key = mention.key();
      boolean told = mention.end() < to && text.charAt(mention.end()) == 'の';
      if (told && key.equals("REQUEST_TO_CUSTOMERS") && mention.term().surface().endsWith("へ")) {
        continue; // 対象となる方へ|のご連絡
      }
      if (key.endsWith("?")) {
        weak.add(SectionKind.valueOf(key.substring(0, key.length() - 1)));
      } else if (!key.equals(GLUE)) {
        strong.addAll(Vocabulary.kinds(key));
      }
    }
    if (strong.size() > 1) {
      strong.remove(SectionKind.OTHER);
    }
    if (weak.size() > 1) {
      weak.remove(SectionKind.OVERVIEW); // 個人情報の状況
    }
    if (strong.contains(SectionKind.CAUSE) && isOfCause(text, mentions)) {
      strong.remove(SectionKind.AFFECTED_INFORMATION); // 件数に相違が生じた原因
    }
    int ink = 0;
    for (int i = from; i < to; i++) {
      if (text.charAt(i) != ' ') {
        ink++;
      }
    }
    boolean isStrong = !strong.isEmpty();
    return new Reading(List.copyOf(isStrong ? strong : weak), isStrong, ink > 0 && covered >= ink);
  }
}
