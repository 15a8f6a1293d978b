package io.github.breach.core.count;

import io.github.breach.model.CountBound;
import org.jspecify.annotations.Nullable;

/** Which of several bounds of one number holds. */
final class CountBounds {
  private CountBounds() {}

  /** {@code first}, unless it says only 約 and {@code second} says more: 約100件以上 is AT_LEAST. */
  static @Nullable CountBound nearer(@Nullable CountBound first, @Nullable CountBound second) {
    return first == null || first == CountBound.ABOUT && second != null ? second : first;
  }

  /** The bound of a number whose words say {@code stated}. */
  static CountBound of(@Nullable CountBound stated, boolean range) {
    if (range && (stated == null || stated == CountBound.ABOUT)) {
      return CountBound.AT_LEAST; // 数千件, 3~5件: the value is the lower end
    }
    return stated == null ? CountBound.EXACT : stated;
  }
}
