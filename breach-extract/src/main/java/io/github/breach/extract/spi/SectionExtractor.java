package io.github.breach.extract.spi;

import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.Sentence;
import io.github.breach.model.SectionKind;
import java.util.List;
import java.util.Set;

/**
 * Finds facts of one sort in a notice.
 *
 * <p>Stateless: one instance reads many notices at once. An extractor that throws costs its own
 * facts and gives a diagnostic; the others go on.
 */
public interface SectionExtractor {

  /** A stable name, unique in a parser: {@code causes}. */
  String id();

  /** The kinds of sections it reads; empty for the whole notice. */
  Set<SectionKind> reads();

  /**
   * The facts in {@code sentences}.
   *
   * @param notice the whole notice, for context
   * @param sentences those of the sections that {@link #reads()} names, in order; where the notice
   *     has no such section, or none was named, all of the notice
   * @return the findings in text order, maybe none
   */
  List<Finding> extract(Notice notice, List<Sentence> sentences);
}
