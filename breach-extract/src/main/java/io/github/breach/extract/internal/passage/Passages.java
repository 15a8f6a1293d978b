package io.github.breach.extract.internal.passage;

import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.NoticeSection;
import io.github.breach.extract.notice.Sentence;
import io.github.breach.extract.notice.SentenceForm;
import io.github.breach.model.SectionKind;
import java.util.ArrayList;
import java.util.List;

/** Sentences with the headings among them, for facts that a heading tells itself. */
public final class Passages {
  private Passages() {}

  /** The sentences and headings of a notice in text order; a heading reads as an item of a list. */
  public static List<Sentence> of(Notice notice, List<Sentence> sentences) {
    List<Sentence> passages = new ArrayList<>(sentences.size() + notice.sections().size());
    int next = 0;
    for (NoticeSection section : notice.sections()) {
      while (next < sentences.size() && sentences.get(next).start() < section.start()) {
        passages.add(sentences.get(next++));
      }
      if (section.headingEnd() > section.start()) {
        int index = passages.isEmpty() ? 0 : passages.get(passages.size() - 1).index();
        passages.add(
            new Sentence(
                index, section, SentenceForm.ITEM, -1, section.start(), section.headingEnd()));
      }
    }
    passages.addAll(sentences.subList(next, sentences.size()));
    return passages;
  }

  /** Whether a passage is a heading. */
  public static boolean isHeading(Sentence passage) {
    return passage.line() < 0;
  }

  /** Whether a section or one that holds it is about {@code kind}. */
  public static boolean isWithin(Notice notice, NoticeSection section, SectionKind kind) {
    NoticeSection at = section;
    while (!at.is(kind)) {
      if (at.parent() < 0) {
        return false;
      }
      at = notice.sections().get(at.parent());
    }
    return true;
  }
}
