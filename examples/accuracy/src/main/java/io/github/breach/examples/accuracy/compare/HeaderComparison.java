package io.github.breach.examples.accuracy.compare;

import io.github.breach.examples.accuracy.expect.Judgement;
import io.github.breach.examples.accuracy.score.Field;
import io.github.breach.examples.accuracy.score.Placed;
import io.github.breach.examples.accuracy.score.Verdicts;
import io.github.breach.model.Disclosure;
import java.util.List;
import java.util.Optional;

/** Title, discloser and date of publication. */
final class HeaderComparison implements Comparison {
  /** How much of the longer title the shorter one must hold where one lies inside the other. */
  private static final double NEARLY_WHOLE = 0.8;

  @Override
  public void compare(Judgement wanted, Found found, Verdicts verdicts) {
    if (wanted.judges("title")) {
      title(wanted.text("title"), found, verdicts);
    }
    if (wanted.judges("discloser")) {
      discloser(wanted.texts("discloser"), found, verdicts);
    }
    if (wanted.judges("publishedOn")) {
      Optional<Placed<String>> date =
          found.one(Disclosure::publishedOn).map(d -> Placed.at(d.edtf(), d.span()));
      Optional<String> want = wanted.text("publishedOn");
      if (date.isPresent() || want.isPresent()) {
        boolean same = date.map(Placed::value).equals(want);
        verdicts.single(Field.PUBLISHED_ON, same, date, want);
      }
    }
  }

  private static void title(Optional<String> want, Found found, Verdicts verdicts) {
    Optional<Placed<String>> title =
        found.one(Disclosure::title).map(t -> Placed.at(t.text(), t.span()));
    if (title.isEmpty() && want.isEmpty()) {
      return;
    }
    boolean same =
        title.isPresent() && want.isPresent() && sameTitle(title.get().value(), want.get());
    verdicts.single(Field.TITLE, same, title, want);
  }

  private static boolean sameTitle(String found, String wanted) {
    String a = Wording.of(found);
    String b = Wording.of(wanted);
    String shorter = a.length() < b.length() ? a : b;
    String longer = a.length() < b.length() ? b : a;
    return !shorter.isEmpty()
        && longer.contains(shorter)
        && shorter.length() >= NEARLY_WHOLE * longer.length();
  }

  private static void discloser(List<String> want, Found found, Verdicts verdicts) {
    Optional<Placed<String>> discloser =
        found.one(Disclosure::discloser).map(d -> Placed.at(d.name(), d.span()));
    boolean same =
        discloser
            .map(d -> want.stream().map(Wording::of).anyMatch(Wording.of(d.value())::equals))
            .orElse(want.isEmpty());
    verdicts.single(Field.DISCLOSER, same, discloser, want.stream().findFirst());
  }
}
