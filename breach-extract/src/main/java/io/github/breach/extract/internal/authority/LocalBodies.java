package io.github.breach.extract.internal.authority;

import io.github.breach.core.lexicon.Term;
import io.github.breach.core.lexicon.TermMention;
import io.github.breach.core.text.JapaneseChars;
import io.github.breach.extract.internal.field.discloser.DiscloserFinder;
import io.github.breach.extract.internal.vocabulary.WordLists;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.Sentence;
import io.github.breach.model.AuthorityKind;
import io.github.breach.model.SectionKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the local governments and societies to which a notice says that something was reported.
 * Their names end in words that mean other things as well (市にお住まいの方, 県の委託を受け), so the verb must
 * follow, and the discloser itself is none of them.
 */
final class LocalBodies {
  private static final String TABLE = "local-bodies";
  private static final String SOCIETY = "SOCIETY";

  /** How far behind the body it may be said that it was told: 県にも10月9日に書面で報告. */
  private static final int REACH = 30;

  /** Where two bodies are named together, the verb stands behind the second. */
  private static final int NEXT_BODY = 24;

  private static final int AT_ONCE = 3;

  /** Sections that tell what is to be reported, or what was not. */
  private static final Set<SectionKind> RULES =
      EnumSet.of(SectionKind.PREVENTION, SectionKind.CAUSE, SectionKind.REQUEST_TO_CUSTOMERS);

  private static final Set<SectionKind> TOLD =
      EnumSet.of(SectionKind.RESPONSE, SectionKind.AUTHORITY_REPORT, SectionKind.CHRONOLOGY);

  private final WordLists words = WordLists.of("local-body-words");
  private final LocalNames names = new LocalNames(words);
  private final DiscloserFinder disclosers;

  LocalBodies(DiscloserFinder disclosers) {
    this.disclosers = disclosers;
  }

  /** The bodies in text order. */
  List<TermMention> find(Notice notice) {
    List<TermMention> found = new ArrayList<>();
    List<TermMention> candidates = notice.terms(TABLE);
    for (int i = candidates.size() - 1; i >= 0; i--) {
      TermMention candidate = candidates.get(i);
      int end = candidate.end() - particle(candidate);
      Sentence sentence = notice.sentenceAt(candidate.start()).orElse(null);
      if (sentence == null
          || sentence.section().isAny(RULES) && !sentence.section().isAny(TOLD)
          || !isTold(notice, sentence, end, found)) {
        continue;
      }
      String text = notice.text().text();
      boolean society = candidate.key().equals(SOCIETY);
      int start = names.start(text, sentence.start(), candidate.start(), candidate.key());
      if (start < 0
          || isKnown(notice, start, end)
          || isCustomer(text, sentence.start(), start)
          || names.isOf(discloser(notice), text.substring(start, end))) {
        continue;
      }
      AuthorityKind kind = society ? AuthorityKind.INDUSTRY_BODY : AuthorityKind.LOCAL_GOVERNMENT;
      Term term = new Term(TABLE, kind.name(), text.substring(start, end));
      found.add(new TermMention(term, start, end));
    }
    Collections.reverse(found);
    return found;
  }

  /** 市教育委員会 where the city's board of education publishes the notice. */
  boolean isOwn(Notice notice, TermMention known) {
    if (!known.key().equals(AuthorityKind.LOCAL_GOVERNMENT.name())) {
      return false;
    }
    int start = LocalNames.runStart(notice.text().text(), notice.start(), known.start());
    return names.isOf(discloser(notice), notice.words(start, known.end()));
  }

  /** 当局 where a bureau publishes the notice. */
  boolean isOwnBureau(Notice notice, TermMention known) {
    return known.term().surface().equals("当局")
        && (known.start() == 0 || !JapaneseChars.isKanji(notice.text().charAt(known.start() - 1)))
        && discloser(notice).contains("局");
  }

  /** 県に, 課および: how long what stands behind the noun is. */
  private static int particle(TermMention candidate) {
    String surface = candidate.term().surface();
    for (String particle : List.of("ならびに", "および", "並びに", "及び")) {
      if (surface.endsWith(particle)) {
        return particle.length();
      }
    }
    return 1;
  }

  private boolean isTold(Notice notice, Sentence sentence, int end, List<TermMention> behind) {
    String text = notice.text().text();
    if (text.charAt(end) == '(') {
      return sentence.section().is(SectionKind.AUTHORITY_REPORT); // 県私学課(5月3日)
    }
    if (words.start("ELSEWHERE", text, end) > 0) {
      return false;
    }
    int to = Math.min(sentence.end(), end + REACH);
    if ("にへ".indexOf(text.charAt(end)) < 0) {
      return isBodyNext(notice, behind, end);
    }
    for (int i = end + 1; i < to; i++) {
      int length = words.start("TOLD", text, i);
      if (length == 0 && i - end <= AT_ONCE) {
        length = words.start("TOLD_AT_ONCE", text, i);
      }
      if (length > 0) {
        return words.start("UNTOLD", text, i + length) == 0 && !words.in("MEMBER", text, end, i);
      }
    }
    return false;
  }

  /** 県及び個人情報保護委員会に, 柳原市保育課、7日に県へ: another body stands close behind. */
  private static boolean isBodyNext(Notice notice, List<TermMention> behind, int end) {
    TermMention last = behind.isEmpty() ? null : behind.get(behind.size() - 1);
    return last != null && last.start() - end <= NEXT_BODY
        || !notice.termsIn(Authorities.TABLE, end, end + NEXT_BODY).isEmpty();
  }

  /** 県の私学課に: the table knows it. */
  private static boolean isKnown(Notice notice, int start, int end) {
    return !notice.termsIn(Authorities.TABLE, start, end).isEmpty();
  }

  private boolean isCustomer(String text, int floor, int start) {
    return words.end("CUSTOMER", text.substring(Math.max(floor, start - 10), start)) > 0;
  }

  private String discloser(Notice notice) {
    Optional<String> name =
        disclosers
            .find(notice)
            .map(c -> notice.words(c.range().start(), c.range().end()).replace(" ", ""));
    return name.orElse("");
  }
}
