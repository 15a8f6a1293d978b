package io.github.breach.extract.internal.segment;

import io.github.breach.core.text.BoundedSearch;
import io.github.breach.core.text.JapaneseChars;
import io.github.breach.extract.notice.Line;
import io.github.breach.model.SectionKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the lines that head sections.
 *
 * <p>A number or mark alone makes no heading: lists have them too. A line counts when it is short,
 * isn't a sentence, and either has heading words or a body of its own below it.
 */
final class HeadingFinder {
  private static final int LONGEST = 60;
  private static final int LONGEST_NESTED = 45;
  private static final int LONGEST_BARE = 26;
  private static final int LONGEST_QUESTION = 300;

  private final String text;
  private final List<Line> lines;
  private final HeadingClassifier classifier;
  private final Marker[] markers;
  private final LineWording wording;
  private final BareHeadings bare;

  HeadingFinder(String text, List<Line> lines, HeadingClassifier classifier) {
    this.text = text;
    this.lines = lines;
    this.classifier = classifier;
    MarkerReader reader = new MarkerReader(text);
    markers = new Marker[lines.size()];
    wording = new LineWording(text);
    boolean asked = false;
    for (int i = 0; i < markers.length; i++) {
      int start = lines.get(i).start();
      int end = lines.get(i).end();
      boolean contents = wording.isOfContents(start, end);
      Marker read = asked ? reader.readAnswer(start, end) : reader.read(start, end);
      markers[i] = contents ? new Marker(MarkerStyle.NONE, start) : read;
      asked |= read.style() == MarkerStyle.QUESTION;
    }
    bare = new BareHeadings(text, lines, markers, classifier);
  }

  private Heading heading(int line, MarkerStyle style, int end, HeadingClassifier.Reading reading) {
    int start = style == MarkerStyle.HASH ? markers[line].textStart() : lines.get(line).start();
    return new Heading(line, start, style, end, reading.kinds(), reading.strong());
  }

  Marker marker(int line) {
    return markers[line];
  }

  /** The headings from line {@code first} on. */
  List<Heading> find(int first) {
    List<Heading> headings = new ArrayList<>();
    for (int i = first; i < lines.size(); i++) {
      Heading heading = at(i);
      if (heading != null) {
        headings.add(heading);
      }
    }
    return headings;
  }

  private @Nullable Heading at(int i) {
    Line line = lines.get(i);
    Marker marker = markers[i];
    int from = marker.textStart();
    int to = line.end();
    if (from >= to || wording.isOfContents(line.start(), to) || wording.isCutInBracket(from, to)) {
      return null;
    }
    return switch (marker.style()) {
      case NONE -> bare.at(i);
      case BULLET, NOTE, ANSWER -> null;
      case QUESTION -> question(i, from, to);
      case LENTICULAR -> bracketed(i, '【', '】', '〕');
      case ANGLE -> bracketed(i, '<', '>', '》');
      case BRACKET -> bracketed(i, '[', ']', ']');
      case SQUARE, CIRCLE, TRIANGLE, HASH -> symbol(i, from, to);
      case DECIMAL -> // not 2.3 夕方 9名の方に電話, of a day
          BoundedSearch.indexOf(text, ' ', from, to) < 0 && !JapaneseChars.hasDigit(text, from, to)
              ? numbered(i, from, to)
              : null;
      case ARABIC_POINT, ARABIC_SPACE, ORDINAL, KANJI_POINT, ROMAN_UPPER -> numbered(i, from, to);
      case INCIDENT -> incident(i, from, to);
      case ORDINAL_BARE -> {
        HeadingClassifier.Reading reading = classifier.read(text, from, to);
        yield to - from <= LONGEST_BARE
                && !wording.isSentence(from, to)
                && !reading.kinds().isEmpty()
            ? heading(i, marker.style(), to, reading)
            : null;
      }
      case ARABIC_BARE -> {
        HeadingClassifier.Reading reading = classifier.read(text, from, to);
        yield to - from <= LONGEST_BARE && reading.strong() && reading.covered()
            ? heading(i, marker.style(), to, reading)
            : null;
      }
      default -> nested(i, from, to);
    };
  }

