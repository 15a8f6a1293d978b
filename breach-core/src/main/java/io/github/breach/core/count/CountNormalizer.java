package io.github.breach.core.count;

import io.github.breach.core.text.FoldedText;
import java.util.List;

public final class CountNormalizer {
  private CountNormalizer() {}

  public static CountNormalizer standard() {
    return new CountNormalizer();
  }

  public List<CountMention> find(FoldedText text) {
    return List.of();
  }
}
