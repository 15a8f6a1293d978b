package io.github.breach.extract.internal.field.counts;

import io.github.breach.core.count.CountCue;
import io.github.breach.core.count.CountMention;
import io.github.breach.extract.notice.Sentence;
import io.github.breach.extract.notice.SentenceForm;
import io.github.breach.model.CountBasis;
import io.github.breach.model.CountUnit;
import org.jspecify.annotations.Nullable;

/**
 * A count with its sentence and what the words beside it say.
 *
 * @param unit what the noun beside it counts, else what the counter does
 * @param basis what the mention or the words around it say
 * @param role what it is by its own words
 * @param summed whether it adds up what was listed: 両方を合わせて300名
 * @param affected whether its sentence, list or section speaks of what leaked
 * @param tie how its own words do
 */
record CountSite(
    CountMention mention,
    Sentence sentence,
    CountUnit unit,
    CountBasis basis,
    CountRole role,
    boolean summed,
    boolean affected,
    CountTie tie) {

  /** The one of the larger value, {@code one} of two alike. */
  static CountSite larger(@Nullable CountSite one, CountSite other) {
    return one == null || other.value() > one.value() ? other : one;
  }

  CountSite withRole(CountRole other) {
    return new CountSite(mention, sentence, unit, basis, other, summed, affected, tie);
  }

  /**
   * The group of its unit; persons and firms that are counted alike go together: 個人1,643先 法人72先
   * 計1,715先.
   */
  CountGroup group() {
    boolean clients = mention.counter().filter("先"::equals).isPresent();
    return clients ? CountGroup.THINGS : CountGroup.of(unit);
  }

  boolean is(CountRole any) {
    return role == any;
  }

  boolean isItem() {
    return sentence.form() == SentenceForm.ITEM;
  }

  boolean has(CountCue cue) {
    return mention.cues().contains(cue);
  }

  long value() {
    return mention.value();
  }
}
