package io.github.breach.core.morphology;

/** The sorts of words, as coarse as a reader of documents needs them. */
public enum PartOfSpeech {
  /** 情報, 端末. */
  NOUN,
  /** A noun that する makes a verb: 確認, 漏えい. */
  VERBAL_NOUN,
  /** A noun of time that is also an adverb: 昨年, 先般, 現在. */
  TIME_NOUN,
  /** A noun that leans on the clause before it: こと, ため, ところ, 次第. */
  DEPENDENT_NOUN,
  /** The name of an organisation that the dictionary knows. */
  ORGANIZATION_NAME,
  /** A family or given name: 佐藤. */
  PERSON_NAME,
  /** The name of a place: 札幌. */
  PLACE_NAME,
  /** Any other name. */
  PROPER_NOUN,
  /** 123, 三. */
  NUMBER,
  /** これ, 私. */
  PRONOUN,
  /** 御 of 御社, 再 of 再発. */
  PREFIX,
  /** 市 of 〇〇市, 様 of お客様. */
  SUFFIX,
  /** 漏れる, 送信する. */
  VERB,
  /** た, ない, ます and such. */
  AUXILIARY,
  /** だ, です. */
  COPULA,
  /** ない, 新しい. */
  ADJECTIVE,
  /** 直ちに. */
  ADVERB,
  /** この, 大きな: words that stand only before nouns. */
  ADNOMINAL,
  /** また, しかし. */
  CONJUNCTION,
  /** は, が, に. */
  PARTICLE,
  /** はい. */
  INTERJECTION,
  /** Marks, brackets, spaces. */
  SYMBOL,
  /** None of these, or a word that the dictionary can't place. */
  OTHER
}
