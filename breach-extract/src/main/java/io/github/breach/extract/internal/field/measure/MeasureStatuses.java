package io.github.breach.extract.internal.field.measure;

import io.github.breach.extract.internal.reading.Hedge;
import io.github.breach.extract.internal.reading.Predicate;
import io.github.breach.extract.internal.reading.Statement;
import io.github.breach.extract.internal.vocabulary.WordLists;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.NoticeSection;
import io.github.breach.model.MeasureStatus;
import io.github.breach.model.SectionKind;
import java.util.Optional;

/**
 * Tells how far a measure has come: by its own verb, else by its bracket, else by the sentence or
 * heading that leads into its list.
 */
final class MeasureStatuses {
  private static final WordLists WORDS = MeasureWording.WORDS;
  private static final Optional<MeasureStatus> PLANNED = Optional.of(MeasureStatus.PLANNED);

  private final Notice notice;
  private final StatusNotes notes;

  MeasureStatuses(Notice notice, StatusNotes notes) {
    this.notice = notice;
    this.notes = notes;
  }

  /**
   * The status of a measure.
   *
   * @param leadIn what the sentence before its list says
   */
  MeasureStatus of(Statement statement, Predicate predicate, Optional<MeasureStatus> leadIn) {
    if (predicate.hedge() == Hedge.PENDING) {
      return MeasureStatus.IN_PROGRESS; // すべての委託先への調査を行っております
    }
    if (WORDS.is("CHECKED", statement.tag())) {
      return MeasureStatus.DONE; // [x] 設定を変更
    }
    return switch (predicate.aspect()) {
      case PERFECTIVE ->
          isGradual(statement.words()) ? MeasureStatus.IN_PROGRESS : MeasureStatus.DONE;
      case CONTINUATIVE -> MeasureStatus.IN_PROGRESS;
      case INTENDED ->
          isUnderWay(statement.words()) ? MeasureStatus.IN_PROGRESS : MeasureStatus.PLANNED;
      case PLAIN ->
          bracket(statement, predicate)
              .or(() -> dated(statement, predicate, leadIn))
              .filter(s -> s != MeasureStatus.PLANNED)
              .orElseGet(() -> plain(statement, leadIn));
      case NOMINAL ->
          bracket(statement, predicate)
              .or(() -> dated(statement, predicate, leadIn))
              .or(() -> underWay(statement.words()))
              .or(() -> plan(statement.words()))
              .or(() -> leadIn)
              .or(() -> heading(statement))
              .orElse(MeasureStatus.UNSTATED);
    };
  }

  /** 検査者と封入者を分ける: a rule told without a time has none, unless what leads in gives it one. */
  private MeasureStatus plain(Statement statement, Optional<MeasureStatus> leadIn) {
    if (!isTimeless(statement)) {
      return MeasureStatus.PLANNED;
    }
    return leadIn.or(() -> heading(statement)).orElse(MeasureStatus.UNSTATED);
  }

  /** A verb's dictionary form with no word of when, as in lists of rules. */
  private boolean isTimeless(Statement statement) {
    String words = statement.words();
    boolean polite = words.contains("ます") || words.contains("今後");
    return !polite
        && statement.tag().isEmpty()
        && !isNotedAhead(statement)
        && statement.isAbout(SectionKind.PREVENTION)
        && notice.datesIn(statement.start(), statement.end()).isEmpty()
        && !notice.has(MeasureCues.TABLE, "TERM", statement.start(), statement.end());
  }

  /** 全員を対象に点検する。(11月中): the bracket behind it says by when. */
  private boolean isNotedAhead(Statement statement) {
    int to = Math.min(notice.end(), statement.end() + statement.note().length() + 2);
    return !statement.note().isEmpty()
        && notes.dated(notice, statement.note(), statement.end(), to, false).isPresent();
  }

  /**
   * What a sentence that leads into a list says of its items; empty where it only counts them up.
   */
  Optional<MeasureStatus> leadIn(Statement statement, Predicate predicate) {
    String words = statement.words();
    if (words.startsWith("(") && words.endsWith(")")) {
      return notes.isMixed(words) ? Optional.of(MeasureStatus.PLANNED) : notes.named(words);
    }
    return switch (predicate.aspect()) {
      case PERFECTIVE -> isDecided(words) ? Optional.empty() : Optional.of(MeasureStatus.DONE);
      case CONTINUATIVE -> Optional.of(MeasureStatus.IN_PROGRESS);
      case INTENDED -> Optional.of(MeasureStatus.PLANNED);
      case PLAIN -> predicate.isNegated() ? Optional.empty() : Optional.of(MeasureStatus.PLANNED);
      case NOMINAL -> notes.named(words);
    };
  }

  /** 担当者を直接任命する体制へ順次切り替えております; not 順次切り替えました. */
  private static boolean isGradual(String words) {
    return WORDS.in("GRADUAL", words) && WORDS.end("STILL", words) > 0;
  }

  /** 診断を年2回受ける計画で、初回は10月です. */
  private static Optional<MeasureStatus> plan(String words) {
    return WORDS.in("PLAN", words) ? Optional.of(MeasureStatus.PLANNED) : Optional.empty();
  }

  /** 総点検を行っており、2月末に終える見通しです. */
  private static Optional<MeasureStatus> underWay(String words) {
    return isUnderWay(words) ? Optional.of(MeasureStatus.IN_PROGRESS) : Optional.empty();
  }

  /** A step that goes on and has its end planned: 点検を進めており、3月末までに終える予定です. */
  private static boolean isUnderWay(String words) {
    return WORDS.in("GOING_ON", words) && WORDS.in("ENDS", words);
  }

  /** Measures that are only drawn up are not carried out yet: 次の対策を取りまとめました. */
  private static boolean isDecided(String words) {
    return WORDS.in("DRAWN_UP", words);
  }

  private Optional<MeasureStatus> bracket(Statement statement, Predicate predicate) {
    if (statement.tag().isEmpty() && statement.note().isEmpty() && predicate.note().isEmpty()) {
      return Optional.empty();
    }
    return notes.named(statement.tag() + " " + statement.note() + " " + predicate.note());
  }

  private Optional<MeasureStatus> dated(
      Statement statement, Predicate predicate, Optional<MeasureStatus> leadIn) {
    if (statement.tag().isEmpty() && predicate.note().isEmpty()) {
      return Optional.empty();
    }
    String note = statement.tag() + " " + predicate.note();
    if (note.isBlank()) {
      return Optional.empty();
    }
    boolean tagged = predicate.note().isEmpty();
    int from = tagged ? statement.start() : statement.end() - predicate.note().length() - 2;
    int to = tagged ? statement.start() + statement.tag().length() + 1 : statement.end();
    Optional<MeasureStatus> context = leadIn.or(() -> heading(statement));
    return notes.dated(notice, note, from, to, context.equals(PLANNED));
  }

  private Optional<MeasureStatus> heading(Statement statement) {
    NoticeSection section = statement.section();
    while (!section.isLead()) {
      Optional<MeasureStatus> status =
          notes.named(notice.words(section.start(), section.headingEnd()));
      if (status.isPresent() || section.parent() < 0) {
        return status;
      }
      section = notice.sections().get(section.parent());
    }
    return Optional.empty();
  }
}
