package io.github.breach.extract.internal.field.counts;

import io.github.breach.core.count.CountMention;
import io.github.breach.core.text.BoundedSearch;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the parts of a count that stand in brackets right behind it and add up to it, whatever they
 * count: 46枚(一般家庭44世帯分、事業所2か所分), 合計2,036先(個人1,704名、法人332先).
 */
final class Breakdowns {
  private static final int LONGEST = 80;
  private static final int FEWEST = 2;

  private final Notice notice;

  Breakdowns(Notice notice) {
    this.notice = notice;
  }

  /** The counts of {@code sentence} that are told with their parts, and these. */
  Map<CountMention, List<CountMention>> of(Sentence sentence) {
    Map<CountMention, List<CountMention>> found = new HashMap<>();
    for (CountMention whole : notice.countsIn(sentence.start(), sentence.end())) {
      List<CountMention> parts = partsOf(whole, sentence);
      if (!parts.isEmpty()) {
        found.put(whole, parts);
      }
    }
    return found;
  }

  private List<CountMention> partsOf(CountMention whole, Sentence sentence) {
    if (whole.end() >= sentence.end() || notice.text().charAt(whole.end()) != '(') {
      return List.of();
    }
    int limit = Math.min(sentence.end(), whole.end() + LONGEST);
    int close = BoundedSearch.indexOf(notice.text().text(), ')', whole.end(), limit);
    List<CountMention> inside =
        close < 0 ? List.of() : notice.countsIn(whole.end(), Math.max(whole.end(), close));
    return inside.size() >= FEWEST && sum(inside) == whole.value() ? inside : List.of();
  }

  private static long sum(List<CountMention> mentions) {
    long sum = 0;
    for (CountMention mention : mentions) {
      sum += mention.value();
    }
    return sum;
  }
}
