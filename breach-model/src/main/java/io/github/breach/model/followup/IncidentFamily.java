package io.github.breach.model.followup;

import io.github.breach.model.Disclosure;
import io.github.breach.model.IncidentType;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Sorts of incident that one report doesn't take for another: an attack may turn out to be
 * ransomware, a lost letter doesn't.
 */
enum IncidentFamily {
  ATTACK,
  MISTAKE,
  GONE,
  INSIDER;

  private static Optional<IncidentFamily> of(IncidentType type) {
    return switch (type) {
      case UNAUTHORIZED_ACCESS,
          RANSOMWARE,
          MALWARE,
          PAYMENT_PAGE_TAMPERING,
          ACCOUNT_TAKEOVER,
          EMAIL_ACCOUNT_ABUSE,
          PHISHING,
          SUPPORT_SCAM,
          WEBSITE_DEFACEMENT,
          DENIAL_OF_SERVICE ->
          Optional.of(ATTACK);
      case MISDELIVERY, UNINTENDED_PUBLICATION -> Optional.of(MISTAKE);
      case LOSS, THEFT, IMPROPER_DISPOSAL -> Optional.of(GONE);
      case INSIDER_MISUSE -> Optional.of(INSIDER);
      // A fault may turn out to be an attack, and any of them may happen at a contractor's.
      case SYSTEM_DEFECT, CONTRACTOR_INCIDENT, OTHER -> Optional.empty();
    };
  }

  /** Whether both may report on one incident: a family in common, or one of them names none. */
  static boolean compatible(Disclosure a, Disclosure b) {
    Set<IncidentFamily> ofA = of(a);
    Set<IncidentFamily> ofB = of(b);
    return ofA.isEmpty() || ofB.isEmpty() || ofA.stream().anyMatch(ofB::contains);
  }

  private static Set<IncidentFamily> of(Disclosure notice) {
    Set<IncidentFamily> families = EnumSet.noneOf(IncidentFamily.class);
    notice.incident().types().forEach(t -> of(t.type()).ifPresent(families::add));
    return families;
  }
}
