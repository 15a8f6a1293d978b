package io.github.breach.extract;

import io.github.breach.core.lexicon.TermTable;
import io.github.breach.core.morphology.Morphology;
import io.github.breach.extract.internal.field.BuiltInExtractors;
import io.github.breach.extract.internal.run.ParseInput;
import io.github.breach.extract.internal.run.ParseRun;
import io.github.breach.extract.internal.run.ParsedNotice;
import io.github.breach.extract.internal.run.ParserConfig;
import io.github.breach.extract.internal.vocabulary.Vocabulary;
import io.github.breach.extract.spi.SectionExtractor;
import io.github.breach.model.Disclosure;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

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

  /** Says how a parser reads. Not safe for concurrent use. */
  public static final class Builder {
    private final List<SectionExtractor> extractors = new ArrayList<>(BuiltInExtractors.all());
    private final List<TermTable> tables = new ArrayList<>(Vocabulary.mentioned());
    private Morphology morphology = Morphology.kuromoji();
    private boolean strict;

    private Builder() {}

    /** Adds an extractor behind those there are; one of the same id is replaced where it stands. */
    public Builder extractor(SectionExtractor extractor) {
      Objects.requireNonNull(extractor, "extractor");
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

    /** Adds terms: rows for a built-in table of the same name, or a table for an extractor. */
    public Builder terms(TermTable table) {
      tables.add(Objects.requireNonNull(table, "table"));
      return this;
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
     * Whether an extractor's exception is thrown on instead of becoming a diagnostic. Default:
     * false.
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
      return new DisclosureParser(ParserConfig.of(extractors, tables, morphology, strict));
    }
  }
}
