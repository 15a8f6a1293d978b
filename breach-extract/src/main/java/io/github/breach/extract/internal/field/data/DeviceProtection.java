package io.github.breach.extract.internal.field.data;

import io.github.breach.extract.internal.vocabulary.WordLists;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.Range;
import io.github.breach.extract.notice.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what of a notice lies on something encrypted as a whole.
 *
 * <p>端末は全体が暗号化されており counts for the items of its list, from the line that names the device; where
 * none stand there, for all. Not where an attacker did the encrypting.
 */
final class DeviceProtection {
  private static final int MOST = 10;
  private static final int SHORTEST_NAME = 3;

  /** How far before its encryption a device may be named, with the list of what lay on it. */
  private static final int LONGEST_LIST = 3000;

  private static final WordLists WORDS = DataWording.WORDS;

  private final Notice notice;
  private final DataCues cues;
  private final DataZones zones;
  private final String text;

  DeviceProtection(Notice notice, DataCues cues, DataZones zones) {
    this.zones = zones;
    this.notice = notice;
    this.cues = cues;
    this.text = notice.text().text();
  }

  /** The parts of the text whose items are encrypted. */
  List<Range> ranges() {
    List<Range> ranges = new ArrayList<>();
    if (cues.in("RANSOM", notice.start(), notice.end())) {
      return ranges;
    }
    for (Sentence sentence : notice.sentences()) {
      int at = cues.first("ENCRYPTED", sentence.start(), sentence.end());
      if (at < sentence.end() && ranges.size() < MOST && isState(at, sentence)) {
        ranges.add(range(sentence));
      }
    }
    return ranges;
  }

  /** 暗号化されており, but not 暗号化はしておりません, 暗号化する, 暗号化機能を備えない. */
  private boolean isState(int at, Sentence sentence) {
    String words = notice.words(at, Math.min(sentence.end(), at + 24));
    int comma = words.indexOf('、');
    String clause = comma < 0 ? words : words.substring(0, comma);
    boolean done = WORDS.start("ENCRYPTED", words, 0) > 0 || isInstalled(clause);
    boolean aside = zones.isAside(sentence);
    return done && !WORDS.in("NOT_ENCRYPTED", clause) && !aside && !isOfTerm(at, sentence);
  }

  /** 暗号化ソフトを導入しており, 暗号化機能を有効にしており. */
  private static boolean isInstalled(String clause) {
    return WORDS.in("MEANS", clause) && WORDS.in("IN_USE", clause);
  }

  /** 病名は、暗号化されたアプリの中に and 暗号化されたパスワード speak of their own terms. */
  private boolean isOfTerm(int at, Sentence sentence) {
    boolean device = cues.in("DEVICE", sentence.start(), at) || marked(sentence);
    boolean named = DataTerms.anyIn(notice, sentence.start(), at);
    return !device || named && text.startsWith("された", at + 3);
  }

  private boolean marked(Sentence sentence) {
    return marker(sentence.start()) != 0;
  }

  private Range range(Sentence sentence) {
    int floor = Math.max(sentence.section().start(), sentence.start() - LONGEST_LIST);
    char marker = marker(sentence.start());
    if (marker != 0) {
      for (Sentence item : notice.sentencesIn(floor, sentence.start())) {
        if (item.start() >= 2
            && (text.charAt(item.start() - 1) == marker
                || text.charAt(item.start() - 2) == marker)) {
          return new Range(item.start(), item.end());
        }
      }
    }
    Range named = named(floor, sentence);
    if (named != null) {
      return named;
    }
    int from = cues.last("DEVICE", floor, sentence.start());
    if (from >= 0) {
      for (int i = 0; i < 3; i++) {
        if (DataTerms.anyIn(notice, from, sentence.start())) {
          return new Range(from, sentence.end());
        }
        int earlier = cues.last("DEVICE", floor, from);
        if (earlier < 0) {
          break;
        }
        from = earlier;
      }
    }
    int paper = lastPaper(floor, sentence.start());
    return paper >= 0 ? new Range(paper, sentence.end()) : new Range(notice.start(), notice.end());
  }

  /** 氏名を記した|紙の名簿と、写真を収めた端末: where what lay on paper was told before the device, or -1. */
  private int lastPaper(int floor, int to) {
    int device = cues.last("DEVICE", floor, to);
    int last = -1;
    for (int at = device < 0 ? -1 : WORDS.firstIn("PAPER", text, floor, device);
        at >= 0;
        at = WORDS.firstIn("PAPER", text, at + 1, device)) {
      last = at;
    }
    return last;
  }

  /** 加入者一覧のファイルは暗号化され: the items below the line that opens with the file's name. */
  private @Nullable Range named(int floor, Sentence sentence) {
    int start = sentence.start();
    while (start < sentence.end() && "※・* (".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    int end = WORDS.firstIn("FILE_OF", text, start, sentence.end());
    if (end - start < SHORTEST_NAME) {
      return null;
    }
    String name = text.substring(start, end);
    for (Sentence line : notice.sentencesIn(floor, sentence.start())) {
      if (text.startsWith(name, line.start())) {
        for (Sentence item : notice.sentencesIn(line.start(), sentence.start())) {
          if (DataTerms.anyIn(notice, item.start(), item.end())) {
            return new Range(item.start(), item.end());
          }
        }
      }
    }
    return null;
  }

  /** The circled number with which a sentence starts: ②のファイルは. */
  private char marker(int start) {
    char c = start < text.length() ? text.charAt(start) : '\0';
    char before = start > 0 ? text.charAt(start - 1) : '\0';
    if (c >= '①' && c <= '⑳') {
      return c;
    }
    return c == 'の' && before >= '①' && before <= '⑳' ? before : 0;
  }
}
