package io.github.breach.extract.internal.reading;

import io.github.breach.extract.notice.NoticeSection;
import io.github.breach.extract.notice.SentenceForm;
import io.github.breach.model.SectionKind;
import java.util.Set;

/**
 * A sentence or list item with what it is about; positions are folded.
 *
 * @param start where it starts, behind any label
 * @param end where it ends
 * @param line the index of its line
 * @param form how it stands on its line
 * @param section the section that holds it
 * @param topics what its section, label or question says that it is about
 * @param tag the words of the bracket before it, or empty: 完了 in [完了] 設定の変更
 * @param note the words of a bracket that stands behind its 。, or empty
 * @param words its folded words, without the tag
 */
public record Statement(
    int start,
    int end,
    int line,
    SentenceForm form,
    NoticeSection section,
    Set<SectionKind> topics,
    String tag,
    String note,
    String words) {

  public Statement {
    topics = Set.copyOf(topics);
  }

  public boolean isAbout(SectionKind kind) {
    return topics.contains(kind);
  }

  public boolean isItem() {
    return form == SentenceForm.ITEM;
  }

  Statement withNote(String text) {
    return new Statement(start, end, line, form, section, topics, tag, text, words);
  }
}
