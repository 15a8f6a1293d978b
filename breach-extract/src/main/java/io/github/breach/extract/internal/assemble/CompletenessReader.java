package io.github.breach.extract.internal.assemble;

import io.github.breach.core.lexicon.TermMention;
import io.github.breach.core.lexicon.TermMentions;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.Sentence;
import io.github.breach.model.AttackVector;
import io.github.breach.model.AuthorityReport;
import io.github.breach.model.Cause;
import io.github.breach.model.CauseStatus;
import io.github.breach.model.Certainty;
import io.github.breach.model.Completeness;
import io.github.breach.model.CountScope;
import io.github.breach.model.CountUnit;
import io.github.breach.model.DataItem;
import io.github.breach.model.Diagnostic;
import io.github.breach.model.EventKind;
import io.github.breach.model.Exposure;
import io.github.breach.model.Incident;
import io.github.breach.model.ItemStatus;
import io.github.breach.model.Measure;
import io.github.breach.model.RequiredItem;
import io.github.breach.model.SectionKind;
import io.github.breach.model.StatedCount;
import io.github.breach.model.TimelineEvent;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Concludes from the facts, and from words where no fact tells, which required items are stated.
 */
final class CompletenessReader {
  private static final String WORDS = "required-items";
  private static final Set<CountUnit> UNITS =
      EnumSet.complementOf(EnumSet.of(CountUnit.OTHER, CountUnit.DEVICE));

  /** What lay in the system afterwards, or where it lay, is no reason why it was let in. */
  private static final Set<AttackVector> NO_REASON =
      EnumSet.of(AttackVector.MALICIOUS_FILE, AttackVector.THIRD_PARTY_COMPROMISE);

  private final Notice notice;
  private final TermMentions words;
  private final Facts facts;

  CompletenessReader(Notice notice, Facts facts) {
    this.notice = notice;
    this.words = notice.terms(WORDS);
    this.facts = facts;
  }

  Completeness read(Incident incident) {
    Map<RequiredItem, ItemStatus> items = new EnumMap<>(RequiredItem.class);
    boolean isNotice =
        facts.all(Diagnostic.class).stream().noneMatch(d -> d.code().equals("NOT_A_NOTICE"));
    boolean told = isNotice && (!incident.types().isEmpty() || notice.title().isPresent());
    items.put(RequiredItem.OVERVIEW, stated(told || notice.hasSection(SectionKind.OVERVIEW)));
    items.put(RequiredItem.DATA_ITEMS, stated(namesData()));
    items.put(RequiredItem.NUMBER_OF_PERSONS, number());
    items.put(RequiredItem.CAUSE, cause(incident));
    items.put(
        RequiredItem.SECONDARY_DAMAGE,
        stated(incident.secondaryDamage().status() != Certainty.NOT_STATED));
    items.put(RequiredItem.RESPONSE_TO_PERSONS, stated(respondsToPersons()));
    items.put(RequiredItem.PUBLICATION, stated(isNotice)); // a notice is itself a publication
    items.put(RequiredItem.PREVENTION, stated(prevents()));
    items.put(RequiredItem.OTHER, stated(!facts.all(AuthorityReport.class).isEmpty()));
    return new Completeness(items);
  }

  private boolean namesData() {
    return facts.all(DataItem.class).stream().anyMatch(d -> d.exposure() != Exposure.NOT_EXPOSED);
  }

  private ItemStatus number() {
    List<StatedCount> counts = facts.all(StatedCount.class);
    for (StatedCount count : counts) {
      boolean affected = count.scope() == CountScope.TOTAL || count.scope() == CountScope.SUBSET;
      if (affected && count.value().isPresent() && isOfPersons(count)) {
        return ItemStatus.STATED;
      }
    }
    boolean open = counts.stream().anyMatch(c -> c.value().isEmpty()) || saysOpen("NUMBER");
    return open ? ItemStatus.STATED_AS_UNKNOWN : ItemStatus.NOT_STATED;
  }

  /** ご融資先251先: customers too, though no unit says so. */
  private static boolean isOfPersons(StatedCount count) {
    return UNITS.contains(count.unit()) || "先".equals(count.counterOrNull());
  }

  private ItemStatus cause(Incident incident) {
    List<Cause> causes = facts.all(Cause.class);
    if (causes.stream().anyMatch(c -> c.status() != CauseStatus.UNDER_INVESTIGATION)) {
      return ItemStatus.STATED;
    }
    if (!causes.isEmpty() || saysOpen("CAUSE")) {
      return ItemStatus.STATED_AS_UNKNOWN;
    }
    boolean reason =
        incident.vectors().stream().anyMatch(v -> !NO_REASON.contains(v.vector()))
            || notice.hasSection(SectionKind.CAUSE);
    return stated(reason);
  }

  private boolean prevents() {
    return !facts.all(Measure.class).isEmpty()
        || words.has("PREVENT", notice.start(), notice.end());
  }

  private boolean respondsToPersons() {
    for (TimelineEvent event : facts.all(TimelineEvent.class)) {
      if (event.kinds().contains(EventKind.PERSONS_NOTIFIED)) {
        return true;
      }
    }
    for (Sentence sentence : notice.sentences()) {
      if (addressesPersons(sentence)) {
        return true;
      }
    }
    return false;
  }

  /** 対象のお客様には個別にご連絡しております, 専用窓口を設置: not the apology that opens a notice. */
  private boolean addressesPersons(Sentence sentence) {
    int person = -1;
    boolean act = false;
    for (TermMention word : words.in(sentence.start(), sentence.end())) {
      switch (word.key()) {
        case "DESK" -> {
          return true;
        }
        case "RITUAL" -> {
          return false;
        }
        case "PERSON" -> {
          if (isAddressed(word.end(), sentence.end())) {
            person = word.end();
          }
        }
        case "ACT" -> act |= person >= 0;
        default -> {}
      }
    }
    return act;
  }

  private boolean isAddressed(int from, int to) {
    String behind = notice.words(from, Math.min(to, from + 4));
    return behind.indexOf('に') >= 0 || behind.indexOf('へ') >= 0 || behind.indexOf('宛') >= 0;
  }

  /** Whether a sentence says of a thing that it isn't known yet: 原因は調査中です. */
  private boolean saysOpen(String key) {
    for (Sentence sentence : notice.sentences()) {
      if (words.has(key, sentence.start(), sentence.end())
          && words.has("OPEN", sentence.start(), sentence.end())) {
        return true;
      }
    }
    return false;
  }

  private static ItemStatus stated(boolean is) {
    return is ? ItemStatus.STATED : ItemStatus.NOT_STATED;
  }
}
