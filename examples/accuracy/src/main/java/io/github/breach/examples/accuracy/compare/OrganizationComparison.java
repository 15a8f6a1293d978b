package io.github.breach.examples.accuracy.compare;

import io.github.breach.examples.accuracy.expect.Judgement;
import io.github.breach.examples.accuracy.score.Field;
import io.github.breach.examples.accuracy.score.Placed;
import io.github.breach.examples.accuracy.score.Verdicts;
import io.github.breach.examples.accuracy.score.Wanted;
import io.github.breach.model.Disclosure;
import io.github.breach.model.Organization;
import io.github.breach.model.OrganizationRole;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Other organisations, paired by any of their names, and their parts in the incident. */
final class OrganizationComparison implements Comparison {

  @Override
  public void compare(Judgement wanted, Found found, Verdicts verdicts) {
    if (!wanted.judges("organizations")) {
      return;
    }
    List<Organization> left = new ArrayList<>(found.all(Disclosure::organizations));
    Set<String> known = wordings(wanted.texts("organizationsMay"));
    known.addAll(wordings(wanted.texts("discloser")));
    for (Judgement entry : wanted.entries("organizations")) {
      Set<String> names = wordings(entry.texts("name"));
      known.addAll(names);
      Optional<Organization> pair =
          left.stream().filter(o -> names(o).anyMatch(names::contains)).findFirst();
      if (pair.isPresent()) {
        left.remove(pair.get());
        verdicts.right(Field.ORGANIZATIONS);
        roles(entry, pair.get(), verdicts);
      } else {
        verdicts.missing(
            Field.ORGANIZATIONS, String.join(" or ", entry.texts("name")), Optional.empty());
      }
    }
    for (Organization organization : left) {
      if (!known.contains(Wording.of(organization.name()))) {
        verdicts.extra(Field.ORGANIZATIONS, organization.name(), Optional.of(organization.span()));
      }
    }
  }

  private static void roles(Judgement entry, Organization organization, Verdicts verdicts) {
    List<OrganizationRole> must = new ArrayList<>(entry.constants("roles", OrganizationRole.class));
    must.remove(OrganizationRole.OTHER);
    Wanted<OrganizationRole> wanted =
        Wanted.of(must, entry.constants("rolesMay", OrganizationRole.class));
    List<Placed<OrganizationRole>> roles = Kinds.at(organization.span(), organization.roles());
    verdicts.set(
        Field.ORGANIZATIONS_ROLE,
        Kinds.telling(roles, wanted),
        wanted,
        Optional.of(organization.span()));
  }

  private static Stream<String> names(Organization organization) {
    return Stream.concat(Stream.of(organization.name()), organization.aliases().stream())
        .map(Wording::of);
  }

  private static Set<String> wordings(Collection<String> names) {
    return names.stream().map(Wording::of).collect(Collectors.toCollection(HashSet::new));
  }
}
