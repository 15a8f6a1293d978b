package io.github.breach.model.example;

import io.github.breach.model.AuthorityKind;
import io.github.breach.model.AuthorityReport;
import io.github.breach.model.CalendarSystem;
import io.github.breach.model.Cause;
import io.github.breach.model.CauseStatus;
import io.github.breach.model.CountBasis;
import io.github.breach.model.CountBound;
import io.github.breach.model.CountScope;
import io.github.breach.model.CountUnit;
import io.github.breach.model.DataCategory;
import io.github.breach.model.DataItem;
import io.github.breach.model.DatePrecision;
import io.github.breach.model.DateResolution;
import io.github.breach.model.DateValue;
import io.github.breach.model.Disclosure;
import io.github.breach.model.DisclosureBuilder;
import io.github.breach.model.EventKind;
import io.github.breach.model.Evidence;
import io.github.breach.model.Exposure;
import io.github.breach.model.IncidentType;
import io.github.breach.model.Organization;
import io.github.breach.model.Protection;
import io.github.breach.model.Source;
import io.github.breach.model.Span;
import io.github.breach.model.StatedCount;
import io.github.breach.model.StatedDate;
import io.github.breach.model.TimelineEvent;
import io.github.breach.model.TypeMention;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Facts for tests, as short as they can be said. */
public final class Stating {
  private Stating() {}

  /** A notice of this input, with nothing stated yet. */
  public static DisclosureBuilder notice(String id) {
    return Disclosure.builder(new Source(id, new Span(0, 100)));
  }

  /** A date written as its EDTF form. */
  public static StatedDate date(String edtf) {
    return date(edtf, false, 0);
  }

  /** A date, approximate or not, at a place. */
  public static StatedDate date(String edtf, boolean approximate, int at) {
    return new StatedDate(
        DateValue.parse(edtf),
        DatePrecision.DAY,
        approximate,
        DateResolution.EXPLICIT,
        CalendarSystem.GREGORIAN,
        edtf,
        new Span(at, at + edtf.length()));
  }

  /** An event whose words are its date. */
  public static TimelineEvent event(String edtf, EventKind... kinds) {
    StatedDate on = date(edtf);
    return new TimelineEvent(on, List.of(kinds), on.text(), on.span());
  }

  /** A report to an authority in these words, on a day or on none. */
  public static AuthorityReport report(AuthorityKind kind, @Nullable String edtf, String words) {
    int at = edtf == null ? -1 : words.indexOf(edtf);
    StatedDate on = edtf == null ? null : date(edtf, false, Math.max(at, 0));
    return new AuthorityReport("委員会", kind, on, words, new Span(0, words.length()));
  }

  /** An exact total. */
  public static StatedCount total(long value, CountUnit unit) {
    return count(value, unit, CountScope.TOTAL);
  }

  /** An exact count; null where it can't be told. */
  public static StatedCount count(@Nullable Long value, CountUnit unit, CountScope scope) {
    String words = value == null ? "不明" : value + "件";
    return new StatedCount(
        value,
        "件",
        unit,
        value == null ? CountBound.UNKNOWN : CountBound.EXACT,
        CountBasis.UNSTATED,
        scope,
        List.of(),
        words,
        new Span(0, words.length()));
  }

  /** An item of data. */
  public static DataItem item(DataCategory category, Exposure exposure) {
    return new DataItem(
        category,
        exposure,
        Protection.NONE_STATED,
        category.name(),
        new Span(0, category.name().length()));
  }

  /** A cause in these words. */
  public static Cause cause(CauseStatus status, String words) {
    return new Cause(List.of(), status, words, new Span(0, words.length()));
  }

  /** What happened. */
  public static TypeMention type(IncidentType type) {
    return new TypeMention(type, type.name(), new Span(0, type.name().length()));
  }

  /** An organisation of this name. */
  public static Organization organization(String name, String... aliases) {
    return new Organization(name, List.of(), List.of(aliases), name, new Span(0, name.length()));
  }

  /** Words at the start of the input. */
  public static Evidence words(String words) {
    return new Evidence(words, new Span(0, words.length()));
  }
}
