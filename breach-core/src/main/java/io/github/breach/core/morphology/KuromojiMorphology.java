package io.github.breach.core.morphology;

import com.atilika.kuromoji.ipadic.Token;
import com.atilika.kuromoji.ipadic.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Kuromoji with its IPA dictionary, which takes about half a second and 40 MB when the first text
 * asks for it, once in a process.
 */
public final class KuromojiMorphology implements Morphology {
  private final Supplier<Tokenizer> dictionary;

  /** Loads nothing yet. */
  public KuromojiMorphology() {
    this(() -> Dictionary.SHARED);
  }

  KuromojiMorphology(Supplier<Tokenizer> dictionary) {
    this.dictionary = dictionary;
  }

  @Override
  public List<Morpheme> analyze(String text) {
    Objects.requireNonNull(text, "text");
    List<Morpheme> morphemes = new ArrayList<>();
    for (int from = 0; from < text.length(); ) {
      int to = Pieces.end(text, from);
      add(text, from, to, morphemes);
      from = to;
    }
    return List.copyOf(morphemes);
  }

  /** Adds the words of {@code [from, to)}; what the dictionary passes over becomes a word too. */
  private void add(String text, int from, int to, List<Morpheme> morphemes) {
    int done = from;
    for (Token token : dictionary.get().tokenize(text.substring(from, to))) {
      int start = from + token.getPosition();
      int end = start + token.getSurface().length();
      if (start < done || end > to || end == start) {
        continue;
      }
      if (start > done) {
        morphemes.add(unread(text, done, start));
      }
      morphemes.add(morpheme(token, text.substring(start, end), start));
      done = end;
    }
    if (done < to) {
      morphemes.add(unread(text, done, to));
    }
  }

  private static Morpheme morpheme(Token token, String surface, int start) {
    String base = token.getBaseForm();
    return new Morpheme(
        surface,
        IpadicTags.isAbsent(base) ? surface : base,
        IpadicTags.partOfSpeech(token),
        start,
        start + surface.length());
  }

  private static Morpheme unread(String text, int from, int to) {
    String surface = text.substring(from, to);
    return new Morpheme(surface, surface, PartOfSpeech.OTHER, from, to);
  }

  /** Loaded when first asked for, by the rules of class initialisation. */
  private static final class Dictionary {
    private static final Tokenizer SHARED = load();

    private static Tokenizer load() {
      Logger log = LoggerFactory.getLogger(KuromojiMorphology.class);
      log.debug("loading the IPA dictionary");
      Tokenizer tokenizer = new Tokenizer();
      log.info("loaded the IPA dictionary");
      return tokenizer;
    }
  }
}
