package io.github.breach.extract.internal.field.contact;

import io.github.breach.core.lexicon.TermMention;
import io.github.breach.extract.internal.line.Within;
import io.github.breach.extract.notice.Notice;
import io.github.breach.model.ContactChannel;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the words before a number, an address or a link say of it. */
final class ContactSurroundings {
  private static final String WORDS = "contact-words";
  private static final int NEAR = 40;

  private final Notice notice;

  ContactSurroundings(Notice notice) {
    this.notice = notice;
  }

  /**
   * How a number is reached: by fax where the label nearest before it says so, by both where one
   * label names both (電話・FAX).
   *
   * @param from where the number before it ends
   */
  Set<ContactChannel> channels(int from, int start) {
    List<TermMention> labels = notice.termsIn(WORDS, Math.max(from, start - NEAR), start);
    Set<ContactChannel> channels = EnumSet.noneOf(ContactChannel.class);
    int next = start;
    for (int i = labels.size() - 1; i >= 0; i--) {
      TermMention label = labels.get(i);
      ContactChannel channel =
          switch (label.key()) {
            case "PHONE" -> ContactChannel.PHONE;
            case "FAX" -> ContactChannel.FAX;
            default -> null;
          };
      if (channel == null || (!channels.isEmpty() && !joined(label.end(), next))) {
        continue;
      }
      channels.add(channel);
      next = label.start();
    }
    return channels.isEmpty() ? EnumSet.of(ContactChannel.PHONE) : channels;
  }

  /** Whether another body's desk, or a sender to beware of, is named right before {@code start}. */
  boolean isForeign(int from, int start) {
    return says("ADVICE", from, start) || says("FOREIGN", from, start) && !isOwnDesk(from, start);
  }

  /** 不審な電話がございましたら、|事務局(電話 …: who is told of what others do. */
  private boolean isOwnDesk(int from, int start) {
    int turn = Within.last(notice.text().text(), '、', windowStart(from, start), start);
    return turn >= 0 && notice.has(WORDS, "OWN_DESK", turn, start);
  }

  /** Whether a desk or form is named right before {@code start}. */
  boolean isDesk(int from, int start) {
    return says("FORM", from, start);
  }

  /** Whether a form is named: フォーム, which may stand at a site's root. */
  boolean isForm(int from, int start) {
    return wordsBefore(from, start).contains("フォーム");
  }

  private boolean says(String key, int from, int start) {
    return notice.has(WORDS, key, windowStart(from, start), start);
  }

  private String wordsBefore(int from, int start) {
    return notice.words(windowStart(from, start), start);
  }

  /** Near words of the same sentence, or of the one before where it points on: 下記フォームより…。 */
  private int windowStart(int from, int start) {
    String text = notice.text().text();
    int window = Math.max(Math.max(from, notice.start()), start - NEAR);
    int stop = lastStop(text, window, start);
    if (stop < 0) {
      return window;
    }
    boolean pointsOn = text.substring(stop + 1, start).isBlank();
    return pointsOn ? Math.max(window, lastStop(text, window, stop) + 1) : stop + 1;
  }

  /** The last 。 in {@code [from, to)}; -1 where there is none. */
  private static int lastStop(String text, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (text.charAt(i) == '。') {
        return i;
      }
    }
    return -1;
  }

  private boolean joined(int from, int to) {
    String text = notice.text().text();
    for (int i = from; i < to; i++) {
      if (" /・&|、,兼".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }
}