  /** Q1. 何人分ですか?, and Q1. 何人分ですか? A1. 48名分です。 with its answer on the line. */
  private @Nullable Heading question(int i, int from, int to) {
    int mark = BoundedSearch.indexOf(text, '?', from, to);
    int answer = mark < 0 ? to : BoundedSearch.afterSpaces(text, mark + 1, to);
    int end = QuestionMarks.ANSWER.end(text, answer, to) < 0 ? to : mark + 1;
    return end - from > LONGEST_QUESTION
        ? null
        : heading(i, markers[i].style(), end, classifier.read(text, from, end));
  }

  /** 1. 経緯, and 1 発生日 令和6年9月30日 with its body on the line. */
  private @Nullable Heading numbered(int i, int from, int to) {
    if (isNumberedAlike(i, i + 1)
        || isNumberedAlike(i, i - 1)
        || inList(i) && wording.endsInList(from, to)) {
      return null;
    }
    int labelEnd = wording.labelEnd(from, to);
    if (labelEnd < to) {
      HeadingClassifier.Reading label = classifier.read(text, from, labelEnd);
      if (label.strong() && label.covered()) {
        boolean twice = text.startsWith("/", labelEnd + 1); // 4. 原因 / Cause
        return heading(i, markers[i].style(), twice ? to : labelEnd, label);
      }
      if (label.covered() && text.substring(labelEnd, to).indexOf('、') >= 0) {
        return null; // 3 内容 職員が、…際、
      }
    }
    if (wording.isSentence(from, to) || to - from > LONGEST || wording.isDateOnly(from, to)) {
      return null;
    }
    HeadingClassifier.Reading reading = classifier.read(text, from, to);
    boolean clause = isClause(from, to, reading);
    boolean weak = reading.covered() && !reading.kinds().isEmpty() && hasBody(i); // 2 内容
    if (clause || !reading.strong() && (inList(i) && !weak || wording.endsInVerb(to))) {
      return null;
    }
    return heading(i, markers[i].style(), to, reading);
  }

  /** 事案2 名簿の誤送付: what happened, unless it names something else of the incident (事案2 原因). */
  private @Nullable Heading incident(int i, int from, int to) {
    if (wording.isSentence(from, to)
        || to - from > LONGEST
        || inList(i)
        || wording.endsInVerb(to)) {
      return null;
    }
    HeadingClassifier.Reading reading = classifier.read(text, from, to);
    List<SectionKind> overview = List.of(SectionKind.OVERVIEW);
    return reading.strong() && reading.covered()
        ? heading(i, markers[i].style(), to, reading)
        : new Heading(i, lines.get(i).start(), markers[i].style(), to, overview, true);
  }

  /** ■漏れた可能性のある情報 */
  private @Nullable Heading symbol(int i, int from, int to) {
    if (wording.isSentence(from, to) || to - from > LONGEST || wording.isDateOnly(from, to)) {
      return null;
    }
    HeadingClassifier.Reading reading = classifier.read(text, from, to);
    int labelEnd = wording.labelEnd(from, to);
    if (labelEnd < to && text.charAt(labelEnd) == ':' && labelEnd + 1 < to) {
      return null; // ■日時:8月7日
    }
    if (text.charAt(from) == ':') {
      return null; // ○:対象の項目 ×:対象外
    }
    if (labelEnd < to && inList(i) && !reading.covered() && isCovered(from, labelEnd)) {
      return null; // ● 判明日 令和2年2月27日, among lines of its sort
    }
    if (isClause(from, to, reading)
        || !reading.strong() && (inList(i) || wording.endsInVerb(to) || i + 1 == lines.size())) {
      return null;
    }
    return heading(i, markers[i].style(), to, reading);
  }

  /** 様式を改め、点検すること; not やったこと、これからやること, which has nothing but words of headings. */
  private boolean isClause(int from, int to, HeadingClassifier.Reading reading) {
    return !(reading.strong() && reading.covered())
        && wording.endsInVerb(to)
        && BoundedSearch.indexOf(text, '、', from, to) >= 0;
  }

  private boolean isCovered(int from, int to) {
    return classifier.read(text, from, to).covered();
  }

