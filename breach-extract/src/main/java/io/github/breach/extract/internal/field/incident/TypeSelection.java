package io.github.breach.extract.internal.field.incident;

import io.github.breach.model.IncidentType;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides which of the named types the incident is.
 *
 * <p>What the title and the lead name stands; words further down that belong to its story name no
 * further type: 閲覧できる状態 in a notice of an attack, 見つかっていない in one of a theft.
 */
final class TypeSelection {
  private static final Set<IncidentType> ATTACKS =
      EnumSet.of(
          IncidentType.UNAUTHORIZED_ACCESS,
          IncidentType.RANSOMWARE,
          IncidentType.MALWARE,
          IncidentType.PAYMENT_PAGE_TAMPERING,
          IncidentType.ACCOUNT_TAKEOVER,
          IncidentType.EMAIL_ACCOUNT_ABUSE,
          IncidentType.SUPPORT_SCAM,
          IncidentType.WEBSITE_DEFACEMENT,
          IncidentType.DENIAL_OF_SERVICE);

  private static final Set<IncidentType> SLIPS =
      EnumSet.of(
          IncidentType.MISDELIVERY,
          IncidentType.LOSS,
          IncidentType.THEFT,
          IncidentType.IMPROPER_DISPOSAL,
          IncidentType.INSIDER_MISUSE,
          IncidentType.UNINTENDED_PUBLICATION);

  private final Map<IncidentType, TypeCandidate> best = new EnumMap<>(IncidentType.class);

  private TypeSelection() {}

  static Map<IncidentType, TypeCandidate> select(List<TypeCandidate> candidates) {
    TypeSelection selection = new TypeSelection();
    for (TypeCandidate candidate : candidates) {
      selection.offer(candidate);
    }
    selection.dropWeak();
    selection.dropStory();
    return selection.best;
  }

  private void offer(TypeCandidate candidate) {
    TypeCandidate known = best.get(candidate.type());
    boolean better =
        known == null
            || known.weak() && !candidate.weak()
            || known.weak() == candidate.weak() && candidate.rank() < known.rank();
    if (better) {
      best.put(candidate.type(), candidate);
    }
  }

  private void dropWeak() {
    boolean named =
        best.values().stream().anyMatch(c -> !c.weak() && c.type() != IncidentType.SYSTEM_DEFECT);
    boolean gone = best.containsKey(IncidentType.LOSS) || best.containsKey(IncidentType.THEFT);
    best.values()
        .removeIf(c -> c.weak() && (c.type() == IncidentType.INSIDER_MISUSE ? gone : named));
  }

  private void dropStory() {
    boolean attack = has(ATTACKS, 2);
    boolean attackFirst = has(ATTACKS, TypeCandidate.LEAD);
    if (best.containsKey(IncidentType.RANSOMWARE) || best.containsKey(IncidentType.SUPPORT_SCAM)) {
      best.remove(IncidentType.MALWARE);
    }
    if (best.containsKey(IncidentType.PAYMENT_PAGE_TAMPERING)) {
      best.remove(IncidentType.WEBSITE_DEFACEMENT);
    }
    TypeCandidate defaced = best.get(IncidentType.WEBSITE_DEFACEMENT);
    if (defaced != null && defaced.rank() <= TypeCandidate.LEAD) {
      dropUnlessTitled(IncidentType.MALWARE); // visitors may have caught some
    }
    if (attack) {
      dropUnlessTitled(IncidentType.UNINTENDED_PUBLICATION);
      dropUnlessTitled(IncidentType.SYSTEM_DEFECT);
    }
    if (attackFirst) {
      SLIPS.forEach(this::dropUnlessTitled);
    }
    if (best.containsKey(IncidentType.THEFT)) {
      dropUnlessTitled(IncidentType.LOSS);
    }
    for (IncidentType slip : SLIPS) {
      TypeCandidate candidate = best.get(slip);
      boolean outranked =
          candidate != null && candidate.rank() > TypeCandidate.LEAD && outranks(candidate);
      if (outranked && slip != IncidentType.IMPROPER_DISPOSAL) {
        best.remove(slip);
      }
    }
  }

  private boolean outranks(TypeCandidate candidate) {
    return best.values().stream()
        .anyMatch(
            c ->
                SLIPS.contains(c.type())
                    && c.type() != candidate.type()
                    && c.rank() <= TypeCandidate.LEAD);
  }

  private void dropUnlessTitled(IncidentType type) {
    TypeCandidate candidate = best.get(type);
    if (candidate != null && candidate.rank() != TypeCandidate.TITLE) {
      best.remove(type);
    }
  }

  private boolean has(Set<IncidentType> types, int rank) {
    return best.values().stream().anyMatch(c -> types.contains(c.type()) && c.rank() <= rank);
  }
}
