package io.github.breach.extract.internal.field.data;

import io.github.breach.core.lexicon.TermMention;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.Range;
import io.github.breach.extract.spi.Finding;
import io.github.breach.model.DataCategory;
import io.github.breach.model.DataItem;
import io.github.breach.model.Evidence;
import io.github.breach.model.Exposure;
import io.github.breach.model.Protection;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Collects the items of a notice, one a category and exposure. */
final class ItemList {
  private static final List<DataCategory> CARD_PARTS =
      List.of(
          DataCategory.CARD_EXPIRY, DataCategory.CARD_SECURITY_CODE, DataCategory.CARD_HOLDER_NAME);

  /** What is named at one place. */
  private record Named(TermMention term, Polarity said, Protection protection, boolean listed) {}

  private final Notice notice;
  private final List<Named> named = new ArrayList<>();
  private final Map<DataCategory, Protection> elsewhere = new EnumMap<>(DataCategory.class);
  private final List<Range> encrypted = new ArrayList<>();

  ItemList(Notice notice) {
    this.notice = notice;
  }

  void add(TermMention term, Polarity said, Protection protection, boolean listed) {
    if (said != Polarity.OPEN) {
      named.add(new Named(term, said, protection, listed));
    }
  }

  /** Keeps a protection told of a category anywhere: ※病名は、暗号化された…. */
  void protect(TermMention term, Protection protection) {
    if (protection != Protection.NONE_STATED) {
      elsewhere.putIfAbsent(DataTerms.category(term), protection);
    }
  }

  void encrypt(Range range) {
    encrypted.add(range);
  }

  List<Finding> findings() {
    Map<DataCategory, Named> exposed = best(Polarity.AFFIRMED);
    Map<DataCategory, Named> denied = best(Polarity.DENIED);
    for (Map.Entry<DataCategory, Named> unseen : best(Polarity.NOT_OBSERVED).entrySet()) {
      if (!exposed.containsKey(unseen.getKey())) {
        denied.putIfAbsent(unseen.getKey(), unseen.getValue());
      }
    }
    dropWholeCard(exposed);
    dropWholeCard(denied);
    List<Finding> findings = new ArrayList<>();
    exposed.forEach((category, item) -> findings.add(finding(category, item, Exposure.EXPOSED)));
    denied.forEach((category, item) -> findings.add(finding(category, item, Exposure.NOT_EXPOSED)));
    return findings;
  }

  /** The best place of each category: one in a list before one in running text. */
  private Map<DataCategory, Named> best(Polarity said) {
    Map<DataCategory, Named> best = new EnumMap<>(DataCategory.class);
    for (Named item : named) {
      if (item.said() == said) {
        best.merge(
            DataTerms.category(item.term()),
            item,
            (old, other) -> isBetter(other, old) ? other : old);
      }
    }
    return best;
  }

  /** In a list before in running text; カード番号 before クレジットカード情報. */
  private static boolean isBetter(Named other, Named old) {
    if (other.listed() != old.listed()) {
      return other.listed();
    }
    return DataTerms.isWholeCard(old.term()) && !DataTerms.isWholeCard(other.term());
  }

  /** クレジットカード情報 is the number only where no other part is named. */
  private static void dropWholeCard(Map<DataCategory, Named> items) {
    Named number = items.get(DataCategory.CARD_NUMBER);
    boolean whole = number != null && DataTerms.isWholeCard(number.term());
    if (whole && CARD_PARTS.stream().allMatch(items::containsKey)) {
      items.remove(DataCategory.CARD_NUMBER);
    }
  }

  private Finding finding(DataCategory category, Named item, Exposure exposure) {
    TermMention term = item.term();
    Evidence words = notice.evidence(term.start(), term.end());
    Protection protection =
        exposure == Exposure.EXPOSED ? protection(category, item) : item.protection();
    DataItem fact = new DataItem(category, exposure, protection, words.text(), words.span());
    return new Finding(
        fact, item.listed() ? "data-items.list" : "data-items.sentence", words.span());
  }

  private Protection protection(DataCategory category, Named item) {
    if (item.protection() != Protection.NONE_STATED) {
      return item.protection();
    }
    Protection told = elsewhere.get(category);
    if (told != null) {
      return told;
    }
    for (Range range : encrypted) {
      if (item.term().start() >= range.start() && item.term().start() < range.end()) {
        return Protection.ENCRYPTED;
      }
    }
    return Protection.NONE_STATED;
  }
}
