package io.github.breach.extract.internal.reading;

import io.github.breach.extract.internal.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Reads from a sentence's end what its main clause says: whether it is done, going on or planned,
 * denied, or only a guess.
 *
 * <p>Example: 侵入されたものとみられます。 is perfective, affirmed and inferred; 点検を行っておりませんでした。 is perfective
 * and negated. It takes known endings off one by one, so it needs no dictionary; what it doesn't
 * know it calls nominal. Immutable; time is bounded by a few endings.
 */
public final class PredicateReader {
  private static final String TABLE = "endings";
  private static final int MOST_ENDINGS = 6;

  private static final PredicateReader STANDARD = new PredicateReader();

  private final Endings endings = new Endings(Vocabulary.table(TABLE));

  private PredicateReader() {}

  public static PredicateReader standard() {
    return STANDARD;
  }

  /** Reads a sentence, with its 。 or without, as folded text has it. */
  public Predicate read(String sentence) {
    int end = withoutMarks(sentence, sentence.length());
    String note = "";
    int open = openOfLastBracket(sentence, end);
    if (open > 0) {
      note = sentence.substring(open + 1, end - 1);
      end = withoutMarks(sentence, open);
    }
    return read(sentence, end, note);
  }

  private Predicate read(String sentence, int sentenceEnd, String note) {
    Aspect aspect = null;
    Polarity polarity = null;
    Hedge hedge = null;
    int end = sentenceEnd;
    for (int i = 0; i < MOST_ENDINGS; i++) {
      Endings.Ending ending = endings.longest(sentence, end);
      boolean whole = ending != null && ending.surface().length() == end;
      if (ending == null || whole && ending.hedge() != Hedge.PENDING) { // 調査中です。 says it all
        break;
      }
      boolean told = hedge == Hedge.REPORTED && ending.hedge() == Hedge.PENDING; // 調査中とのことです
      hedge = (hedge == null || told) && aspect == null ? ending.hedge() : hedge;
      if (aspect == null && ending.aspect() != null) {
        aspect = ending.aspect();
        polarity = ending.polarity();
      }
      end = withoutMarks(sentence, end - ending.surface().length());
      if (aspect != null) {
        break;
      }
    }
    return new Predicate(
        orElse(aspect, Aspect.NOMINAL),
        orElse(polarity, Polarity.AFFIRMED),
        orElse(hedge, Hedge.NONE),
        note,
        sentenceEnd);
  }

  private static <T> T orElse(@Nullable T value, T otherwise) {
    return value == null ? otherwise : value;
  }

  private static int withoutMarks(String text, int from) {
    int end = from;
    while (end > 0 && isMark(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isMark(char c) {
    return c == '。' || c == ' ' || c == '.' || c == '!' || c == '?' || c == '、' || c == ',';
  }

  /** Where the bracket opens that closes at {@code end}, or -1. */
  private static int openOfLastBracket(String text, int end) {
    if (end == 0 || text.charAt(end - 1) != ')') {
      return -1;
    }
    int depth = 0;
    for (int i = end - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (c == ')') {
        depth++;
      } else if (c == '(' && --depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
