package io.github.breach.core.morphology;

import com.atilika.kuromoji.ipadic.Token;

/** What the tags of the IPA dictionary say in our terms. */
final class IpadicTags {
  private static final String ABSENT = "*";

  private IpadicTags() {}

  static boolean isAbsent(String feature) {
    return ABSENT.equals(feature);
  }

  static PartOfSpeech partOfSpeech(Token token) {
    return switch (token.getPartOfSpeechLevel1()) {
      case "名詞" -> noun(token);
      case "動詞" -> PartOfSpeech.VERB;
      case "助動詞" -> auxiliary(token);
      case "形容詞" -> PartOfSpeech.ADJECTIVE;
      case "副詞" -> PartOfSpeech.ADVERB;
      case "連体詞" -> PartOfSpeech.ADNOMINAL;
      case "接続詞" -> PartOfSpeech.CONJUNCTION;
      case "助詞" -> PartOfSpeech.PARTICLE;
      case "接頭詞" -> PartOfSpeech.PREFIX;
      case "感動詞", "フィラー" -> PartOfSpeech.INTERJECTION;
      case "記号" -> PartOfSpeech.SYMBOL;
      default -> PartOfSpeech.OTHER;
    };
  }

  private static PartOfSpeech noun(Token token) {
    return switch (token.getPartOfSpeechLevel2()) {
      case "サ変接続" -> PartOfSpeech.VERBAL_NOUN;
      case "副詞可能" -> PartOfSpeech.TIME_NOUN;
      case "非自立", "特殊" -> PartOfSpeech.DEPENDENT_NOUN;
      case "固有名詞" -> name(token.getPartOfSpeechLevel3());
      case "数" -> PartOfSpeech.NUMBER;
      case "代名詞" -> PartOfSpeech.PRONOUN;
      case "接尾" -> PartOfSpeech.SUFFIX;
      default -> PartOfSpeech.NOUN;
    };
  }

  private static PartOfSpeech name(String kind) {
    return switch (kind) {
      case "組織" -> PartOfSpeech.ORGANIZATION_NAME;
      case "人名" -> PartOfSpeech.PERSON_NAME;
      case "地域" -> PartOfSpeech.PLACE_NAME;
      default -> PartOfSpeech.PROPER_NOUN;
    };
  }

  /** だ of 端末だ is a copula, だ of 読んだ is not. */
  private static PartOfSpeech auxiliary(Token token) {
    String conjugation = token.getConjugationType();
    return "特殊・ダ".equals(conjugation) || "特殊・デス".equals(conjugation)
        ? PartOfSpeech.COPULA
        : PartOfSpeech.AUXILIARY;
  }
}
