package io.github.breach.extract.internal.field.incident;

import io.github.breach.core.lexicon.TermMention;
import io.github.breach.core.lexicon.TermMentions;
import io.github.breach.extract.internal.vocabulary.WordLists;
import io.github.breach.extract.notice.Notice;
import io.github.breach.model.AttackVector;
import io.github.breach.model.Evidence;
import io.github.breach.model.IncidentType;
import io.github.breach.model.SectionKind;
import io.github.breach.model.VectorMention;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the techniques that a notice tells of, each where it is first named. */
final class VectorReader {
  private static final WordLists WORDING = IncidentWording.WORDS;
  private static final String VECTORS = "attack-vectors";
  private static final Set<IncidentType> OPENINGS =
      Set.of(IncidentType.UNINTENDED_PUBLICATION, IncidentType.SYSTEM_DEFECT);
  private static final Set<IncidentType> ATTACKS =
      Set.of(
          IncidentType.UNAUTHORIZED_ACCESS,
          IncidentType.RANSOMWARE,
          IncidentType.MALWARE,
          IncidentType.PAYMENT_PAGE_TAMPERING,
          IncidentType.ACCOUNT_TAKEOVER);

  /** What was typed in, and so given away. */
  private static final String ENTERED = "ENTERED";

  private record Rule(AttackVector vector, List<String> parts) {}

  private static final List<Rule> RULES =
      List.of(
          new Rule(AttackVector.SQL_INJECTION, List.of("SQL_INJECTION")),
          new Rule(AttackVector.OS_COMMAND_INJECTION, List.of("OS_COMMAND_INJECTION")),
          new Rule(AttackVector.CROSS_SITE_SCRIPTING, List.of("CROSS_SITE_SCRIPTING")),
          new Rule(AttackVector.REMOTE_DESKTOP, List.of("REMOTE_DESKTOP")),
          new Rule(AttackVector.MISCONFIGURATION, List.of("MISCONFIGURATION")),
          new Rule(AttackVector.CREDENTIAL_STUFFING, List.of("CREDENTIAL_STUFFING")),
          new Rule(AttackVector.CREDENTIAL_STUFFING, List.of("OTHER_SERVICE", "CREDENTIALS")),
          new Rule(AttackVector.BRUTE_FORCE, List.of("BRUTE_FORCE")),
          new Rule(AttackVector.PHISHING, List.of("PHISHING")),
          new Rule(AttackVector.MALICIOUS_EMAIL, List.of("MALICIOUS_EMAIL")),
          new Rule(AttackVector.MALICIOUS_FILE, List.of("MALICIOUS_FILE")),
          new Rule(AttackVector.SOCIAL_ENGINEERING, List.of("SOCIAL_ENGINEERING")),
          // 脆弱性を悪用され
          new Rule(AttackVector.VULNERABILITY_EXPLOIT, List.of("WEAKNESS", "USED")),
          // VPN機器を経由して侵入され
          new Rule(AttackVector.VPN_OR_EDGE_DEVICE, List.of("EDGE", "USED")),
          // 認証情報が窃取され
          new Rule(AttackVector.STOLEN_CREDENTIALS, List.of("CREDENTIALS", "STOLEN")),
          // 容量の不足を知らせる偽のメールからパスワードを入力
          new Rule(AttackVector.PHISHING, List.of("FAKE", "CREDENTIALS", ENTERED)),
          // メールの添付ファイルを開き
          new Rule(AttackVector.MALICIOUS_EMAIL, List.of("MAIL", "ATTACHMENT", "OPENED")));

  private final Notice notice;
  private final TermMentions vectors;
  private final AssertionReader assertions;
  private final Map<AttackVector, VectorMention> found = new EnumMap<>(AttackVector.class);

  VectorReader(Notice notice) {
    this.notice = notice;
    this.vectors = notice.terms(VECTORS);
    this.assertions = new AssertionReader(notice);
  }

