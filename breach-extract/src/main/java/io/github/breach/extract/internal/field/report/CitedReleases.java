package io.github.breach.extract.internal.field.report;

import io.github.breach.core.date.ResolvedDate;
import io.github.breach.core.text.BoundedSearch;
import io.github.breach.extract.internal.authority.Authorities;
import io.github.breach.extract.internal.line.WrittenDates;
import io.github.breach.extract.internal.vocabulary.WordLists;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.Sentence;
import io.github.breach.model.DatePoint;
import io.github.breach.model.DatePrecision;
import io.github.breach.model.DateValue;
import io.github.breach.model.StatedDate;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the dates of the discloser's earlier releases about the incident. */
final class CitedReleases {
  private static final int NEAR = 60;
  private static final int JOINED = 60;
  private static final int FAR = 120;

  private final WordLists words;

  CitedReleases(WordLists words) {
    this.words = words;
  }

  /** The dates, each day once, in text order. */
  List<StatedDate> find(Notice notice) {
    Map<DateValue, StatedDate> cited = new LinkedHashMap<>();
    for (Sentence sentence : notice.sentences()) {
      List<ResolvedDate> dates = notice.datesIn(sentence.start(), sentence.end());
      if (dates.isEmpty() || !tells(notice, sentence)) {
        continue;
      }
      boolean next = false;
      Deque<StatedDate> here = new ArrayDeque<>();
      for (int i = dates.size() - 1; i >= 0; i--) {
        ResolvedDate date = dates.get(i);
        boolean joined = next && joins(notice, date, dates.get(i + 1));
        next = joined || isCited(notice, sentence, date);
        StatedDate stated = next ? earlier(notice, date) : null;
        if (stated != null) {
          here.addFirst(stated);
        }
      }
      for (StatedDate stated : here) {
        cited.putIfAbsent(stated.value(), stated);
      }
    }
    return List.copyOf(cited.values());
  }

  private boolean tells(Notice notice, Sentence sentence) {
    String text = notice.text().text();
    return words.in("TOLD", text, sentence.start(), sentence.end())
        || words.in("BEFORE", text, sentence.start(), sentence.end());
  }

  /** Whether the words behind the date make it one of a release: 付「…」, にお知らせした, の続報. */
  private boolean isCited(Notice notice, Sentence sentence, ResolvedDate date) {
    String text = notice.text().text();
    int from = date.mention().end();
    int to = Math.min(sentence.end(), from + NEAR);
    String behind = text.substring(Math.min(from, to), to);
    int at = 0;
    while (at < behind.length() && " )".indexOf(behind.charAt(at)) >= 0) {
      at++;
    }
    int before = Math.max(sentence.start(), from - FAR);
    if (words.in("OTHER_MATTER", text, before, to)) {
      return false; // 業績予想は、5月10日に公表いたしました数値を
    }
    if (WrittenDates.isOfEdition(text, date.mention().start())) {
      return true; // 第2報(11月10日)においてお知らせしました
    }
    if (behind.startsWith("(第", at) || behind.startsWith("(初報", at)) {
      return true; // 6月7日(第一報)
    }
    if (Authorities.of(notice).areToldOn(notice, sentence.start(), date.mention().start())) {
      return false; // 委員会と〇〇庁には、8月8日にご報告しております
    }
    if (behind.startsWith("に", at) && isEdition(notice, from + at + 1, sentence.end())) {
      return !isToAuthority(notice, from, sentence.end());
    }
    if (behind.startsWith("に", at) && isReleased(behind.substring(at + 1))) {
      return true;
    }
    if (behind.startsWith("には、", at)) {
      int end = Math.min(sentence.end(), from + FAR);
      int revealed = words.firstIn("REVEALED", text, from, end);
      return revealed >= 0 && !words.in("PRIVATE", text, from, revealed);
    }
    boolean dated = behind.startsWith("付", at);
    if (dated) {
      at += behind.startsWith("付け", at) ? 2 : 1;
    }
    if (behind.startsWith("で", at) && dated) {
      at++;
    }
    int noun = words.start("NOUN", behind, at);
    if (noun > 0) {
      return dated || !isOthers(behind) && reaches(behind, at);
    }
    if (behind.startsWith("に", at) || behind.startsWith("、", at) || behind.startsWith("付", at)) {
      at++;
    }
    at += behind.startsWith("、", at) ? 1 : 0;
    while (at < behind.length() && behind.charAt(at) == ' ') {
      at++;
    }
    boolean verb = words.start("AFTER_NI", behind, at) > 0 && !putsFile(behind, at);
    return verb && !isOthers(behind) && reaches(behind, at);
  }

