package io.github.breach.extract.internal.field.measure;

import io.github.breach.core.date.ResolvedDate;
import io.github.breach.core.lexicon.Term;
import io.github.breach.core.lexicon.TermTable;
import io.github.breach.extract.internal.vocabulary.Vocabulary;
import io.github.breach.extract.notice.Notice;
import io.github.breach.model.DateResolution;
import io.github.breach.model.DateValue;
import io.github.breach.model.MeasureStatus;
import io.github.breach.model.StatedDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads how far a measure has come from a bracket, tag or heading: (完了), [3月末まで], 今後の対策. */
final class StatusNotes {
  private static final String TABLE = "measure-notes";
  private static final String FROM = "FROM";
  private static final String TERM = "TERM";
  private static final List<MeasureStatus> IN_ORDER =
      List.of(MeasureStatus.PLANNED, MeasureStatus.IN_PROGRESS, MeasureStatus.DONE);

  private final Map<MeasureStatus, List<String>> words = new EnumMap<>(MeasureStatus.class);
  private final List<String> from;
  private final List<String> terms;

  StatusNotes() {
    TermTable table = Vocabulary.table(TABLE);
    for (MeasureStatus status : IN_ORDER) {
      words.put(status, surfaces(table, status.name()));
    }
    from = surfaces(table, FROM);
    terms = surfaces(table, TERM);
  }

  /** The status that the words name; empty where they name none, or two: 実施中及び予定. */
  Optional<MeasureStatus> named(String note) {
    for (MeasureStatus status : IN_ORDER) {
      if (holdsAny(note, words.getOrDefault(status, List.of()))) {
        return Optional.of(status);
      }
    }
    return Optional.empty();
  }

  /** Whether the words name more than one status, so that each item has its own. */
  boolean isMixed(String note) {
    int named = 0;
    for (List<String> surfaces : words.values()) {
      named += holdsAny(note, surfaces) ? 1 : 0;
    }
    return named > 1 && (note.contains("及び") || note.contains("・") || note.contains("と"));
  }

  /**
   * The status of a measure without a verb whose bracket holds only a date or a term.
   *
   * @param planned whether it stands among plans, where a day without its year is one to come
   */
  Optional<MeasureStatus> dated(Notice notice, String note, int start, int end, boolean planned) {
    Optional<LocalDate> published =
        notice.publishedOn().map(StatedDate::value).flatMap(DateValue::latestDay);
    for (ResolvedDate date : notice.datesIn(start, end)) {
      StatedDate stated = date.dateOrNull();
      if (stated != null && published.isPresent()) {
        boolean inferred = stated.resolution() == DateResolution.INFERRED;
        boolean term = inferred && (planned || holdsAny(note, terms));
        boolean past = !term && isPast(stated.value(), published.get());
        return Optional.of(past ? MeasureStatus.DONE : MeasureStatus.PLANNED);
      }
    }
    return holdsAny(note, from) ? Optional.of(MeasureStatus.PLANNED) : Optional.empty();
  }

  /** Whether a date lies wholly before the notice: 今年度 doesn't. */
  private static boolean isPast(DateValue value, LocalDate published) {
    return value.latestDay().filter(day -> !day.isAfter(published)).isPresent();
  }

  private static List<String> surfaces(TermTable table, String key) {
    List<String> surfaces = new ArrayList<>();
    for (Term term : table.terms()) {
      if (term.key().equals(key)) {
        surfaces.add(term.surface());
      }
    }
    return surfaces;
  }

  private static boolean holdsAny(String text, List<String> words) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
