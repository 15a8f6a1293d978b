package io.github.breach.extract.internal.reading;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Endings from their last character on, so that each character of a text is looked at once. */
final class EndingTree {
  private char[] chars = {};
  private EndingTree[] children = {};
  private Endings.@Nullable Ending ending;

  /** Adds an ending; of two with the same surface the first counts. */
  void add(Endings.Ending added) {
    EndingTree node = this;
    for (int i = added.surface().length() - 1; i >= 0; i--) {
      node = node.ensured(added.surface().charAt(i));
    }
    node.ending = node.ending == null ? added : node.ending;
  }

  /** The longest ending that {@code text} has before {@code end}, or null. */
  Endings.@Nullable Ending longest(String text, int end) {
    Endings.Ending longest = null;
    EndingTree node = this;
    for (int i = end - 1; i >= 0; i--) {
      node = node.child(text.charAt(i));
      if (node == null) {
        break;
      }
      longest = node.ending == null ? longest : node.ending;
    }
    return longest;
  }

  private @Nullable EndingTree child(char c) {
    for (int i = 0; i < chars.length; i++) {
      if (chars[i] == c) {
        return children[i];
      }
    }
    return null;
  }

  private EndingTree ensured(char c) {
    EndingTree known = child(c);
    if (known != null) {
      return known;
    }
    EndingTree added = new EndingTree();
    chars = Arrays.copyOf(chars, chars.length + 1);
    children = Arrays.copyOf(children, chars.length);
    chars[chars.length - 1] = c;
    children[chars.length - 1] = added;
    return added;
  }
}
