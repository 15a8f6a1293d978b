package io.github.breach.extract.internal.field.incident;

import io.github.breach.core.lexicon.TermMentions;
import io.github.breach.core.text.BoundedSearch;
import io.github.breach.extract.internal.field.incident.Statement.Place;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.NoticeSection;
import io.github.breach.extract.notice.Range;
import io.github.breach.extract.notice.Sentence;
import io.github.breach.model.SectionKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the statements about this incident: not advice (ご注意ください), not definitions (…とは), not
 * another incident (昨年にも…事案がありました).
 */
final class StatementReader {
  private static final String CUES = "assertion";
  private static final int LONGEST_TITLE = 120;
  private static final int LONGEST_TERM = 42;

  /** A fear ends right before the request it gives the reason of: おそれがございますので. */
  private static final int FEAR_REACH = 12;

  private StatementReader() {}

  static List<Statement> read(Notice notice) {
    Range title = title(notice).orElse(new Range(notice.start(), notice.start()));
    List<Statement> statements = new ArrayList<>();
    if (title.end() > title.start()) {
      statements.add(new Statement(title.start(), title.end(), Place.TITLE, List.of()));
    }
    for (NoticeSection section : notice.sections()) {
      boolean isTitle = section.start() < title.end() && section.headingEnd() > title.start();
      if (!section.isLead() && !isTitle) {
        statements.add(
            new Statement(section.start(), section.headingEnd(), Place.HEADING, section.kinds()));
      }
    }
    TermMentions cues = notice.terms(CUES);
    for (Sentence sentence : notice.sentences()) {
      boolean isTitle = sentence.start() < title.end() && sentence.end() > title.start();
      int end =
          isTitle || isAside(notice, cues, sentence)
              ? sentence.start()
              : reportEnd(notice, cues, sentence);
      if (end > sentence.start()) {
        Place place = sentence.section().isLead() ? Place.LEAD : Place.BODY;
        statements.add(new Statement(sentence.start(), end, place, sentence.section().kinds()));
      }
    }
    statements.sort(Comparator.comparingInt(Statement::start));
    return statements;
  }

  /** The title, or the line of the lead that looks like one: …のお詫び, …について. */
  static Optional<Range> title(Notice notice) {
    if (notice.title().isPresent()) {
      return notice.title();
    }
    for (Sentence sentence : notice.sentences()) {
      if (!sentence.section().isLead() || sentence.end() - sentence.start() > LONGEST_TITLE) {
        return Optional.empty();
      }
      String words = notice.words(sentence);
      boolean announces =
          words.contains("について")
              || words.contains("お詫び")
              || words.contains("お知らせ")
              || words.contains("報告")
              || words.contains("に関する");
      if (announces && !words.endsWith("。")) {
        return Optional.of(new Range(sentence.start(), sentence.end()));
      }
    }
    return Optional.empty();
  }

  private static boolean isAside(Notice notice, TermMentions cues, Sentence sentence) {
    return isDefinition(notice.text().text(), sentence.start(), sentence.end())
        || cues.has("ELSEWHERE", sentence.start(), sentence.end());
  }

  /**
   * Where the part of a sentence that reports ends: all of it, none of a request, or up to where a
   * report turns into one (おそれは低いと考えておりますが、…ご注意ください; 悪用される可能性がございますので…).
   */
  private static int reportEnd(Notice notice, TermMentions cues, Sentence sentence) {
    if (!isAdvice(cues, sentence)) {
      return sentence.end();
    }
    String text = notice.text().text();
    int turn = BoundedSearch.indexOf(text, "が、", sentence.start(), sentence.end());
    if (turn > sentence.start()
        && (cues.has("AFFIRMED", sentence.start(), turn + 1)
            || cues.has("DENIED", sentence.start(), turn + 1)
            || cues.has("POSSIBLE", sentence.start(), turn + 1))) {
      return turn + 1;
    }
    for (int reason = BoundedSearch.indexOf(text, "ので", sentence.start(), sentence.end());
        reason >= 0;
        reason = BoundedSearch.indexOf(text, "ので", reason + 2, sentence.end())) {
      int from = Math.max(sentence.start(), reason - FEAR_REACH);
      if (cues.has("POSSIBLE", from, reason)) {
        return reason + 2;
      }
    }
    return sentence.start();
  }

  /** ※SQLインジェクションとは、…攻撃の手法です。 */
  private static boolean isDefinition(String text, int from, int to) {
    int at = BoundedSearch.indexOf(text, "とは", from, Math.min(to, from + LONGEST_TERM));
    if (at < 0) {
      return false;
    }
    return at + 2 < to && "、,は".indexOf(text.charAt(at + 2)) >= 0
        || endsWith(text, to, "こと。")
        || endsWith(text, to, "手法です。")
        || endsWith(text, to, "ものです。")
        || endsWith(text, to, "を指します。");
  }

  private static boolean endsWith(String text, int to, String words) {
    return text.startsWith(words, to - words.length());
  }

  /** A request to the reader; in a section of requests every sentence that isn't a report. */
  private static boolean isAdvice(TermMentions cues, Sentence sentence) {
    int tail = Math.max(sentence.start(), sentence.end() - 16);
    if (cues.has("ADVICE", tail, sentence.end())) {
      return true;
    }
    return sentence.section().isAny(Set.of(SectionKind.REQUEST_TO_CUSTOMERS))
        && !cues.has("DENIED", tail, sentence.end())
        && !cues.has("AFFIRMED", tail, sentence.end())
        && !cues.has("POSSIBLE", tail, sentence.end());
  }
}
