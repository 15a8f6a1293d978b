package io.github.breach.extract.internal.field.organization;

import io.github.breach.core.text.BoundedSearch;
import io.github.breach.extract.internal.field.discloser.DiscloserFinder;
import io.github.breach.extract.internal.line.LineReader;
import io.github.breach.extract.internal.line.Within;
import io.github.breach.extract.internal.name.DefinedAlias;
import io.github.breach.extract.internal.name.NameForm;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.NoticeSection;
import io.github.breach.extract.notice.Range;
import io.github.breach.extract.notice.Sentence;
import io.github.breach.extract.spi.Finding;
import io.github.breach.extract.spi.SectionExtractor;
import io.github.breach.model.Evidence;
import io.github.breach.model.Organization;
import io.github.breach.model.OrganizationRole;
import io.github.breach.model.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lists the other organisations with a part in the incident. Authorities and bodies to which the
 * incident was reported are not among them, nor is the discloser.
 */
public final class OrganizationExtractor implements SectionExtractor {
  /** How far from a name its short form may say what part it has. */
  private static final int ALIAS_REACH = 20_000;

  /** How much more than a name a line may hold that is only the name. */
  private static final int NAME_ALONE = 6;

  private final LineReader reader = LineReader.standard();
  private final DiscloserFinder disclosers = new DiscloserFinder(reader);
  private final PartyFinder parties = new PartyFinder(reader);
  private final RoleReader roles = new RoleReader();
  private final Bystanders bystanders = new Bystanders();

  @Override
  public String id() {
    return "organizations";
  }

  @Override
  public Set<SectionKind> reads() {
    return Set.of();
  }

  @Override
  public List<Finding> extract(Notice notice, List<Sentence> sentences) {
    String discloser =
        disclosers
            .find(notice)
            .map(c -> notice.words(c.range().start(), c.range().end()).replace(" ", ""))
            .orElse("");
    List<Finding> findings = new ArrayList<>();
    for (Party party : parties.find(notice)) {
      if (isDiscloser(party, discloser)) {
        continue;
      }
      readRole(notice, party);
      if (party.role() == null && bystanders.is(notice, party)) {
        continue;
      }
      findings.add(finding(notice, party, discloser));
    }
    return findings;
  }

  private Finding finding(Notice notice, Party party, String discloser) {
    Range first = party.mentions().get(0);
    Evidence evidence = notice.evidence(first.start(), first.end());
    OrganizationRole role = party.role();
    if (role == null) {
      role =
          Bystanders.isNamesake(party.name(), discloser)
              ? OrganizationRole.AFFILIATE
              : OrganizationRole.OTHER;
    }
    Organization organization =
        new Organization(
            party.name(), List.of(role), party.aliases(), evidence.text(), evidence.span());
    String rule = party.form() == NameForm.SHORT ? "short-name" : "named";
    return new Finding(organization, "organizations." + rule, evidence.span());
  }

  /** Reads the full name's mentions first, then those by a short form. */
  private void readRole(Notice notice, Party party) {
    for (Range mention : party.mentions()) {
      party.role(roleAt(notice, mention));
    }
    String text = notice.text().text();
    for (String alias : party.aliases()) {
      int from = party.mentions().get(0).start();
      int to = Math.min(notice.end(), from + ALIAS_REACH);
      for (int at = BoundedSearch.indexOf(text, alias, notice.start(), to);
          at >= 0 && party.role() == null;
          at = BoundedSearch.indexOf(text, alias, at + alias.length(), to)) {
        party.role(roleAt(notice, new Range(at, at + alias.length())));
      }
    }
  }

  private @Nullable OrganizationRole roleAt(Notice notice, Range mention) {
    String text = notice.text().text();
    Optional<Sentence> sentence = notice.sentenceAt(mention.start());
    if (sentence.isEmpty()) {
      return null;
    }
    int from = Math.max(sentence.get().start(), mention.start() - 60);
    int line = Within.last(text, '\n', from, mention.start());
    String before = text.substring(Math.max(from, line + 1), mention.start());
    int end = mention.end();
    String note = "";
    Optional<DefinedAlias> alias = DefinedAlias.at(text, end, notice.end());
    if (alias.isPresent()) {
      note = text.substring(end, alias.get().range().end()); // (以下「受託者」といいます)
      end = alias.get().bracket().end();
    } else if (end < sentence.get().end() && text.charAt(end) == '(') {
      int close = Within.first(text, ')', end, Math.min(sentence.get().end(), end + 60));
      if (close > end) {
        note = text.substring(end, close);
        end = close + 1;
      }
    }
    String after = text.substring(end, Math.max(end, Math.min(sentence.get().end(), end + 30)));
    String name = text.substring(mention.start(), mention.end());
    OrganizationRole role = roles.ofName(roles.read(before, note, after), name);
    boolean alone = sentence.get().length() <= end - mention.start() + NAME_ALONE;
    return role == null && alone ? headed(notice, sentence.get().section()) : role;
  }

  /** 受託者⏎株式会社〇〇, 子会社の概要⏎(1) 名称⏎株式会社〇〇: what the headings above a name alone call it. */
  private @Nullable OrganizationRole headed(Notice notice, NoticeSection section) {
    NoticeSection at = section;
    while (!at.isLead()) {
      OrganizationRole role = roles.read(notice.words(at.start(), at.headingEnd()).strip(), "", "");
      if (role != null || at.parent() < 0) {
        return role;
      }
      at = notice.sections().get(at.parent());
    }
    return null;
  }

  private boolean isDiscloser(Party party, String discloser) {
    String name = party.name().replace(" ", "");
    if (name.equals(discloser)) {
      return true;
    }
    for (String alias : party.aliases()) {
      if (reader.names().is("SELF", alias)) {
        return true;
      }
    }
    return !discloser.isEmpty()
        && (discloser.startsWith(name) || name.startsWith(discloser) || discloser.endsWith(name));
  }
}
