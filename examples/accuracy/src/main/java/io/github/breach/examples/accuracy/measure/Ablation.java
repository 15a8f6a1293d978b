package io.github.breach.examples.accuracy.measure;

import io.github.breach.core.morphology.Morpheme;
import io.github.breach.core.morphology.Morphology;
import io.github.breach.examples.accuracy.expect.JudgedText;
import io.github.breach.extract.DisclosureParser;
import io.github.breach.extract.ParseOptions;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The same sets read without the dictionary, and how often it is asked.
 *
 * @param without what the parser reads where no dictionary is given
 * @param askedInputs how many inputs ask for the dictionary at all
 * @param inputs how many inputs there are
 */
public record Ablation(Accuracy without, int askedInputs, int inputs) {

  /** Reads the sets of {@code accuracy} again. */
  public static Ablation of(Accuracy accuracy) {
    DisclosureParser parser = DisclosureParser.builder().morphology(Morphology.none()).build();
    Accuracy without =
        new Accuracy(
            SetResult.of(accuracy.development().set(), parser),
            SetResult.of(accuracy.heldOut().set(), parser));
    AskedMorphology asked = new AskedMorphology();
    DisclosureParser counting = DisclosureParser.builder().morphology(asked).build();
    int askedInputs = 0;
    int inputs = 0;
    for (SetResult set : List.of(accuracy.development(), accuracy.heldOut())) {
      for (JudgedText input : set.set().inputs()) {
        int before = asked.times.get();
        counting.read(input.text(), ParseOptions.none());
        askedInputs += asked.times.get() > before ? 1 : 0;
        inputs++;
      }
    }
    return new Ablation(without, askedInputs, inputs);
  }

  /** Kuromoji, and how often it was asked. */
  private static final class AskedMorphology implements Morphology {
    private final Morphology kuromoji = Morphology.kuromoji();
    private final AtomicInteger times = new AtomicInteger();

    @Override
    public List<Morpheme> analyze(String text) {
      times.incrementAndGet();
      return kuromoji.analyze(text);
    }
  }
}
