package io.github.breach.extract.internal.field.contact;

import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.Range;
import io.github.breach.extract.notice.Sentence;
import io.github.breach.extract.spi.Finding;
import io.github.breach.extract.spi.SectionExtractor;
import io.github.breach.model.Contact;
import io.github.breach.model.ContactChannel;
import io.github.breach.model.Evidence;
import io.github.breach.model.SectionKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds telephone and fax numbers, mail addresses and links given for enquiries, each once.
 *
 * <p>A notice gives hardly any other number, so every number and address counts that isn't
 * another's (消費生活センター, 不審なメールの送信元); a link counts only where a desk or form is named.
 */
public final class ContactExtractor implements SectionExtractor {

  @Override
  public String id() {
    return "contacts";
  }

  @Override
  public Set<SectionKind> reads() {
    return Set.of();
  }

  @Override
  public List<Finding> extract(Notice notice, List<Sentence> sentences) {
    List<Finding> found = new ArrayList<>();
    Set<String> known = new HashSet<>();
    ContactSurroundings around = new ContactSurroundings(notice);
    numbers(notice, around, known, found);
    mails(notice, around, known, found);
    links(notice, around, known, found);
    return found;
  }

  private static void numbers(
      Notice notice, ContactSurroundings around, Set<String> known, List<Finding> found) {
    List<PhoneNumber> numbers =
        PhoneScanner.find(notice.text().text(), notice.start(), notice.end());
    int before = notice.start();
    for (int i = 0; i < numbers.size(); i++) {
      PhoneNumber number = numbers.get(i);
      int next = i + 1 < numbers.size() ? numbers.get(i + 1).start() : notice.end();
      if (!around.isForeign(before, number.start())) {
        Range hours = OpeningHours.behind(notice, number.end(), next).orElse(null);
        for (ContactChannel channel : around.channels(before, number.start())) {
          add(
              notice,
              channel,
              number.value(),
              new Range(number.start(), number.end()),
              hours,
              known,
              found);
        }
      }
      before = number.end();
    }
  }

  private static void mails(
      Notice notice, ContactSurroundings around, Set<String> known, List<Finding> found) {
    for (MailAddress mail : MailScanner.find(notice.text().text(), notice.start(), notice.end())) {
      if (!around.isForeign(notice.start(), mail.start())) {
        Range place = new Range(mail.start(), mail.end());
        add(notice, ContactChannel.EMAIL, mail.value(), place, null, known, found);
      }
    }
  }

  private static void links(
      Notice notice, ContactSurroundings around, Set<String> known, List<Finding> found) {
    int before = notice.start();
    for (Link link : LinkScanner.find(notice.text().text(), notice.start(), notice.end())) {
      boolean given =
          LinkScanner.namesDesk(link.value()) && hasPath(link.value())
              || around.isDesk(before, link.start()) && hasPath(link.value())
              || around.isForm(before, link.start());
      if (given && !around.isForeign(before, link.start())) {
        Range place = new Range(link.start(), link.end());
        add(notice, ContactChannel.URL, link.value(), place, null, known, found);
      }
      before = link.end();
    }
  }

  private static boolean hasPath(String url) {
    int host = url.indexOf("//") + 2;
    int path = url.indexOf('/', host);
    return path >= 0 && path < url.length() - 1 || url.startsWith("support.", host);
  }

  private static void add(
      Notice notice,
      ContactChannel channel,
      String value,
      Range place,
      @Nullable Range hours,
      Set<String> known,
      List<Finding> found) {
    if (!known.add(channel + value)) {
      return;
    }
    Evidence stated = notice.evidence(place.start(), place.end());
    String open = hours == null ? null : notice.evidence(hours.start(), hours.end()).text();
    Contact contact = new Contact(channel, value, open, stated.text(), stated.span());
    found.add(
        new Finding(contact, "contacts." + channel.name().toLowerCase(Locale.ROOT), stated.span()));
  }
}
