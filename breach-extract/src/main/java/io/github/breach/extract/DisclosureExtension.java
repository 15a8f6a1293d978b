package io.github.breach.extract;

/** A named bundle of builder calls, to be handed on as one thing. */
@FunctionalInterface
public interface DisclosureExtension {

  /** Makes its calls on {@code builder}. */
  void extend(DisclosureParser.Builder builder);
}
