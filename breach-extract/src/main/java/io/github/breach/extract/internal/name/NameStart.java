package io.github.breach.extract.internal.name;

import io.github.breach.core.morphology.Morpheme;
import io.github.breach.core.text.JapaneseChars;
import io.github.breach.extract.internal.vocabulary.Vocabulary;
import io.github.breach.extract.internal.vocabulary.WordLists;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.Range;
import io.github.breach.extract.notice.Sentence;
import java.util.List;

/**
 * Settles by dictionary where a name starts that runs into the words before it, as in 先般青葉市立病院において
 * or 配達を担うはずだった若葉運輸株式会社. It only asks where the name holds hiragana or figures, or starts as words
 * of time do. Immutable.
 */
public final class NameStart {
  /** How much of the sentence around a name the dictionary needs to cut it right. */
  private static final int BEFORE = 40;

  private static final int BEHIND = 6;
  private static final int LONGEST = 60;

  private final WordLists words;
  private final LeadingGrammar grammar = new LeadingGrammar();

  /**
   * @param words the words around the names of organisations
   */
  public NameStart(WordLists words) {
    this.words = words;
  }

  /** The name without the grammar before it; {@code name} where the dictionary sees none. */
  public Range settle(Notice notice, Range name) {
    if (!isInDoubt(notice, name)) {
      return name;
    }
    String text = notice.text().text();
    int sentence = notice.sentenceAt(name.start()).map(Sentence::start).orElse(name.start());
    int from = Math.max(sentence, name.start() - BEFORE);
    int to = Math.min(notice.end(), name.end() + BEHIND);
    List<Morpheme> morphemes = notice.morphology().analyze(text.substring(from, to));
    int start = from + grammar.end(morphemes, name.start() - from, name.end() - from);
    return isName(text.substring(start, name.end())) ? new Range(start, name.end()) : name;
  }

  private boolean isInDoubt(Notice notice, Range name) {
    boolean formFirst =
        !notice.termsIn(Vocabulary.ORGANIZATION_FORMS, name.start(), name.start() + 1).isEmpty();
    if (formFirst || name.end() - name.start() > LONGEST) {
      return false;
    }
    String text = notice.text().text();
    if (grammar.mayStart(text, name.start())) {
      return true;
    }
    for (int i = name.start(); i < name.end(); i++) {
      char c = text.charAt(i);
      if (JapaneseChars.isHiragana(c) || JapaneseChars.isDigit(c)) {
        return true;
      }
    }
    return false;
  }

  /** More than the words that make it one: not 株式会社, 大学 or 総合病院. */
  private boolean isName(String rest) {
    String own = rest.substring(0, rest.length() - words.end("INSTITUTION", rest));
    return !own.isEmpty() && rest.length() > 1 && !rest.startsWith("株式会社") && !grammar.isKind(own);
  }
}
