package io.github.breach.extract.internal.authority;

import io.github.breach.core.lexicon.TermMention;
import io.github.breach.core.lexicon.TermMentions;
import io.github.breach.core.text.BoundedSearch;
import io.github.breach.extract.internal.field.discloser.DiscloserFinder;
import io.github.breach.extract.internal.line.LineReader;
import io.github.breach.extract.internal.vocabulary.Surfaces;
import io.github.breach.extract.internal.vocabulary.WordLists;
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

  private static final WordLists WORDS = AuthorityWording.WORDS;
  private static final int NEAR = 120;
  private static final Surfaces PARTICLES = Surfaces.of("に", "へ", "等に", "等へ", "など");

  private static final LocalBodies LOCAL =
      new LocalBodies(new DiscloserFinder(LineReader.standard()));

  /** The bodies of {@code notice}; whoever asks first looks for them. */
  public static Authorities of(Notice notice) {
    return notice.readings().get(Authorities.class, () -> look(notice));
  }

  private static Authorities look(Notice notice) {
    List<TermMention> all = new ArrayList<>(notice.terms(TABLE));
    all.removeIf(known -> LOCAL.isOwn(notice, known) || LOCAL.isOwnBureau(notice, known));
    all.addAll(LOCAL.find(notice));
    String text = notice.text().text();
    all.removeIf(body -> isImpersonated(text, body.end()));
    all.sort(Comparator.comparingInt(TermMention::start));
    return new Authorities(TermMentions.of(all));
  }

  /** 県警を名乗る, 自治体の担当者と名乗る: a caller who is none of it. */
  private static boolean isImpersonated(String text, int end) {
    return WORDS.start("IMPERSONATED", text, text.startsWith("の", end) ? end + 1 : end) > 0;
  }

  /** Whether a body named right before a date is told on it: 委員会と〇〇庁には、|8月8日に. */
  public boolean areToldOn(Notice notice, int from, int date) {
    List<TermMention> before = mentions.in(Math.max(from, date - NEAR), date);
    if (before.isEmpty()) {
      return false;
    }
    int end = before.get(before.size() - 1).end();
    String text = notice.text().text();
    return PARTICLES.startAt(text, end) > 0
        && BoundedSearch.indexOf(text, '。', end, date) < 0
        && !notice.has("events", "V_REPORT", end, date);
  }

  /** Those that start in {@code [from, to)}. */
  public TermMentions in(int from, int to) {
    return mentions.in(from, to);
  }
}
