package io.github.breach.extract.internal.segment;

import io.github.breach.core.lexicon.Lexicon;
import io.github.breach.core.lexicon.TermMentions;
import io.github.breach.core.text.FoldedText;
import io.github.breach.extract.notice.Line;
import io.github.breach.extract.notice.NoticeSection;
import io.github.breach.extract.notice.Range;
import io.github.breach.extract.notice.Sentence;
import io.github.breach.model.SectionKind;
import java.util.ArrayList;
import java.util.List;

/** Makes sections and sentences of the lines of a notice. Immutable. */
public final class Segmenter {
  private final HeadingClassifier classifier;

  public Segmenter(Lexicon headings) {
    this.classifier = new HeadingClassifier(headings);
  }

  /** What a notice is made of. */
  public record Segments(List<NoticeSection> sections, List<Sentence> sentences) {}

  /**
   * Segments the notice in {@code part}.
   *
   * @param lines its lines
   * @param firstBodyLine the first line that may be a heading: the one after the title
   * @param data the words for data in it
   */
  public Segments segment(
      FoldedText text, Range part, List<Line> lines, int firstBodyLine, TermMentions data) {
    HeadingFinder finder = new HeadingFinder(text.text(), lines, classifier);
    List<Heading> headings = finder.find(firstBodyLine);
    List<NoticeSection> sections = sections(part.start(), part.end(), headings);
    SentenceReader reader =
        new SentenceReader(text.text(), lines, finder, ListBreaks.of(text, data));
    List<Sentence> sentences = reader.read(headings, sections);
    return new Segments(sections, sentences);
  }

  private static List<NoticeSection> sections(int start, int end, List<Heading> headings) {
    List<NoticeSection> sections = new ArrayList<>();
    int leadEnd = headings.isEmpty() ? end : headings.get(0).start();
    if (leadEnd > start) {
      sections.add(new NoticeSection(0, -1, 0, List.of(), start, start, leadEnd));
    }
    int lead = sections.size();
    List<MarkerStyle> open = new ArrayList<>();
    List<Integer> openIndexes = new ArrayList<>();
    int[] ends = new int[headings.size()];
    List<NoticeSection> unfinished = new ArrayList<>();
    for (int h = 0; h < headings.size(); h++) {
      Heading heading = headings.get(h);
      int at = heading.start();
      int depth = depth(heading, open);
      while (open.size() > depth) {
        open.remove(open.size() - 1);
        ends[openIndexes.remove(openIndexes.size() - 1)] = at;
      }
      int parent = openIndexes.isEmpty() ? -1 : openIndexes.get(openIndexes.size() - 1);
      List<SectionKind> kinds = heading.kinds();
      if (kinds.isEmpty()
          || !heading.strong() && parent >= 0 && isOfParent(heading, unfinished.get(parent))) {
        kinds = parent < 0 ? List.of(SectionKind.OTHER) : unfinished.get(parent).kinds();
      }
      open.add(heading.style());
      openIndexes.add(h);
      ends[h] = end;
      unfinished.add(
          new NoticeSection(
              lead + h, parent < 0 ? -1 : lead + parent, depth + 1, kinds, at, heading.end(), end));
    }
    for (int h = 0; h < unfinished.size(); h++) {
      NoticeSection s = unfinished.get(h);
      sections.add(
          new NoticeSection(
              s.index(), s.parent(), s.level(), s.kinds(), s.start(), s.headingEnd(), ends[h]));
    }
    return sections;
  }

  /** 対象となる情報 ⏎ (2)内容: a weak word under it tells nothing else. */
  private static boolean isOfParent(Heading heading, NoticeSection parent) {
    return isOfWhy(parent)
        || parent.kinds().equals(List.of(SectionKind.AFFECTED_INFORMATION))
            && heading.kinds().equals(List.of(SectionKind.OVERVIEW));
  }

  /** 原因 ⏎ ■個人情報の取扱いに関する認識不足: a name of data under it heads a cause, and no list of data. */
  private static boolean isOfWhy(NoticeSection parent) {
    return parent.kinds().equals(List.of(SectionKind.CAUSE))
        || parent.kinds().equals(List.of(SectionKind.PREVENTION));
  }

  /** How many open sections hold a heading: those above the last one of its own style. */
  private static int depth(Heading heading, List<MarkerStyle> open) {
    int same = open.lastIndexOf(heading.style());
    if (same >= 0) {
      return same;
    }
    boolean closing = heading.kinds().contains(SectionKind.CONTACT);
    if (heading.style().rank() == MarkerStyle.Rank.MAIN && closing) {
      return 0;
    }
    return open.size();
  }
}
