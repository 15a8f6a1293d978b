package io.github.breach.extract.internal.authority;

import io.github.breach.core.lexicon.TermMention;
import io.github.breach.core.lexicon.TermMentions;
import io.github.breach.extract.internal.field.discloser.DiscloserFinder;
import io.github.breach.extract.internal.line.LineReader;
import io.github.breach.extract.notice.Notice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The bodies that a notice names and to which an incident may be reported: those that the table
 * knows by name, and those that only their last word tells (町に報告, 県の私学担当課へ第一報).
 *
 * @param mentions where they stand, in text order; the key is the sort of body
 */
public record Authorities(TermMentions mentions) {
  /** The table of the bodies known by name. */
  public static final String TABLE = "authorities";

  private static final LocalBodies LOCAL =
      new LocalBodies(new DiscloserFinder(LineReader.standard()));

  /** The bodies of {@code notice}; whoever asks first looks for them. */
  public static Authorities of(Notice notice) {
    return notice.readings().get(Authorities.class, () -> look(notice));
  }

  private static Authorities look(Notice notice) {
    List<TermMention> all = new ArrayList<>(notice.terms(TABLE));
    all.removeIf(known -> LOCAL.isOwn(notice, known));
    all.addAll(LOCAL.find(notice));
    all.sort(Comparator.comparingInt(TermMention::start));
    return new Authorities(TermMentions.of(all));
  }

  /** Those that start in {@code [from, to)}. */
  public TermMentions in(int from, int to) {
    return mentions.in(from, to);
  }
}
