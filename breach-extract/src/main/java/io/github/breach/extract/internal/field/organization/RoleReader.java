package io.github.breach.extract.internal.field.organization;

import io.github.breach.extract.internal.vocabulary.WordLists;
import io.github.breach.model.OrganizationRole;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads from the words around a name what part the organisation has. */
final class RoleReader {
  /** The order matters: 再委託先 is also 委託先, and who investigates was asked to. */
  private static final List<OrganizationRole> ROLES =
      List.of(
          OrganizationRole.SUBCONTRACTOR,
          OrganizationRole.INVESTIGATOR,
          OrganizationRole.AFFILIATE,
          OrganizationRole.CLIENT,
          OrganizationRole.CONTRACTOR);

  private static final int CLAUSE = 16;
  private static final List<String> LINKS =
      List.of(
          "である", "であった", "となる", "として", "に当たる", "の名称", "の概要", "名", "の", "、", " ", "「", ":", "・", ")",
          "(");

  private final WordLists words = WordLists.of("organization-roles");

  /**
   * The part of the organisation whose name stands between {@code before} and {@code after}; null
   * where they say none.
   *
   * @param before what its sentence has before the name
   * @param note what stands in a bracket right behind the name, maybe nothing
   * @param after what its sentence has behind the name and the bracket
   */
  @Nullable OrganizationRole read(String before, String note, String after) {
    OrganizationRole noted = first("NOTE.", note, Place.ANYWHERE);
    if (noted != null) {
      return noted;
    }
    String head = unlinked(before);
    OrganizationRole noun = first("NOUN.", head, Place.END);
    if (noun != null) {
      return noun;
    }
    String behind = after.startsWith("様") ? after.substring(1) : after;
    OrganizationRole verb = first("BEHIND.", behind, Place.START);
    OrganizationRole clause = clause(before);
    boolean better = clause == null || clause == OrganizationRole.CONTRACTOR && verb != null;
    return better ? verb == null ? clause : preferred(verb, clause) : clause;
  }

  /** 依頼した〇〇フォレンジックス株式会社: by its name it inquires, whatever else it was asked for. */
  @Nullable OrganizationRole ofName(@Nullable OrganizationRole role, String name) {
    boolean inquires = role == OrganizationRole.CONTRACTOR && words.in("NAME.INVESTIGATOR", name);
    return inquires ? OrganizationRole.INVESTIGATOR : role;
  }

  /** A clause of contract tells more than what was done afterwards: 委託している〇〇株式会社に調査を…. */
  private static OrganizationRole preferred(
      OrganizationRole verb, @Nullable OrganizationRole clause) {
    return clause == OrganizationRole.CONTRACTOR && verb == OrganizationRole.INVESTIGATOR
        ? clause
        : verb;
  }

  /** The clause that describes the name: it ends in a verb right before it. */
  private @Nullable OrganizationRole clause(String before) {
    String clause = before.strip();
    if (clause.endsWith("「")) {
      clause = clause.substring(0, clause.length() - 1).strip(); // 委ねている「株式会社〇〇」
    }
    if (clause.endsWith("、")) {
      clause = clause.substring(0, clause.length() - 1); // 委託しております、〇〇株式会社
    }
    if (clause.isEmpty() || "るたすうむぶりで".indexOf(clause.charAt(clause.length() - 1)) < 0) {
      return null;
    }
    int from = Math.max(0, clause.length() - CLAUSE);
    int comma = clause.lastIndexOf('、');
    return first("CLAUSE.", clause.substring(Math.max(from, comma + 1)), Place.ANYWHERE);
  }

  private enum Place {
    START,
    END,
    ANYWHERE
  }

  private @Nullable OrganizationRole first(String prefix, String text, Place place) {
    for (OrganizationRole role : ROLES) {
      String key = prefix + role.name();
      boolean there =
          switch (place) {
            case START -> words.start(key, text, 0) > 0;
            case END -> words.end(key, text) > 0;
            case ANYWHERE -> words.in(key, text);
          };
      if (there) {
        return role;
      }
    }
    return null;
  }

  private static String unlinked(String before) {
    String head = before;
    boolean cut = true;
    while (cut) {
      cut = false;
      for (String link : LINKS) {
        if (head.endsWith(link)) {
          head = head.substring(0, head.length() - link.length());
          cut = true;
        }
      }
    }
    return head;
  }
}
