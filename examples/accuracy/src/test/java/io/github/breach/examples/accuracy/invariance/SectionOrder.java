package io.github.breach.examples.accuracy.invariance;

import io.github.breach.model.Disclosure;
import io.github.breach.model.Section;
import io.github.breach.model.SectionKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Neighbouring sections change places where neither tells a story or points at what stands before
 * it. They keep their numbers: a reader would stumble, and understand.
 */
final class SectionOrder {
  private static final Set<SectionKind> ORDER_FREE =
      EnumSet.of(
          SectionKind.CAUSE,
          SectionKind.AFFECTED_INFORMATION,
          SectionKind.SECONDARY_DAMAGE,
          SectionKind.REQUEST_TO_CUSTOMERS,
          SectionKind.PREVENTION,
          SectionKind.AUTHORITY_REPORT,
          SectionKind.CONTACT);

  private static final List<String> POINTERS =
      List.of("同", "翌", "上記", "下記", "前記", "前述", "以下", "当該", "当日", "これ", "その", "なお", "月");

  private SectionOrder() {}

  static Stream<Rewriting> swapped(String text, List<Disclosure> records) {
    return records.stream()
        .map(Disclosure::sections)
        .flatMap(
            sections ->
                IntStream.range(1, sections.size())
                    .filter(i -> isFree(text, sections, i - 1) && isFree(text, sections, i))
                    .mapToObj(i -> swapped(text, sections.get(i - 1), sections.get(i))));
  }

  private static Rewriting swapped(String text, Section first, Section second) {
    int start = first.span().start();
    int end = second.span().end();
    int middle = second.span().start();
    boolean ended = text.charAt(end - 1) == '\n';
    return Rewriting.of(text)
        .copy(0, start)
        .copy(middle, end)
        .put(ended ? "" : "\n")
        .copy(start, middle)
        .copy(end, text.length())
        .done();
  }

  /** Whether a section has a heading, a neighbour of its level, no children and no pointers. */
  private static boolean isFree(String text, List<Section> sections, int at) {
    Section section = sections.get(at);
    String words = section.span().of(text);
    return section.heading().isPresent()
        && !section.kinds().isEmpty()
        && ORDER_FREE.containsAll(section.kinds())
        && section.level() == 1
        && (at + 1 == sections.size() || sections.get(at + 1).level() == 1)
        && POINTERS.stream().noneMatch(words::contains);
  }
}
