package io.github.breach.extract.internal.field.discloser;

import io.github.breach.core.date.DateMention;
import io.github.breach.core.date.ResolvedDate;
import io.github.breach.extract.internal.header.RepostHeading;
import io.github.breach.extract.internal.header.RepostHeadingReader;
import io.github.breach.extract.internal.line.LineReader;
import io.github.breach.extract.internal.name.NameForm;
import io.github.breach.extract.internal.name.NameMention;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.Range;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds who publishes a notice, asking the places that say it from the surest on. Immutable. */
public final class DiscloserFinder {
  private final LineReader reader;
  private final RepostHeadingReader reposts;
  private final NamePlaces places;
  private final LeadSubject subjects;
  private final NewsSubject news;
  private final SiteNames sites;
  private final TownAddresses addresses = new TownAddresses();

  public DiscloserFinder(LineReader reader) {
    this.reader = reader;
    this.reposts = new RepostHeadingReader(reader);
    this.places = new NamePlaces(reader);
    BodyNames bodies = new BodyNames(reader);
    this.subjects = new LeadSubject(reader, bodies);
    this.news = new NewsSubject(reader, bodies, subjects);
    this.sites = new SiteNames(reader);
  }

  /** Where the discloser's name stands; whoever asks first looks for all. */
  public Optional<Candidate> find(Notice notice) {
    return notice.readings().get(Place.class, () -> new Place(look(notice))).of();
  }

  private record Place(Optional<Candidate> of) {}

  private Optional<Candidate> look(Notice notice) {
    if (notice.lines().isEmpty()) {
      return Optional.empty();
    }
    List<DateMention> dates = notice.dates().stream().map(ResolvedDate::mention).toList();
    String text = notice.text().text();
    Range heading =
        reposts
            .read(text, notice.lines().get(0), dates)
            .map(RepostHeading::organizationOrNull)
            .orElse(null);
    if (heading != null) {
      return Optional.of(new Candidate(heading, "discloser.repost-heading"));
    }
    Range announcer = news.announcer(notice);
    if (announcer != null) {
      return Optional.of(new Candidate(announcer, "discloser.announced"));
    }
    Range revealed = news.revealed(notice);
    if (revealed != null) {
      return Optional.of(new Candidate(revealed, "discloser.announced"));
    }
    Range defined = subjects.selfDefined(notice);
    if (defined != null) {
      return Optional.of(new Candidate(defined, "discloser.self-defined"));
    }
    boolean town = isTown(notice);
    Predicate<Range> fits = name -> !town || !isCompany(text, name);
    NameLines.Found header = places.header(notice, dates, fits);
    if (header != null && header.isBody()) {
      return Optional.of(new Candidate(header.range(), "discloser.header"));
    }
    Range self = subjects.introduced(notice);
    if (self != null) {
      return Optional.of(new Candidate(self, "discloser.introduced"));
    }
    Range headlined = news.headlined(notice);
    if (headlined != null) {
      return Optional.of(new Candidate(headlined, "discloser.announced"));
    }
    NameLines.Found signature = places.signature(notice, fits);
    if (signature != null && signature.isBody()) {
      return Optional.of(new Candidate(signature.range(), "discloser.signature"));
    }
    NameLines.Found page = places.page(notice, fits);
    if (page != null) {
      return Optional.of(new Candidate(page.range(), "discloser.page"));
    }
    Range source = news.source(notice);
    if (source != null) {
      return Optional.of(new Candidate(source, "discloser.announced"));
    }
    Range thanking = subjects.thanking(notice);
    if (thanking != null && fits.test(thanking)) {
      return Optional.of(new Candidate(thanking, "discloser.greeting"));
    }
    Range subject = subjects.subject(notice);
    if (subject != null && fits.test(subject)) {
      return Optional.of(new Candidate(subject, "discloser.subject"));
    }
    Candidate weak = weak(notice, header, signature);
    if (weak != null) {
      return Optional.of(weak);
    }
    NameLines.Found part = header != null ? header : signature;
    if (part != null) {
      return Optional.of(new Candidate(part.range(), "discloser.department"));
    }
    Range shop = subjects.shop(notice);
    if (shop != null) {
      return Optional.of(new Candidate(shop, "discloser.introduced"));
    }
    return Optional.ofNullable(subjects.visited(notice))
        .map(range -> new Candidate(range, "discloser.greeting"));
  }

  /** What says less: a page's own name, a company in Latin letters, the title. */
  private @Nullable Candidate weak(
      Notice notice, NameLines.@Nullable Found header, NameLines.@Nullable Found signature) {
    for (NameLines.Found found : Arrays.asList(header, signature)) {
      if (found != null && found.strength() == NameLines.Strength.LATIN) {
        return new Candidate(found.range(), "discloser.latin");
      }
    }
    NameLines.Found part = header != null ? header : signature;
    Range seat = part == null ? null : addresses.near(notice, part.range());
    if (seat != null) {
      return new Candidate(seat, "discloser.address");
    }
    Range titled = subjects.titled(notice);
    if (titled != null) {
      return new Candidate(titled, "discloser.title");
    }
    Range shop = part == null ? subjects.shop(notice) : null;
    if (shop != null) {
      return new Candidate(shop, "discloser.introduced");
    }
    Range site = sites.find(notice);
    return site == null ? null : new Candidate(site, "discloser.site");
  }

  /** Whether the notice calls its discloser 本市 or 当町, as no company does. */
  private boolean isTown(Notice notice) {
    String text = notice.text().text();
    return reader.names().in("TOWN_SELF", text, notice.start(), notice.end())
        && !reader.names().in("COMPANY_SELF", text, notice.start(), notice.end());
  }

  /** Whether a name is a company's, which is never the discloser's in a town's own notice. */
  private boolean isCompany(String text, Range name) {
    for (NameMention found : reader.organizations().in(text.substring(name.start(), name.end()))) {
      if (found.form() == NameForm.COMPANY) {
        return true;
      }
    }
    return false;
  }
}
