package io.github.breach.extract.internal.segment;

import io.github.breach.core.lexicon.TermMention;
import io.github.breach.core.lexicon.TermMentions;
import io.github.breach.core.text.FoldedText;
import java.util.BitSet;

/**
 * Finds where a list of data ended with a full line, so that the next line was joined to it: of
 * 氏名、メールアドレス⏎パスワードは含まれておりません the list is not what is denied.
 *
 * <p>Two words for data that touch, with nothing but the end of a line between them, are taken for
 * the end of a list and the start of a sentence; a word that was broken (メールア⏎ドレス) is one word.
 */
final class ListBreaks {
  private static final String SEPARATORS = "、,・";

  private ListBreaks() {}

  /** The places, in the folded text. */
  static BitSet of(FoldedText text, TermMentions data) {
    BitSet breaks = new BitSet();
    for (int i = 2; i < data.size(); i++) {
      int at = data.get(i - 1).end();
      if (data.get(i).start() == at && follows(text, data.get(i - 2)) && opensLine(text, at)) {
        breaks.set(at);
      }
    }
    return breaks;
  }

  /** Whether a list goes on behind a word. */
  private static boolean follows(FoldedText text, TermMention term) {
    return SEPARATORS.indexOf(text.charAt(term.end())) >= 0;
  }

  /** Whether a line of the input starts at {@code at}. */
  private static boolean opensLine(FoldedText text, int at) {
    int next = text.toSource(at, at + 1).start();
    for (int i = text.toSource(at - 1, at).end(); i < next; i++) {
      if (text.source().charAt(i) == '\n' || text.source().charAt(i) == '\r') {
        return true;
      }
    }
    return false;
  }
}