  /** (1)原因, ① お客様への対応 */
  private @Nullable Heading nested(int i, int from, int to) {
    int labelEnd = wording.labelEnd(from, to);
    if (labelEnd < to) {
      HeadingClassifier.Reading label = classifier.read(text, from, labelEnd);
      if (label.strong() && label.covered() && markers[i].style() == MarkerStyle.ARABIC_PAREN) {
        return heading(i, markers[i].style(), labelEnd, label);
      }
    }
    if (wording.isSentence(from, to)
        || to - from > LONGEST_NESTED
        || wording.isDateOnly(from, to) // (1)7月19日 10時頃, with what happened below
        || wording.endsInCount(to)
        || wording.hasValue(from, to)) {
      return null;
    }
    int bracket = BoundedSearch.indexOf(text, '(', from, to);
    int nameEnd = bracket > from ? bracket : to; // 名簿(4月1日時点のもの)
    HeadingClassifier.Reading reading = classifier.read(text, from, nameEnd);
    MarkerStyle style = markers[i].style();
    boolean paren =
        style == MarkerStyle.ARABIC_PAREN
            || style == MarkerStyle.ARABIC_HALF_PAREN
            || style == MarkerStyle.KATAKANA && text.charAt(lines.get(i).start()) == '('; // (イ)
    boolean named =
        reading.strong() && (paren && !inList(i) || reading.covered())
            || paren && reading.covered() && !reading.kinds().isEmpty();
    boolean bodied =
        paren && hasBody(i) && !inList(i) && BoundedSearch.indexOf(text, '、', from, to) < 0;
    return named || bodied ? heading(i, markers[i].style(), to, reading) : null;
  }

  /** 【問合せ】 alone on its line. */
  private @Nullable Heading bracketed(int i, char open, char close, char otherClose) {
    Line line = lines.get(i);
    char last = text.charAt(line.end() - 1);
    if (last != close && last != otherClose) {
      return bracketedLabel(i, text.charAt(line.start()) == '〔' ? otherClose : close);
    }
    if (line.end() - line.start() > LONGEST) {
      return null;
    }
    String inside = text.substring(line.start() + 1, line.end() - 1);
    if (inside.isBlank()
        || inside.indexOf(open) >= 0
        || inside.indexOf('|') >= 0
        || wording.isDateOnly(line.start() + 1, line.end() - 1)) {
      return null;
    }
    HeadingClassifier.Reading reading = classifier.read(text, line.start() + 1, line.end() - 1);
    return reading.strong() || hasBody(i)
        ? heading(i, markers[i].style(), line.end(), reading)
        : null;
  }

  /** 【経緯】11月9日、… with its body on the line. */
  private @Nullable Heading bracketedLabel(int i, char close) {
    Line line = lines.get(i);
    int limit = Math.min(line.end(), line.start() + LONGEST_BARE + 1);
    int end = BoundedSearch.indexOf(text, close, line.start(), limit);
    if (end < 0) {
      return null;
    }
    HeadingClassifier.Reading reading = classifier.read(text, line.start() + 1, end);
    if (line.end() - end <= LONGEST_BARE && wording.endsInDigit(end)) {
      HeadingClassifier.Reading numbered = classifier.read(text, end + 1, line.end());
      if (numbered.covered() && !numbered.kinds().isEmpty()) {
        return heading(i, markers[i].style(), line.end(), numbered); // 【その1】原因
      }
    }
    return reading.strong() && reading.covered()
        ? heading(i, markers[i].style(), end + 1, reading)
        : null;
  }

  /** 一 名簿(9枚) 一 領収証の控え: each item is the first, as in letters. */
  private boolean isNumberedAlike(int i, int other) {
    if (other < 0 || other >= lines.size() || markers[other].style() != markers[i].style()) {
      return false;
    }
    int start = lines.get(i).start();
    int length = markers[i].textStart() - start;
    int otherStart = lines.get(other).start();
    return markers[other].textStart() - otherStart == length
        && text.regionMatches(start, text, otherStart, length);
  }

  /** Whether the next line is of the same list, or the line before is: an item without a body. */
  private boolean inList(int i) {
    MarkerStyle style = markers[i].style();
    boolean nextIsSibling = i + 1 < lines.size() && markers[i + 1].style() == style;
    boolean previousIsSibling = i > 0 && markers[i - 1].style() == style;
    return nextIsSibling || previousIsSibling;
  }

  private boolean hasBody(int i) {
    return i + 1 < lines.size() && markers[i + 1].style() != markers[i].style();
  }
}
