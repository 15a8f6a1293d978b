package io.github.breach.extract;

import io.github.breach.core.lexicon.Term;
import io.github.breach.core.lexicon.TermTable;
import io.github.breach.core.morphology.Morphology;
import io.github.breach.extract.internal.field.BuiltInExtractors;
import io.github.breach.extract.internal.run.Limits;
import io.github.breach.extract.internal.run.ParseInput;
import io.github.breach.extract.internal.run.ParseRun;
import io.github.breach.extract.internal.run.ParsedNotice;
import io.github.breach.extract.internal.run.ParserConfig;
import io.github.breach.extract.internal.vocabulary.AddedTerms;
import io.github.breach.extract.spi.SectionExtractor;
import io.github.breach.model.Disclosure;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Reads Japanese personal-data-breach notices.
 *
 * <pre>{@code
 * DisclosureParser parser = DisclosureParser.standard();
 * Disclosure notice = parser.parse(text);
 * notice.affectedTotal().ifPresent(count -> System.out.println(count.text()));
 * }</pre>
 *
 * <p>Any string parses to a record, and the same string always to the same one: no clock, locale,
 * network or file is asked. Immutable and safe for concurrent use; build once, share.
 */
public final class DisclosureParser {
  private final ParserConfig config;

  private DisclosureParser(ParserConfig config) {
    this.config = config;
  }

  /** A parser with the built-in extractors, in their order. */
  public static DisclosureParser standard() {
    return builder().build();
  }

  /** A builder that starts with the built-in extractors. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads the first notice of {@code text}, which is the only one unless it is a compilation.
   *
   * @throws NullPointerException if {@code text} is null; no text makes it throw
   */
  public Disclosure parse(String text) {
    return read(text, ParseOptions.none()).first();
  }

  /** Reads every notice of {@code text}, in order: at least one record. */
  public List<Disclosure> parseAll(String text) {
    return read(text, ParseOptions.none()).disclosures();
  }

  /** Reads every notice of {@code text}, with what the caller knows of it. */
  public ParseResult read(String text, ParseOptions options) {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(options, "options");
    ParseInput input =
        new ParseInput(text, options.sourceId().orElse(null), options.referenceDate().orElse(null));
    List<ParsedNotice> parsed = new ParseRun(config, input).read();
    return new ParseResult(
        parsed.stream().map(ParsedNotice::disclosure).toList(),
        parsed.stream().map(ParsedNotice::findings).toList());
  }

  /**
   * Reads one of many texts, whatever becomes of it: a text that can't be had or is too long gives
   * a {@link Outcome.Failed}.
   */
  public Outcome read(TextSource source) {
    try {
      String text = source.fetch();
      if (text.length() > config.limits().maxTextLength()) {
        return new Outcome.Failed(
            source.id(), new IllegalArgumentException(config.limits().complaint(text)));
      }
      return new Outcome.Parsed(source.id(), read(text, source.options()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Outcome.Failed(source.id(), e);
    } catch (Exception e) {
      return new Outcome.Failed(source.id(), e);
    }
  }

  /**
   * Reads many texts, each in its turn: an outcome for each, in the same order.
   *
   * <pre>{@code
   * try (Stream<Path> files = Files.list(folder)) {
   *   parser
   *       .readAll(files.map(f -> TextSource.of(f.toString(), () -> Files.readString(f))))
   *       .flatMap(Outcome::disclosures)
   *       .forEach(notice -> System.out.println(notice.source().id().orElseThrow()));
   * }
   * }</pre>
   *
   * <p>A text is fetched and read when the returned stream asks for it, in the caller's thread; a
   * parallel stream reads in its own threads and keeps the order all the same. The parser starts no
   * thread, and holds no text that was read. Closing the returned stream closes {@code sources}.
   */
  public Stream<Outcome> readAll(Stream<TextSource> sources) {
    return sources.map(this::read);
  }

  /** Says how a parser reads. Not safe for concurrent use. */
  public static final class Builder {
    private final List<SectionExtractor> extractors = new ArrayList<>(BuiltInExtractors.all());
    private final AddedTerms terms = new AddedTerms();
    private Limits limits = Limits.STANDARD;
    private Morphology morphology = Morphology.kuromoji();
    private boolean strict;

    private Builder() {}

    /** Adds an extractor behind those there are; one of the same id is replaced where it stands. */
    public Builder extractor(SectionExtractor extractor) {
      Objects.requireNonNull(extractor.id(), "id");
      for (int i = 0; i < extractors.size(); i++) {
        if (extractors.get(i).id().equals(extractor.id())) {
          extractors.set(i, extractor);
          return this;
        }
      }
      extractors.add(extractor);
      return this;
    }

    /**
     * Leaves out the extractor of this id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Builder without(String extractorId) {
      Objects.requireNonNull(extractorId, "extractorId");
      if (!extractors.removeIf(e -> e.id().equals(extractorId))) {
        throw new IllegalArgumentException("no extractor has the id " + extractorId);
      }
      return this;
    }

    /**
     * Adds terms: rows for a built-in table of the same name, or a table for an extractor, which
     * finds them by {@code notice.termsIn(name, from, to)}.
     *
     * @throws IllegalArgumentException if a built-in table doesn't have the key of a row, or takes
     *     no rows
     */
    public Builder terms(TermTable table) {
      terms.add(Objects.requireNonNull(table, "table"));
      return this;
    }

    /**
     * Adds one row: {@code terms("data-items", "PREFERENCE", "推し作家", "推しジャンル")}.
     *
     * @throws IllegalArgumentException as {@link #terms(TermTable)}, or if a surface is empty
     */
    public Builder terms(String table, String key, String... surfaces) {
      return terms(
          new TermTable(table, Stream.of(surfaces).map(s -> new Term(table, key, s)).toList()));
    }

    /**
     * What cuts a sentence into words where the rules alone are in doubt: the start of a name, an
     * unusual ending. Default: Kuromoji, whose dictionary takes about half a second and 40 MB when
     * the first doubt in a process asks for it. With {@link Morphology#none()} it is never loaded,
     * and the rules decide as well as they can.
     */
    public Builder morphology(Morphology words) {
      morphology = Objects.requireNonNull(words, "words");
      return this;
    }

    /**
     * The length beyond which a text isn't read: it gives a record with nothing but the diagnostic
     * {@code TEXT_TOO_LONG}. Default: 5,000,000.
     *
     * @param units UTF-16 code units
     * @throws IllegalArgumentException if {@code units} is below 1
     */
    public Builder maxTextLength(int units) {
      limits = limits.withMaxTextLength(units);
      return this;
    }

    /**
     * The number of findings of one extractor in one notice beyond which the rest is lost, with the
     * diagnostic {@code TOO_MANY_FINDINGS}. Default: 100,000.
     *
     * @throws IllegalArgumentException if {@code findings} is below 1
     */
    public Builder maxFindings(int findings) {
      limits = limits.withMaxFindings(findings);
      return this;
    }

    /**
     * Whether what is otherwise a diagnostic is thrown: an extractor's exception as it is, a limit
     * exceeded as an {@link IllegalArgumentException} (the text's) or {@link IllegalStateException}
     * (the findings'). Default: false.
     */
    public Builder strict(boolean value) {
      strict = value;
      return this;
    }

    /** Makes the calls of an extension. */
    public Builder extension(DisclosureExtension extension) {
      extension.extend(this);
      return this;
    }

    /** The parser; later calls on this builder don't change it. */
    public DisclosureParser build() {
      return new DisclosureParser(ParserConfig.of(extractors, terms, morphology, limits, strict));
    }
  }
}
