package io.github.breach.core.count;

import io.github.breach.core.number.NumberScanner;
import io.github.breach.model.CountBasis;
import io.github.breach.model.CountBound;
import io.github.breach.model.CountUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One pass over one folded text, from number to number. */
final class CountScan {
  private final String text;
  private final CountVocabulary vocabulary;
  private final NumberScanner numbers;
  private final NumberContext context;
  private final CountedReader counteds;
  private final RangeReader ranges;
  private final LabelReader labels;
  private final ColumnHeads columns;
  private final StackedCells stacked;
  private final List<CountMention> found = new ArrayList<>();
  private int lastEnd;
  private int lastOuterStart;

  CountScan(String text, CountVocabulary vocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.numbers = new NumberScanner(text);
    this.context = new NumberContext(text);
    this.counteds = new CountedReader(text, vocabulary, context);
    this.ranges = new RangeReader(text, numbers, counteds, context);
    this.labels = new LabelReader(text, vocabulary.nouns(), context);
    HeadReader heads = new HeadReader(text, vocabulary);
    this.columns = new ColumnHeads(text, heads);
    this.stacked = new StackedCells(text, heads);
  }

  /** Every count of the text. */
  List<CountMention> run() {
    int length = text.length();
    int i = 0;
    while (i < length) {
      i = NumberScanner.mayStart(text.charAt(i)) ? readAt(i) : i + 1;
    }
    return List.copyOf(found);
  }

  /** The count that the text is from {@code start} to its end, or null. */
  @Nullable CountMention whole(int start) {
    run();
    if (found.isEmpty()) {
      return wholeNumber(start);
    }
    CountMention mention = found.get(0);
    boolean all =
        found.size() == 1
            && mention.end() == text.length()
            && (mention.start() == start || lastOuterStart == start);
    return all ? mention : null;
  }

  /** A number without a counter from {@code start} to the end: 約1万2千. */
  private @Nullable CountMention wholeNumber(int start) {
    int at = start;
    while (at < text.length() && !NumberScanner.mayStart(text.charAt(at))) {
      at++;
    }
    boolean read = at < text.length() && numbers.readAt(at);
    if (!read || !numbers.isWhole() || numbers.isCutOff()) {
      return null;
    }
    Reading number = Reading.of(numbers);
    WordsBefore before = WordsBefore.read(text, at, 0, vocabulary.qualifiers());
    if (before.outerStart() != start) {
      return null;
    }
    Counted counted = new Counted(number.end(), null, CountUnit.OTHER, null);
    CountMention mention = mention(number, counted, before);
    return mention.end() == text.length() ? mention : null;
  }

  /** Reads the number at {@code at}; returns where to go on. */
  private int readAt(int at) {
    if (!numbers.readAt(at)) {
      int next = numbers.end();
      RangeReader.Range pair = ranges.commaPair(at);
      return pair == null ? next : add(pair.number(), pair.counted());
    }
    Reading number = Reading.of(numbers);
    int stopWord = number.isKanji() ? vocabulary.counters().stopWordLength(text, at) : 0;
    if (stopWord > 0) {
      return at + stopWord;
    }
    if (!mayCount(number)) {
      return number.end();
    }
    Counted counted = counteds.counter(number);
    RangeReader.Range range = ranges.read(number, counted);
    if (range != null) {
      number = range.number();
      counted = range.counted();
    } else if (counted == null) {
      counted = counteds.afterWords(number);
    }
    boolean label = counted == null && labels.standsAlone(number.end());
    if (counted == null && !label) {
      return number.end();
    }
    WordsBefore before = WordsBefore.read(text, number.start(), lastEnd, vocabulary.qualifiers());
    if (counted == null) {
      counted = labels.read(number, before.outerStart());
    }
    if (counted == null) {
      counted = columned(number, before.outerStart());
    }
    if (counted == null) {
      return number.end();
    }
    return add(number, counted, before);
  }

  private @Nullable Counted columned(Reading number, int start) {
    CountUnit unit = columns.of(start, number.end());
    unit = unit == null ? stacked.of(number.start(), number.end()) : unit;
    return unit == null ? null : new Counted(number.end(), null, unit, null);
  }

  private int add(Reading number, Counted counted) {
    return add(
        number, counted, WordsBefore.read(text, number.start(), lastEnd, vocabulary.qualifiers()));
  }

  private int add(Reading number, Counted counted, WordsBefore before) {
    CountMention mention = mention(number, counted, before);
    found.add(mention);
    lastEnd = mention.end();
    lastOuterStart = before.outerStart();
    return mention.end();
  }

  private boolean mayCount(Reading number) {
    return number.whole()
        && number.value() < Long.MAX_VALUE
        && context.minusLength(number.start(), false) == 0
        && !context.isNoQuantity(number.start())
        && !(number.isKanji() && context.endsWord(number.start()));
  }

  private CountMention mention(Reading number, Counted counted, WordsBefore before) {
    int end = counted.end();
    CountBound bound = counted.bound();
    var after = vocabulary.qualifiers().boundAt(text, end);
    if (after != null) {
      end += after.word().length();
      bound = CountBounds.nearer(bound, after.bound());
    }
    bound = CountBounds.nearer(bound, before.bound());
    boolean range = number.upper() != number.value();
    return new CountMention(
        before.start(),
        end,
        number.start(),
        number.end(),
        number.value(),
        range ? (Long) number.upper() : null,
        counted.counter(),
        counted.unit(),
        CountBounds.of(bound, range),
        before.basis() == CountBasis.UNSTATED ? bracketed(end) : before.basis(),
        cues(before, end));
  }

  private Set<CountCue> cues(WordsBefore before, int end) {
    Set<CountCue> cues = before.cues();
    if (isPopulation(end)) {
      cues = WordsBefore.with(cues, CountCue.POPULATION);
    }
    return ClauseStart.saysPart(text, before.outerStart(), lastEnd)
        ? WordsBefore.with(cues, CountCue.PART)
        : cues;
  }

  /** The basis told in brackets after the count: 95,442名(実数). */
  private CountBasis bracketed(int at) {
    if (context.charAt(at) == '(') {
      WordBefore word = vocabulary.qualifiers().basisAt(text, at + 1);
      if (word != null && word.basis() != null) {
        char next = context.charAt(at + 1 + word.word().length());
        return next == ')' || next == '、' ? word.basis() : CountBasis.UNSTATED;
      }
    }
    return CountBasis.UNSTATED;
  }

  private boolean isPopulation(int end) {
    return text.startsWith("のうち", end)
        || text.startsWith("の内、", end)
        || context.charAt(end) == '中'
            && (NumberScanner.mayStart(context.charAt(end + 1))
                || "、約".indexOf(context.charAt(end + 1)) >= 0);
  }
}
