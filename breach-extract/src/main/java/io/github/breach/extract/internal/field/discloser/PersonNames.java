package io.github.breach.extract.internal.field.discloser;

import io.github.breach.core.morphology.Morpheme;
import io.github.breach.core.morphology.Morphology;
import io.github.breach.core.morphology.PartOfSpeech;
import java.util.List;

/**
 * Tells a family name from a town's: 西村 in a signature is a person, 白浜町 is none. Asked only about
 * words so short that they may be either.
 */
final class PersonNames {
  private static final int LONGEST_FAMILY_NAME = 3;

  /** Whether the dictionary knows {@code name} as one name of a person. */
  boolean is(Morphology morphology, String name) {
    if (name.length() > LONGEST_FAMILY_NAME || !isLikeAFamilyName(name)) {
      return false;
    }
    List<Morpheme> words = morphology.analyze(name);
    return words.size() == 1 && words.get(0).is(PartOfSpeech.PERSON_NAME);
  }

  private static boolean isLikeAFamilyName(String name) {
    return "村町市区県府都".indexOf(name.charAt(name.length() - 1)) >= 0;
  }
}
