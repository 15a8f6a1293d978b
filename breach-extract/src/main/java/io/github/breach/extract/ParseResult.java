package io.github.breach.extract;

import io.github.breach.extract.explain.Explainer;
import io.github.breach.extract.explain.Explanation;
import io.github.breach.extract.spi.Finding;
import io.github.breach.model.Disclosure;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was read from one input.
 *
 * @param disclosures a record for each notice, in order; never empty
 * @param findings the facts behind each record, with the rules that made them and the words they
 *     stand on, in the same order
 */
public record ParseResult(List<Disclosure> disclosures, List<List<Finding>> findings) {

  /**
   * @throws IllegalArgumentException if there is not one list of findings a record
   */
  public ParseResult {
    disclosures = List.copyOf(disclosures);
    findings = findings.stream().map(List::copyOf).toList();
    if (disclosures.isEmpty() || disclosures.size() != findings.size()) {
      throw new IllegalArgumentException("a list of findings is needed for each record");
    }
  }

  /** The first record: the only one unless the input is a compilation. */
  public Disclosure first() {
    return disclosures.get(0);
  }

  /**
   * Why the records say what they say: for each record the rule behind each of its facts, in the
   * order of the JSON form.
   *
   * <pre>{@code
   * for (Explanation why : parser.read(text, ParseOptions.none()).explanations().get(0)) {
   *   System.out.println(why.field() + " " + why.rule() + " " + why.basis().of(text));
   * }
   * }</pre>
   */
  public List<List<Explanation>> explanations() {
    List<List<Explanation>> explanations = new ArrayList<>();
    for (int i = 0; i < disclosures.size(); i++) {
      explanations.add(Explainer.explain(disclosures.get(i), findings.get(i)));
    }
    return List.copyOf(explanations);
  }

  /** The facts of one type in all records: the way to those of an extractor of your own. */
  public <T extends Record> Stream<T> facts(Class<T> type) {
    return findings.stream()
        .flatMap(List::stream)
        .map(Finding::fact)
        .filter(type::isInstance)
        .map(type::cast);
  }
}