  List<VectorMention> read(List<Statement> statements, Map<IncidentType, TypeCandidate> types) {
    boolean attack = !Collections.disjoint(types.keySet(), ATTACKS);
    for (Statement statement : statements) {
      if (!statement.isOnlyAbout(SectionKind.PREVENTION)
          && !statement.isOnlyAbout(SectionKind.CONTACT)
          && !statement.isOnlyAbout(SectionKind.SERVICE_STATUS)) {
        read(statement, types, attack);
      }
    }
    TypeCandidate skimming = types.get(IncidentType.PAYMENT_PAGE_TAMPERING);
    if (skimming != null) {
      add(AttackVector.PAYMENT_PAGE_TAMPERING, skimming.start(), skimming.end());
    }
    TypeCandidate scam = types.get(IncidentType.SUPPORT_SCAM);
    if (scam != null) {
      add(AttackVector.SOCIAL_ENGINEERING, scam.start(), scam.end());
    }
    TypeCandidate provider = types.get(IncidentType.CONTRACTOR_INCIDENT);
    if (provider != null && attack) {
      add(AttackVector.THIRD_PARTY_COMPROMISE, provider.start(), provider.end());
    }
    return List.copyOf(found.values());
  }

  private void read(Statement statement, Map<IncidentType, TypeCandidate> types, boolean attack) {
    List<TermMention> words = vectors.in(statement.start(), statement.end());
    if (words.isEmpty()) {
      return;
    }
    Map<String, TermMention> parts = new HashMap<>();
    for (TermMention part : words) {
      parts.putIfAbsent(part.key(), part);
      if (part.key().equals("USED") || part.key().equals("STOLEN")) {
        parts.put(part.key(), part); // the last one: the predicate
      }
      if (part.key().equals("STOLEN")) {
        parts.put("USED", part); // 脆弱性を悪用され
        if (part.term().surface().startsWith("入力")) {
          parts.put(ENTERED, part);
        }
      }
    }
    for (Rule rule : RULES) {
      if (inOrder(rule, parts) && fits(rule.vector(), types, attack)) {
        TermMention first = parts.get(rule.parts().get(0));
        TermMention last = parts.get(rule.parts().get(rule.parts().size() - 1));
        if (first != null
            && last != null
            && assertions.tells(statement, last.end())
            && !assertions.isFeared(last.end(), statement.end())) {
          add(rule.vector(), first.start(), last.end());
        }
      }
    }
    TermMention setting = parts.get("SETTING");
    boolean opening = !Collections.disjoint(types.keySet(), OPENINGS);
    if (setting != null && opening && !attack && tellsWhy(statement)) {
      add(AttackVector.MISCONFIGURATION, setting.start(), setting.end());
    }
  }

  /** Whether a technique can be this incident's: a wrong setting is no way of attack. */
  private static boolean fits(
      AttackVector vector, Map<IncidentType, TypeCandidate> types, boolean attack) {
    boolean scam = types.containsKey(IncidentType.SUPPORT_SCAM);
    boolean intruded =
        attack
            || scam
            || types.containsKey(IncidentType.EMAIL_ACCOUNT_ABUSE)
            || types.containsKey(IncidentType.WEBSITE_DEFACEMENT)
            || types.containsKey(IncidentType.PHISHING);
    return switch (vector) {
      case MISCONFIGURATION -> !Collections.disjoint(types.keySet(), OPENINGS);
      case SOCIAL_ENGINEERING -> true;
      case SQL_INJECTION, OS_COMMAND_INJECTION, CROSS_SITE_SCRIPTING -> true;
      case MALICIOUS_EMAIL -> attack;
      default -> intruded && !(scam && vector == AttackVector.STOLEN_CREDENTIALS);
    };
  }

  private boolean tellsWhy(Statement statement) {
    String words = notice.words(statement.start(), statement.end());
    return !statement.isAbout(SectionKind.RESPONSE)
        && (statement.isAbout(SectionKind.CAUSE) || WORDING.in("WHY", words));
  }

  private static boolean inOrder(Rule rule, Map<String, TermMention> parts) {
    int at = -1;
    for (int i = 0; i < rule.parts().size(); i++) {
      TermMention part = parts.get(rule.parts().get(i));
      if (part == null || part.start() < at || at >= 0 && part.start() - at > 90) {
        return false;
      }
      at = part.end();
    }
    return true;
  }

  private void add(AttackVector vector, int start, int end) {
    if (!found.containsKey(vector)) {
      Evidence words = notice.evidence(start, end);
      found.put(vector, new VectorMention(vector, words.text(), words.span()));
    }
  }
}