  /** 7月24日に第1報、8月31日に第2報を掲載し. */
  private boolean isEdition(Notice notice, int from, int to) {
    return words.start("EDITION", notice.text().text(), from, to) > 0;
  }

  /** 7月24日に第1報を個人情報保護委員会へ提出し. */
  private static boolean isToAuthority(Notice notice, int from, int sentenceEnd) {
    int near = Math.min(sentenceEnd, from + FAR);
    int comma = BoundedSearch.indexOf(notice.text().text(), '、', from, near);
    return !Authorities.of(notice).in(from, comma < 0 ? near : comma).isEmpty();
  }

  /** 5月2日に掲載した表, 5月2日に配信した調査: a file or form was put out, as far as the words go. */
  private boolean putsFile(String words, int verb) {
    return this.words.start("PUT_OUT", words, verb) > 0 && !this.words.in("RELEASE", words);
  }

  /** 3月9日に公式Xとこのサイトでお知らせした: a release before the next comma, and not to single persons. */
  private boolean isReleased(String behind) {
    int stop = 0;
    while (stop < behind.length() && "、。,".indexOf(behind.charAt(stop)) < 0) {
      stop++;
    }
    String clause = behind.substring(0, stop);
    int told = words.firstIn("TOLD", clause);
    String place = told < 0 ? "" : clause.substring(0, told);
    return told >= 0
        && !putsFile(clause, told)
        && !words.in("PRIVATE", place)
        && !words.in("NOT_PUBLIC", place)
        && !isOthers(behind)
        && place.indexOf('が') < 0;
  }

  /** Whether the verb of having released stands near, before a comma that starts another clause. */
  private boolean reaches(String behind, int at) {
    String rest = behind.substring(at);
    return words.in("TOLD", rest) || words.in("BEFORE", rest) || rest.startsWith("お知らせ済");
  }

  private boolean isOthers(String behind) {
    int told = words.firstIn("TOLD", behind);
    int quote = behind.indexOf('「');
    int until = quote >= 0 && quote < told ? quote : told < 0 ? behind.length() : told;
    String between = behind.substring(0, Math.max(0, until));
    return words.in("OTHERS", between) && !between.contains("当社") && !between.contains("弊社");
  }

  /** 1月17日及び2月14日付「…」, 6月7日(第一報)および同年7月12日(第二報), 8月21日に「…」、同年9月29日に「…」 */
  private boolean joins(Notice notice, ResolvedDate date, ResolvedDate next) {
    int from = date.mention().end();
    int to = next.mention().start();
    if (to < from || to - from > JOINED) {
      return false;
    }
    String between = notice.words(from, to);
    StringBuilder bare = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < between.length(); i++) {
      char c = between.charAt(i);
      depth += c == '「' || c == '(' ? 1 : 0;
      if (depth == 0) {
        bare.append(c);
      }
      depth -= (c == '」' || c == ')') && depth > 0 ? 1 : 0;
    }
    String link = bare.toString().strip();
    return words.is("LINK", link);
  }

  /** The day, where it lies before this notice's own. */
  private static @Nullable StatedDate earlier(Notice notice, ResolvedDate date) {
    StatedDate stated = date.dateOrNull();
    if (stated == null || !(stated.value() instanceof DatePoint point)) {
      return null;
    }
    DatePoint day = point.withoutTime();
    if (day.day() == null) {
      return null;
    }
    Optional<LocalDate> own = notice.publishedOn().flatMap(p -> p.value().earliestDay());
    Optional<LocalDate> cited = day.earliestDay();
    if (own.isPresent() && cited.isPresent() && !cited.get().isBefore(own.get())) {
      return null;
    }
    boolean timed = point.hour() != null;
    return new StatedDate(
        day,
        timed ? DatePrecision.DAY : stated.precision(),
        stated.approximate() && !timed,
        stated.resolution(),
        stated.calendar(),
        stated.text(),
        stated.span());
  }
}
