package io.github.breach.examples.cli;

import io.github.breach.examples.cli.table.CardLayout;
import io.github.breach.examples.cli.table.ExplanationCard;
import io.github.breach.extract.explain.Explanation;
import io.github.breach.model.Evidence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The explanations of records in place of the records. */
final class Explained {
  private Explained() {}

  /** One object a notice and line: its source, its title and the rule of each fact. */
  record Lines() implements RecordFormat {
    @Override
    public Piece record(Notice notice) {
      String text = PlainJson.compact(plain(notice)) + "\n";
      return number -> text;
    }
  }

  /** A card a notice, an empty line between. */
  record Cards(CardLayout layout) implements RecordFormat {
    @Override
    public Piece record(Notice notice) {
      String title = notice.disclosure().title().map(Evidence::text).orElse("(no title)");
      String text = ExplanationCard.of(title, notice.explanations(), notice.text(), layout);
      return number -> text;
    }

    @Override
    public String between() {
      return "\n";
    }
  }

  private static Map<String, @Nullable Object> plain(Notice notice) {
    Map<String, @Nullable Object> plain = new LinkedHashMap<>();
    plain.put("source", notice.disclosure().source().id().orElse(null));
    plain.put("title", notice.disclosure().title().map(Evidence::text).orElse(null));
    List<Map<String, Object>> facts = new ArrayList<>();
    for (Explanation explanation : notice.explanations()) {
      Map<String, Object> fact = new LinkedHashMap<>();
      fact.put("field", explanation.field());
      fact.put("rule", explanation.rule());
      fact.put("words", explanation.basis().of(notice.text()));
      fact.put("span", List.of(explanation.basis().start(), explanation.basis().end()));
      facts.add(fact);
    }
    plain.put("facts", facts);
    return plain;
  }
}
