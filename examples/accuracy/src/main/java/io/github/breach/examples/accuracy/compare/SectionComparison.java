package io.github.breach.examples.accuracy.compare;

import io.github.breach.examples.accuracy.expect.Judgement;
import io.github.breach.examples.accuracy.score.Field;
import io.github.breach.examples.accuracy.score.Verdicts;
import io.github.breach.examples.accuracy.score.Wanted;
import io.github.breach.model.Disclosure;
import io.github.breach.model.Section;
import io.github.breach.model.SectionKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Headed sections, paired by their headings' words, and what they are about. */
final class SectionComparison implements Comparison {

  @Override
  public void compare(Judgement wanted, Found found, Verdicts verdicts) {
    if (!wanted.judges("sections")) {
      return;
    }
    List<Section> left = new ArrayList<>(found.all(Disclosure::sections));
    left.removeIf(s -> words(s).isEmpty());
    for (Judgement entry : wanted.entries("sections")) {
      String heading = HeadingWording.of(entry.required("heading"));
      Optional<Section> pair = left.stream().filter(s -> bare(s).equals(heading)).findFirst();
      if (pair.isPresent()) {
        left.remove(pair.get());
        verdicts.right(Field.SECTIONS_HEADING);
        Wanted<SectionKind> kinds = entry.wanted("kinds", "kindsMay", SectionKind.class);
        verdicts.set(
            Field.SECTIONS_KIND,
            Kinds.telling(Kinds.at(pair.get().span(), pair.get().kinds()), kinds),
            kinds,
            pair.get().headingSpan());
      } else {
        verdicts.missing(Field.SECTIONS_HEADING, entry.required("heading"), Optional.empty());
      }
    }
    Set<String> tolerated = new HashSet<>();
    wanted.texts("sectionsMay").forEach(h -> tolerated.add(HeadingWording.of(h)));
    for (Section section : left) {
      if (!tolerated.contains(bare(section))) {
        verdicts.extra(Field.SECTIONS_HEADING, words(section), section.headingSpan());
      }
    }
  }

  private static String words(Section section) {
    return section.heading().orElse("");
  }

  private static String bare(Section section) {
    return HeadingWording.of(words(section));
  }
}
