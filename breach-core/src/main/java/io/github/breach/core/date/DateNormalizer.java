package io.github.breach.core.date;

import io.github.breach.core.text.FoldedText;
import java.util.List;

public final class DateNormalizer {
  private DateNormalizer() {}

  public static DateNormalizer standard() {
    return new DateNormalizer();
  }

  public List<DateMention> find(FoldedText text) {
    return List.of();
  }

  public List<ResolvedDate> resolve(FoldedText text, List<DateMention> mentions, DateContext c) {
    return List.of();
  }
}
