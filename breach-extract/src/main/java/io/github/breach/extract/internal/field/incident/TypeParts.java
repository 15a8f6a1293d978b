package io.github.breach.extract.internal.field.incident;

import io.github.breach.core.lexicon.TermMention;
import io.github.breach.core.lexicon.TermMentions;
import io.github.breach.extract.notice.Notice;
import io.github.breach.model.IncidentType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds types that a statement names only by several words together: 入力画面 … 書き換え. */
final class TypeParts {
  private static final String PARTS = "incident-parts";

  /** No rule has fewer parts. */
  private static final int FEWEST = 2;

  /** What somebody carried on an errand is no misuse where it was lost then. */
  private static final String CARRIED = "CARRIED";

  private record Rule(IncidentType type, List<String> parts) {}

  private static final List<Rule> RULES =
      List.of(
          // カード番号の入力画面のプログラムを書き換え
          new Rule(IncidentType.PAYMENT_PAGE_TAMPERING, List.of("PAYMENT_PAGE", "ALTERED")),
          // 当該アカウントより迷惑メールが送信され
          new Rule(IncidentType.EMAIL_ACCOUNT_ABUSE, List.of("MAIL_ACCOUNT", "SPAM", "DISPATCHED")),
          // Gmailのアカウントが、何者かに乗っ取られ
          new Rule(IncidentType.EMAIL_ACCOUNT_ABUSE, List.of("MAILBOX", "TAKEN_OVER")),
          // お店のインスタが乗っ取られてしまい
          new Rule(IncidentType.ACCOUNT_TAKEOVER, List.of("SOCIAL_MEDIA", "TAKEN_OVER")),
          // 当社の従業員が端末を使用して…閲覧していた
          new Rule(IncidentType.INSIDER_MISUSE, List.of("STAFF", "LOOKED")),
          // 出向者が契約情報を持ち出して
          new Rule(IncidentType.INSIDER_MISUSE, List.of("STAFF", CARRIED)),
          // 指示に従って遠隔操作ソフトを入れ
          new Rule(IncidentType.SUPPORT_SCAM, List.of("REMOTE_CONTROL", "FAKE_WARNING")),
          // 取引先を名乗るメールのリンクを開き、パスワードを入力してしまい
          new Rule(IncidentType.PHISHING, List.of("LURE_LINK", "ENTERED")),
          // 紹介状を別の患者さんにお渡し
          new Rule(IncidentType.MISDELIVERY, List.of("OTHER_PERSON", "HANDED")),
          // 他社のスタッフ情報が表示される不具合
          new Rule(IncidentType.UNINTENDED_PUBLICATION, List.of("OTHER_PERSON", "SHOWN")),
          // 本来BCC欄に入れるべきアドレスを
          new Rule(IncidentType.MISDELIVERY, List.of("COPY_LINE", "WRONG")));

  private final TermMentions mentions;
  private final AssertionReader assertions;

  TypeParts(Notice notice, AssertionReader assertions) {
    this.mentions = notice.terms(PARTS);
    this.assertions = assertions;
  }

  void read(Statement statement, int rank, List<TypeCandidate> found) {
    List<TermMention> words = mentions.in(statement.start(), statement.end());
    if (words.size() < FEWEST) {
      return;
    }
    Map<String, TermMention> parts = new HashMap<>();
    for (TermMention part : words) {
      parts.putIfAbsent(part.key(), part);
    }
    for (Rule rule : RULES) {
      match(rule, parts)
          .filter(last -> isTold(statement, last))
          .ifPresent(
              last ->
                  found.add(
                      new TypeCandidate(
                          rule.type(),
                          rank,
                          rule.parts().contains(CARRIED),
                          start(rule, parts),
                          last.end())));
    }
  }

  /**
   * Whether addresses were shown to each other by a wrong field of a mail, which is no publication.
   */
  boolean isOfMailFields(Statement statement) {
    return mentions.has("COPY_LINE", statement.start(), statement.end())
        && mentions.has("WRONG", statement.start(), statement.end());
  }

  private boolean isTold(Statement statement, TermMention last) {
    Reading reading = assertions.read(statement, last.end());
    return reading == Reading.FACT || reading == Reading.POSSIBLE;
  }

  /** The last part in the text, where all are there. */
  private static Optional<TermMention> match(Rule rule, Map<String, TermMention> parts) {
    Optional<TermMention> last = Optional.empty();
    for (String key : rule.parts()) {
      TermMention part = parts.get(key);
      if (part == null) {
        return Optional.empty();
      }
      if (last.isEmpty() || part.end() > last.get().end()) {
        last = Optional.of(part);
      }
    }
    return last;
  }

  private static int start(Rule rule, Map<String, TermMention> parts) {
    int start = Integer.MAX_VALUE;
    for (String key : rule.parts()) {
      TermMention part = parts.get(key);
      if (part != null) {
        start = Math.min(start, part.start());
      }
    }
    return start;
  }
}
