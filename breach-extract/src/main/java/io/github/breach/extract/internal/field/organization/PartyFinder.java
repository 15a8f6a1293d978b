package io.github.breach.extract.internal.field.organization;

import io.github.breach.core.text.BoundedSearch;
import io.github.breach.core.text.JapaneseChars;
import io.github.breach.extract.internal.line.LineReader;
import io.github.breach.extract.internal.name.DefinedAlias;
import io.github.breach.extract.internal.name.NameForm;
import io.github.breach.extract.internal.name.NameMention;
import io.github.breach.extract.internal.name.NameStart;
import io.github.breach.extract.internal.vocabulary.Vocabulary;
import io.github.breach.extract.internal.vocabulary.WordLists;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.Range;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gathers the organisations that a notice names, each with its short forms. */
final class PartyFinder {
  /** More are a list of customers, or no notice at all. */
  private static final int MOST_PARTIES = 60;

  private static final int LONGEST_SHORT = 40;
  private static final String SAME = "(同)";

  private static final List<String> CLIENT_CUES = List.of("受託", "委託を受け", "委託された", "委託され", "請け負");

  private final LineReader reader;
  private final WordLists names;
  private final NameStart nameStart;

  PartyFinder(LineReader reader) {
    this.reader = reader;
    this.names = reader.names();
    this.nameStart = new NameStart(names);
  }

  /** The parties by name, in the order of their first mention. */
  List<Party> find(Notice notice) {
    String text = notice.text().text();
    Map<String, Party> parties = new LinkedHashMap<>();
    for (NameMention name :
        reader
            .organizations()
            .around(
                text, notice.terms(Vocabulary.ORGANIZATION_FORMS), notice.start(), notice.end())) {
      add(parties, notice, name);
    }
    for (NameMention name : clients(notice, text)) {
      add(parties, notice, name);
    }
    shortNames(notice, text, parties);
    return new ArrayList<>(parties.values());
  }

  private void add(Map<String, Party> parties, Notice notice, NameMention found) {
    Range name = nameStart.settle(notice, new Range(found.start(), found.end()));
    String text = notice.text().text();
    String words = text.substring(name.start(), name.end()).strip();
    String key = words.replace(" ", "");
    if (isPlaceholder(words)
        || isSamePlace(words)
        || parties.size() >= MOST_PARTIES && !parties.containsKey(key)) {
      return;
    }
    Party party = parties.computeIfAbsent(key, k -> new Party(words, found.form()));
    party.mention(new Range(name.start(), name.end()));
    Optional<DefinedAlias> alias = DefinedAlias.at(text, name.end(), notice.end());
    alias.ifPresent(a -> party.alias(notice.words(a.range().start(), a.range().end())));
  }

  /** A body without a legal form for which the discloser works: 〇〇市様より受託しております. */
  private List<NameMention> clients(Notice notice, String text) {
    List<NameMention> found = new ArrayList<>();
    for (String cue : CLIENT_CUES) {
      for (int at = BoundedSearch.indexOf(text, cue, notice.start(), notice.end());
          at >= 0;
          at = BoundedSearch.indexOf(text, cue, at + 1, notice.end())) {
        int end = sourceEnd(text, at, notice.start());
        int start = end < 0 ? end : reader.organizations().startOf(text, end, notice.start());
        if (end - start < 3) {
          continue;
        }
        String words = text.substring(start, end);
        boolean body =
            names.end("INSTITUTION", words) > 0
                || names.end("MUNICIPALITY", words) > 0
                || words.endsWith("事務所");
        if (body && "当本弊".indexOf(words.charAt(0)) < 0) {
          found.add(new NameMention(start, end, NameForm.BODY));
        }
      }
    }
    return found;
  }

  /** Where the name before より or から ends, close before {@code at}; -1 where there is none. */
  private static int sourceEnd(String text, int at, int from) {
    for (int i = at - 2; i >= Math.max(from + 3, at - 14); i--) {
      if (text.startsWith("より", i) || text.startsWith("から", i)) {
        return text.charAt(i - 1) == '様' ? i - 1 : text.startsWith("さま", i - 2) ? i - 2 : i;
      }
    }
    return -1;
  }

  /** ABC社, where no definition gave it to a full name. */
  private void shortNames(Notice notice, String text, Map<String, Party> parties) {
    for (int at = BoundedSearch.indexOf(text, '社', notice.start(), notice.end());
        at >= 0;
        at = BoundedSearch.indexOf(text, '社', at + 1, notice.end())) {
      int start = at;
      while (start > notice.start()
          && at - start < LONGEST_SHORT
          && (isForeign(text.charAt(start - 1)) || isGap(text, start - 1, notice.start()))) {
        start--;
      }
      boolean joined = start > notice.start() && JapaneseChars.isKanji(text.charAt(start - 1));
      boolean word = at + 1 < notice.end() && "員会長内外製屋名数用宅".indexOf(text.charAt(at + 1)) >= 0;
      boolean number = start < at && JapaneseChars.isDigit(text.charAt(start));
      if (at - start < 2 || joined || word || number) {
        continue;
      }
      String name = text.substring(start, at + 1);
      Party party = known(parties, name);
      if (party == null && parties.size() >= MOST_PARTIES) {
        continue;
      }
      if (party == null) {
        party = new Party(name, NameForm.SHORT);
        parties.put(name, party);
      }
      if (party.form() == NameForm.SHORT) {
        party.mention(new Range(start, at + 1));
        party.alias(name.substring(0, name.length() - 1));
      }
    }
  }

  private static @Nullable Party known(Map<String, Party> parties, String name) {
    for (Party party : parties.values()) {
      if (party.aliases().contains(name)
          || party.name().equals(name)
          || party.name().contains(name.substring(0, name.length() - 1))) {
        return party;
      }
    }
    return null;
  }

  /** Northwind| |Systems社 */
  private static boolean isGap(String text, int at, int from) {
    return text.charAt(at) == ' '
        && at > from
        && JapaneseChars.isLatin(text.charAt(at - 1))
        && Character.isUpperCase(text.charAt(at + 1));
  }

  private static boolean isForeign(char c) {
    return JapaneseChars.isKatakana(c) || JapaneseChars.isLatin(c) || JapaneseChars.isDigit(c);
  }

  /** みなと支店(同), 顧客情報(同): the bracket repeats the one before and is no legal form. */
  private boolean isSamePlace(String words) {
    String rest = words.endsWith(SAME) ? words.substring(0, words.length() - SAME.length()) : "";
    return names.end("DEPARTMENT", rest) > 0
        || names.end("INSTITUTION", rest) > 0
        || names.end("MUNICIPALITY", rest) > 0
        || rest.endsWith("情報");
  }

  /** 〇〇株式会社, 株式会社A: stands for a name. */
  private boolean isPlaceholder(String words) {
    String core = words;
    for (String form : List.of("株式会社", "有限会社", "合同会社", "(株)", "(有)")) {
      core = core.replace(form, "");
    }
    core = core.strip();
    int letters = 0;
    for (int i = 0; i < core.length(); i++) {
      letters += "〇○●□△×*XＸ".indexOf(core.charAt(i)) < 0 ? 1 : 0;
    }
    return letters == 0 || core.length() < 2 || names.is("GENERIC", core);
  }
}
