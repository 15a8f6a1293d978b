package io.github.breach.model.followup;

import io.github.breach.model.Cause;
import io.github.breach.model.DataItem;
import io.github.breach.model.EventKind;
import io.github.breach.model.RequiredItem;
import io.github.breach.model.Stated;
import io.github.breach.model.StatedCount;
import io.github.breach.model.StatedDate;
import io.github.breach.model.TimelineEvent;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * Something that a later report says otherwise than the one before, says anew, or still leaves
 * open.
 *
 * <p>Each change has its words in both reports: the spans of {@link #before()} point into the text
 * of the earlier one, those of {@link #after()} into that of the later.
 */
public sealed interface Change extends Serializable {

  /** The words of the earlier report; empty where it says nothing of the matter. */
  List<Stated> before();

  /** The words of the later report. */
  List<Stated> after();

  /** A change of one statement for another. */
  sealed interface Replacement extends Change {

    /** What the earlier report says. */
    Stated from();

    /** What the later report says instead. */
    Stated to();

    @Override
    default List<Stated> before() {
      return List.of(from());
    }

    @Override
    default List<Stated> after() {
      return List.of(to());
    }
  }

  /** The number affected is another one: 1,240件 → 1,312件. */
  record CountCorrected(StatedCount from, StatedCount to) implements Replacement {
    public CountCorrected {
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(to, "to");
    }
  }

  /**
   * The number affected is told for the first time.
   *
   * @param open the earlier report's words that it wasn't known; maybe none
   * @param to the number
   */
  record CountDetermined(List<Stated> open, StatedCount to) implements Change {
    public CountDetermined {
      open = List.copyOf(open);
      Objects.requireNonNull(to, "to");
    }

    @Override
    public List<Stated> before() {
      return open;
    }

    @Override
    public List<Stated> after() {
      return List.of(to);
    }
  }

  /**
   * A step of the incident is dated otherwise: the earliest of its kind, where neither report has
   * the other's date.
   */
  record DateMoved(EventKind kind, TimelineEvent from, TimelineEvent to) implements Replacement {
    public DateMoved {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(to, "to");
    }
  }

  /** The period in which the data was exposed is another one. */
  record PeriodCorrected(StatedDate from, StatedDate to) implements Replacement {
    public PeriodCorrected {
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(to, "to");
    }
  }

  /** A kind of data is named as affected of which the earlier report didn't speak. */
  record DataAdded(DataItem item) implements Change {
    public DataAdded {
      Objects.requireNonNull(item, "item");
    }

    @Override
    public List<Stated> before() {
      return List.of();
    }

    @Override
    public List<Stated> after() {
      return List.of(item);
    }
  }

  /** What was possible is now stated as a fact: おそれ → 漏えいが判明. */
  record Confirmed(Matter matter, Stated from, Stated to) implements Replacement {
    public Confirmed {
      Objects.requireNonNull(matter, "matter");
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(to, "to");
    }
  }

  /** What was denied is now possible or a fact: 流出はございません → 流出のおそれ. */
  record DenialWithdrawn(Matter matter, Stated from, Stated to) implements Replacement {
    public DenialWithdrawn {
      Objects.requireNonNull(matter, "matter");
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(to, "to");
    }
  }

  /** What was possible, or stated as a fact, is now denied: おそれ → 流出していないことを確認. */
  record RuledOut(Matter matter, Stated from, Stated to) implements Replacement {
    public RuledOut {
      Objects.requireNonNull(matter, "matter");
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(to, "to");
    }
  }

  /**
   * A cause is stated where the earlier report had none, suspected one or was looking for it.
   *
   * @param open the earlier report's words on the cause; maybe none
   * @param to the cause
   */
  record CauseDetermined(List<Cause> open, Cause to) implements Change {
    public CauseDetermined {
      open = List.copyOf(open);
      Objects.requireNonNull(to, "to");
    }

    @Override
    public List<Stated> before() {
      return List.copyOf(open);
    }

    @Override
    public List<Stated> after() {
      return List.of(to);
    }
  }

  /** Both reports say that something isn't known yet: 原因は引き続き調査中. */
  record StillOpen(RequiredItem item, List<Stated> before, List<Stated> after) implements Change {
    public StillOpen {
      Objects.requireNonNull(item, "item");
      before = List.copyOf(before);
      after = List.copyOf(after);
    }
  }
}
