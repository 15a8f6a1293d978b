package io.github.breach.extract.internal.field.incident;

import io.github.breach.core.lexicon.TermMentions;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.Sentence;
import io.github.breach.extract.notice.SentenceForm;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Knows the items of a list that its lead-in denies: 次の事実は確認されておりません。 ・札が持ち出された事実.
 *
 * @param items where each such item starts and ends
 */
record DeniedLists(NavigableMap<Integer, Integer> items) {
  /** How much of a lead-in's end is looked at for its denial. */
  private static final int TAIL = 20;

  DeniedLists {
    items = Collections.unmodifiableNavigableMap(new TreeMap<>(items));
  }

  /** Those of {@code notice}, found once for all who ask. */
  static DeniedLists of(Notice notice) {
    return notice.readings().get(DeniedLists.class, () -> look(notice));
  }

  /** Whether {@code at} stands in such an item. */
  boolean hold(int at) {
    Map.Entry<Integer, Integer> item = items.floorEntry(at);
    return item != null && at < item.getValue();
  }

  private static DeniedLists look(Notice notice) {
    NavigableMap<Integer, Integer> items = new TreeMap<>();
    boolean denied = false;
    int section = -1;
    for (Sentence sentence : notice.sentences()) {
      boolean item = sentence.form() == SentenceForm.ITEM;
      if (!item || sentence.section().index() != section) {
        denied = !item && deniesWhatFollows(notice, sentence);
        section = sentence.section().index();
      } else if (denied) {
        items.put(sentence.start(), sentence.end());
      }
    }
    return new DeniedLists(items);
  }

  private static boolean deniesWhatFollows(Notice notice, Sentence sentence) {
    TermMentions cues = notice.terms(AssertionReader.CUES);
    int tail = Math.max(sentence.start(), sentence.end() - TAIL);
    return cues.has("DENIED", tail, sentence.end())
        && IncidentWording.WORDS.in(
            "WHAT_FOLLOWS", notice.text().text(), sentence.start(), sentence.end());
  }
}
