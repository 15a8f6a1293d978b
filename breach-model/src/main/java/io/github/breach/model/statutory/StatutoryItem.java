package io.github.breach.model.statutory;

import io.github.breach.model.ItemStatus;
import io.github.breach.model.RequiredItem;
import io.github.breach.model.Stated;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * One of the nine items, and the facts of the notice that tell it.
 *
 * @param item which of the nine
 * @param status whether the notice tells it, says that it isn't known yet, or doesn't speak of it
 * @param facts the facts that tell it or say that it is open, in text order; empty with {@code
 *     NOT_STATED}, and where the notice tells the item in words that make no fact of the record
 */
public record StatutoryItem(RequiredItem item, ItemStatus status, List<Stated> facts)
    implements Serializable {

  public StatutoryItem {
    Objects.requireNonNull(item, "item");
    Objects.requireNonNull(status, "status");
    facts = List.copyOf(facts);
  }

  /** Whether the notice leaves the item open: not known yet, or not spoken of. */
  public boolean isOpen() {
    return status != ItemStatus.STATED;
  }
}
