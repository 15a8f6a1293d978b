package io.github.breach.model.statutory;

import io.github.breach.model.Disclosure;
import io.github.breach.model.ItemStatus;
import io.github.breach.model.RequiredItem;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a notice tells of the report to the Personal Information Protection Commission that Article
 * 26 (1) of the Act on the Protection of Personal Information asks for.
 *
 * <p>The nine items are those of Article 8 (1) of the Enforcement Rules of the Act
 * (個人情報の保護に関する法律施行規則第8条第1項), the periods those of Article 8 (1) and (2).
 *
 * <pre>{@code
 * StatutoryReport report = StatutoryReport.of(notice);
 * report.open();                       // the items that the notice leaves open
 * report.preliminary().status();       // KEPT, LATE or NOT_TOLD
 * }</pre>
 *
 * <p>This restates the notice; it isn't legal advice. A notice needs not repeat what was reported,
 * and not every incident must be reported (Article 7 of the Enforcement Rules).
 *
 * @param items the nine, in the order of the article
 * @param preliminary the period of the preliminary report (速報)
 * @param complete the period of the final report (確報)
 */
public record StatutoryReport(
    List<StatutoryItem> items, ReportingPeriod preliminary, ReportingPeriod complete)
    implements Serializable {

  /**
   * @throws IllegalArgumentException if {@code items} are not the nine in order
   */
  public StatutoryReport {
    items = List.copyOf(items);
    if (!items.stream().map(StatutoryItem::item).toList().equals(List.of(RequiredItem.values()))) {
      throw new IllegalArgumentException("not the nine items in order: " + items);
    }
    Objects.requireNonNull(preliminary, "preliminary");
    Objects.requireNonNull(complete, "complete");
  }

  /** What {@code notice} tells. */
  public static StatutoryReport of(Disclosure notice) {
    ReportingPeriods periods = new ReportingPeriods(notice);
    List<StatutoryItem> items =
        Stream.of(RequiredItem.values())
            .map(
                item -> {
                  ItemStatus status = notice.completeness().of(item);
                  return new StatutoryItem(item, status, ItemFacts.of(notice, item, status));
                })
            .toList();
    return new StatutoryReport(items, periods.preliminary(), periods.complete());
  }

  /** One of the nine. */
  public StatutoryItem item(RequiredItem item) {
    return items.stream().filter(i -> i.item() == item).findFirst().orElseThrow();
  }

  /** The items that the notice tells. */
  public List<StatutoryItem> told() {
    return items.stream().filter(i -> !i.isOpen()).toList();
  }

  /** The items that the notice leaves open: not known yet, or not spoken of. */
  public List<StatutoryItem> open() {
    return items.stream().filter(StatutoryItem::isOpen).toList();
  }
}
