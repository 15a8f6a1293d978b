package io.github.breach.extract.internal.run;

import io.github.breach.extract.spi.Finding;
import io.github.breach.model.Disclosure;
import java.util.List;

/** A notice's record, with the findings it was made of. */
public record ParsedNotice(Disclosure disclosure, List<Finding> findings) {

  public ParsedNotice {
    findings = List.copyOf(findings);
  }
}
