package io.github.breach.extract.internal.field.timeline;

import io.github.breach.extract.notice.Notice;
import io.github.breach.model.DatePrecision;
import io.github.breach.model.EventKind;
import io.github.breach.model.StatedDate;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Since when the discloser knew of the incident, as far as a notice's dated clauses have been read:
 * what is checked after the detection is no detection, and what is then sent is no accident.
 */
final class Knowledge {
  private static final Set<EventKind> RELEASE = EnumSet.of(EventKind.PUBLISHED);

  private final Notice notice;
  private boolean detected;
  private @Nullable StatedDate detection;
  private @Nullable LocalDate released;

  /** Whether the detection is known from an announcement only: …が判明したと発表した. */
  private boolean announced;

  Knowledge(Notice notice) {
    this.notice = notice;
  }

  /** Takes up what the next clause was found to tell. */
  void add(DatedClause clause, Set<EventKind> kinds) {
    if (kinds.equals(RELEASE) && released == null) {
      released = clause.dayOrNull();
    }
    if (kinds.contains(EventKind.DETECTED) && !detected) {
      addDetection(clause);
      announced = kinds.contains(EventKind.PUBLISHED);
    }
  }

  /** Takes up that the incident was detected on the day of a clause, if it wasn't before. */
  void addDetection(DatedClause clause) {
    if (!detected) {
      detected = true;
      detection = clause.date().dateOrNull();
    }
  }

  /** Whether a clause read so far tells of the detection. */
  boolean hasDetection() {
    return detected;
  }

  /** Whether the incident was known on the day of a clause. */
  boolean covers(DatedClause clause) {
    return detected && !isOlderThanAnnounced(clause)
        || isToday(clause) && !isTimed(clause)
        || isAhead(clause)
        || isAfterRelease(clause);
  }

  /** 判明日:10月3日, and below it 10月5日、遠隔操作で端末をロックし. */
  boolean isAfterDetection(DatedClause clause) {
    StatedDate date = clause.date().dateOrNull();
    LocalDate found = detectionDay();
    LocalDate day = clause.dayOrNull();
    return date != null
        && detection != null
        && found != null
        && day != null
        && (day.isAfter(found) || TimesOfDay.isBefore(detection, date));
  }

  /** 判明日:10月3日, and below it 9月28日、お客様に証書をお送りする際. */
  boolean isBeforeDetection(DatedClause clause) {
    LocalDate found = detectionDay();
    LocalDate day = clause.dayOrNull();
    return found != null && day != null && day.isBefore(found) && !clause.isPeriod();
  }

  /** Whether the detection is of a known day. */
  boolean isDated() {
    return detectionDay() != null;
  }

  /** Whether the day of a clause is that of the detection or a later one. */
  boolean isSinceDetection(DatedClause clause) {
    LocalDate found = detectionDay();
    LocalDate day = clause.dayOrNull();
    return found != null && day != null && !day.isBefore(found);
  }

  /** Whether the day lies after the notice's own: what is told of it is planned. */
  boolean isAhead(DatedClause clause) {
    LocalDate day = clause.dayOrNull();
    LocalDate published = notice.publishedOn().flatMap(d -> d.value().latestDay()).orElse(null);
    return day != null && published != null && day.isAfter(published);
  }

  /** What happens on the day of publication is after the detection, wherever it is told. */
  boolean isToday(DatedClause clause) {
    StatedDate date = clause.date().dateOrNull();
    return date != null
        && notice
            .publishedOn()
            .flatMap(p -> p.value().earliestDay())
            .filter(p -> date.value().earliestDay().filter(p::equals).isPresent())
            .isPresent();
  }

  /** 4月7日15時38分 on a page of April 7th: its times tell by themselves what came first. */
  private static boolean isTimed(DatedClause clause) {
    StatedDate date = clause.date().dateOrNull();
    return date != null && date.precision().compareTo(DatePrecision.DAY) > 0;
  }

  /** 17日に公表した。|16日に担当者が…送信した: what an article tells after the announcement may be older. */
  private boolean isOlderThanAnnounced(DatedClause clause) {
    return announced && isBeforeDetection(clause);
  }

  /** 7月20日にお知らせした…, and later パスワードを29日に無効とし: since a release the incident is known. */
  private boolean isAfterRelease(DatedClause clause) {
    LocalDate day = clause.dayOrNull();
    return day != null && released != null && day.isAfter(released);
  }

  private @Nullable LocalDate detectionDay() {
    return detection == null ? null : detection.value().earliestDay().orElse(null);
  }
}
