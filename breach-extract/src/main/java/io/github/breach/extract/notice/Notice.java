package io.github.breach.extract.notice;

import io.github.breach.core.count.CountMention;
import io.github.breach.core.date.ResolvedDate;
import io.github.breach.core.lexicon.FoundTerms;
import io.github.breach.core.lexicon.TermMentions;
import io.github.breach.core.morphology.Morphology;
import io.github.breach.core.text.FoldedText;
import io.github.breach.model.Evidence;
import io.github.breach.model.SectionKind;
import io.github.breach.model.Span;
import io.github.breach.model.StatedDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One notice as extractors see it: its text, lines, sections and sentences, and the dates, counts
 * and terms in them, found once and shared.
 *
 * <p>Every position is one of the folded text; {@link #evidence(int, int)} and {@link #span(int,
 * int)} lead back to the input. Immutable but for its {@code readings}, which say the same whenever
 * they are made.
 *
 * @param text the folded text of the whole input
 * @param start where this notice starts
 * @param end where it ends
 * @param titleOrNull where its title stands, or null
 * @param publishedOnOrNull its own date, or null
 * @param lines its lines
 * @param sections its sections in order, the lead first where there is one
 * @param sentences its sentences in order, headings left out
 * @param dates its dates, resolved, in order
 * @param counts its counts, in order
 * @param terms its terms, table by table
 * @param morphology cuts a sentence in doubt into words; the first question loads the dictionary
 * @param readings what extractors have read of this notice in common
 */
public record Notice(
    FoldedText text,
    int start,
    int end,
    @Nullable Range titleOrNull,
    @Nullable StatedDate publishedOnOrNull,
    List<Line> lines,
    List<NoticeSection> sections,
    List<Sentence> sentences,
    List<ResolvedDate> dates,
    List<CountMention> counts,
    FoundTerms terms,
    Morphology morphology,
    Readings readings) {
  public Notice {
    Objects.requireNonNull(text, "text");
    lines = List.copyOf(lines);
    sections = List.copyOf(sections);
    sentences = List.copyOf(sentences);
    dates = List.copyOf(dates);
    counts = List.copyOf(counts);
    Objects.requireNonNull(terms, "terms");
    Objects.requireNonNull(morphology, "morphology");
    Objects.requireNonNull(readings, "readings");
  }

  /** Where the title stands; empty where the notice has none. */
  public Optional<Range> title() {
    return Optional.ofNullable(titleOrNull);
  }

  /** The notice's own date; empty where it isn't stated. */
  public Optional<StatedDate> publishedOn() {
    return Optional.ofNullable(publishedOnOrNull);
  }

  /**
   * The folded words of {@code [from, to)}; none where {@code to} lies before {@code from}, as the
   * end of a sentence may before the end of a date that runs over it.
   */
  public String words(int from, int to) {
    return from < to ? text.text().substring(from, to) : "";
  }

  /** The folded words of a sentence. */
  public String words(Sentence sentence) {
    return words(sentence.start(), sentence.end());
  }

  /** The input's own words of the folded {@code [from, to)}. */
  public Evidence evidence(int from, int to) {
    return text.evidence(from, to);
  }

  /** Where the folded {@code [from, to)} stands in the input. */
  public Span span(int from, int to) {
    return text.toSource(from, to);
  }

  /** The dates that start in {@code [from, to)}. */
  public List<ResolvedDate> datesIn(int from, int to) {
    return Ranges.startingIn(dates, d -> d.mention().start(), from, to);
  }

  /** The counts that start in {@code [from, to)}. */
  public List<CountMention> countsIn(int from, int to) {
    return Ranges.startingIn(counts, CountMention::start, from, to);
  }

  /** The mentions of a table's terms; empty where the table is unknown. */
  public TermMentions terms(String table) {
    return terms.of(table);
  }

  /** The mentions of a table's terms that start in {@code [from, to)}. */
  public TermMentions termsIn(String table, int from, int to) {
    return terms.of(table).in(from, to);
  }

  /** Whether a term of this table and key starts in {@code [from, to)}. */
  public boolean has(String table, String key, int from, int to) {
    return terms.of(table).has(key, from, to);
  }

  /** The sentences that start in {@code [from, to)}. */
  public List<Sentence> sentencesIn(int from, int to) {
    return Ranges.startingIn(sentences, Sentence::start, from, to);
  }

  /** The sentence that holds {@code position}; empty in a heading or between sentences. */
  public Optional<Sentence> sentenceAt(int position) {
    int index = Ranges.lastStartingAtOrBefore(sentences, Sentence::start, position);
    return index >= 0 && position < sentences.get(index).end()
        ? Optional.of(sentences.get(index))
        : Optional.empty();
  }

  /** Whether a section is about {@code kind}. */
  public boolean hasSection(SectionKind kind) {
    for (NoticeSection section : sections) {
      if (section.is(kind)) {
        return true;
      }
    }
    return false;
  }
}
