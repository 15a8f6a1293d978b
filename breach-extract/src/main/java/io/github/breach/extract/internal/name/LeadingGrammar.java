package io.github.breach.extract.internal.name;

import io.github.breach.core.morphology.Morpheme;
import io.github.breach.core.morphology.PartOfSpeech;
import io.github.breach.core.text.JapaneseChars;
import io.github.breach.extract.internal.vocabulary.WordLists;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the words end that stand before a name and belong to the sentence: さて|青葉大学,
 * 平成30年度以降|みどり印刷株式会社, 担うはずだった|若葉運輸株式会社. What may itself be part of a name stays: あゆみ, 毎日, ゆめの森.
 */
final class LeadingGrammar {
  private final WordLists words = WordLists.of("leading-words");

  /** Whether a word of time or a link may start at {@code at}. */
  boolean mayStart(String text, int at) {
    return words.start("TIME_START", text, at) > 0;
  }

  /** Whether {@code word} only says what kind of body it is: 総合 of 総合病院. */
  boolean isKind(String word) {
    return words.is("KIND", word);
  }

  /**
   * Where the grammar ends in {@code [start, end)}; {@code start} where there is none.
   *
   * @param morphemes the words of the text around it
   */
  int end(List<Morpheme> morphemes, int start, int end) {
    List<Integer> cuts = new ArrayList<>();
    Morpheme before = null;
    boolean dated = false;
    for (Morpheme morpheme : morphemes) {
      if (morpheme.end() > start && morpheme.end() < end) {
        boolean split = morpheme.start() < start;
        boolean date = isDate(morpheme, dated, split);
        if (!date && !isGrammar(morpheme, before, split)) {
          break;
        }
        dated = date;
        if (mayEndBeforeName(morpheme, before)) {
          cuts.add(morpheme.end());
        }
      }
      before = morpheme;
    }
    for (int i = cuts.size() - 1; i >= 0; i--) {
      if (!isBareTrade(morphemes, cuts.get(i), end) && !goesOn(morphemes, cuts.get(i))) {
        return cuts.get(i);
      }
    }
    return start;
  }

  /** The grammar itself goes on: なか|の電機株式会社. */
  private static boolean goesOn(List<Morpheme> morphemes, int cut) {
    for (Morpheme morpheme : morphemes) {
      if (morpheme.start() == cut) {
        return morpheme.is(PartOfSpeech.PARTICLE)
            || morpheme.is(PartOfSpeech.AUXILIARY)
            || morpheme.is(PartOfSpeech.COPULA);
      }
    }
    return false;
  }

  /** たまゆら|工業株式会社: what is left only says in which trade, so what was taken for grammar names it. */
  private static boolean isBareTrade(List<Morpheme> morphemes, int cut, int end) {
    int content = 0;
    boolean common = true;
    for (Morpheme morpheme : morphemes) {
      if (morpheme.start() < cut || morpheme.end() > end || morpheme.surface().equals("株式会社")) {
        continue;
      }
      content++;
      common &= morpheme.is(PartOfSpeech.NOUN) || morpheme.is(PartOfSpeech.VERBAL_NOUN);
    }
    return content <= 1 && common;
  }

  /** 30 年度, 昨年 度, 平成 30 年. */
  private boolean isDate(Morpheme morpheme, boolean dated, boolean split) {
    String surface = morpheme.surface();
    if (split || words.is("IN_NAME", surface)) {
      return false;
    }
    return switch (morpheme.partOfSpeech()) {
      case TIME_NOUN -> surface.length() > 1 || dated;
      case NUMBER -> Character.isDigit(surface.charAt(0));
      case SYMBOL -> dated;
      default ->
          words.is("ERA", surface)
              || words.is("TIME", surface)
              || dated && words.is("TIME_COUNTER", surface);
    };
  }

  private boolean isGrammar(Morpheme morpheme, @Nullable Morpheme before, boolean split) {
    String surface = morpheme.surface();
    if (words.is("IN_NAME", surface) || isDoubled(surface)) {
      return false;
    }
    return switch (morpheme.partOfSpeech()) {
      case CONJUNCTION, ADNOMINAL, ADVERB -> surface.length() > 1;
      case PARTICLE -> split || before != null && !before.is(PartOfSpeech.SYMBOL);
      case AUXILIARY, COPULA -> before != null && !before.is(PartOfSpeech.SYMBOL);
      case VERB, ADJECTIVE -> true;
      case DEPENDENT_NOUN -> before != null && endsClause(before);
      default -> false;
    };
  }

  /** A clause before a name ends in a plain form: 担当する|〇〇, not in the うみ of うみねこ. */
  private boolean mayEndBeforeName(Morpheme morpheme, @Nullable Morpheme before) {
    String surface = morpheme.surface();
    return switch (morpheme.partOfSpeech()) {
      case VERB -> // 担当する, 指摘を受け
          surface.length() > 1
              && (surface.equals(morpheme.baseForm())
                  || before != null && before.surface().equals("を"));
      case ADJECTIVE -> surface.equals(morpheme.baseForm()) && surface.length() > 1;
      case NUMBER -> false;
      case AUXILIARY -> surface.length() > 1 || surface.equals("た") || surface.equals("だ");
      case PARTICLE -> // 誤ったのは, but not the と of a name
          surface.length() > 1 || before != null && before.is(PartOfSpeech.DEPENDENT_NOUN);
      case ADVERB -> surface.length() > 2 || JapaneseChars.isKanji(surface.charAt(0));
      case DEPENDENT_NOUN -> surface.length() > 1 || surface.equals("の");
      default -> !words.is("ERA", surface);
    };
  }

  private static boolean endsClause(Morpheme before) {
    return switch (before.partOfSpeech()) {
      case VERB, AUXILIARY, COPULA, ADJECTIVE, ADNOMINAL -> true;
      default -> before.surface().equals("の");
    };
  }

  /** いきいき, すくすく: adverbs that bodies like to be named by. */
  private static boolean isDoubled(String surface) {
    int half = surface.length() / 2;
    return half > 0
        && surface.length() % 2 == 0
        && surface.substring(0, half).equals(surface.substring(half));
  }
}
