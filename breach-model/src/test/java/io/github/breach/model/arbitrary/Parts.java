package io.github.breach.model.arbitrary;

import io.github.breach.model.Disclosure;
import io.github.breach.model.DisclosureBuilder;
import io.github.breach.model.Source;
import io.github.breach.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The parts of an arbitrary disclosure, kept until the builder can be made for its source. */
final class Parts {
  private final List<Consumer<DisclosureBuilder>> steps = new ArrayList<>();
  private Source source = new Source(null, new Span(0, 0));

  Parts source(Source value) {
    source = value;
    return this;
  }

  Parts set(Consumer<DisclosureBuilder> step) {
    steps.add(step);
    return this;
  }

  Disclosure disclosure() {
    DisclosureBuilder builder = Disclosure.builder(source);
    steps.forEach(step -> step.accept(builder));
    return builder.build();
  }
}
